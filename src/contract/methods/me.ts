import { z } from 'zod';
import { PartialDate } from '../dates.ts';
import { CompanyChoice, CompanyRef, OptionalLine } from '../entities.ts';
import { BatchId, MyEmploymentId } from '../ids.ts';
import { command, query } from '../method.ts';

/** Where the user works or worked: what makes someone a former colleague. */
export const MyEmployment = z.object({
  id: MyEmploymentId,
  company: CompanyRef,
  title: z.string().nullable(),
  startedOn: PartialDate.nullable(),
  endedOn: PartialDate.nullable(),
});
export type MyEmployment = z.infer<typeof MyEmployment>;

const Batch = z.object({ batch: BatchId.nullable() });

export const meMethods = {
  'me.career': query(
    'Where the user works and worked, present ones first.',
    z.object({}),
    z.object({ employments: z.array(MyEmployment) }),
  ),
  'me.saveEmployment': command(
    'Add or change where the user works or worked.',
    z.object({
      id: MyEmploymentId.optional(),
      company: CompanyChoice,
      title: OptionalLine.default(null),
      startedOn: PartialDate.nullable().default(null),
      endedOn: PartialDate.nullable().default(null),
    }),
    Batch.extend({ id: MyEmploymentId }),
  ),
  'me.deleteEmployment': command('Remove one of the user’s employments.', z.object({ id: MyEmploymentId }), Batch),
};
