import { z } from 'zod';
import { Warmth } from '../entities.ts';
import { CompanyId, JobId, PersonId, TagId } from '../ids.ts';

/** The most people of one contact: what more of them get, such as a newsletter, is not contact with each. */
export const MOST_TOGETHER = 200;

/** So many records are named one by one; more are said by what finds them. */
const MOST_NAMED = 50_000;

const allBut = {
  /**
   * How many that is, as the caller has seen it. When it is another number by now, nothing is done (`conflict`); left
   * out, it may be any.
   */
  expected: z.number().int().min(0).optional(),
};

/** All people that a list or a search finds, but for some; looked up when the method runs. */
export const AllPeople = z.object({
  /** These three as in `person.list`. */
  filter: z.string().max(200).default(''),
  warmth: z.array(Warmth).default([]),
  tagIds: z.array(TagId).default([]),
  /** As in `search.query`, which finds fewer than everybody by its words alone. */
  search: z.string().max(1_000).default(''),
  except: z.array(PersonId).max(MOST_NAMED).default([]),
  ...allBut,
});
export type AllPeople = z.infer<typeof AllPeople>;

/** All companies that a list finds, but for some; looked up when the method runs. */
export const AllCompanies = z.object({
  /** As in `company.list`. */
  filter: z.string().max(200).default(''),
  except: z.array(CompanyId).max(MOST_NAMED).default([]),
  ...allBut,
});
export type AllCompanies = z.infer<typeof AllCompanies>;

const message = 'say either ids or all';
const one = ({ ids, all }: { ids?: unknown; all?: unknown }): boolean => (ids === undefined) !== (all === undefined);

/** The input of a method that is about one or many people, with what else it takes. */
export const aboutPeople = <S extends z.core.$ZodLooseShape>(more: S) =>
  z
    .object({ ids: z.array(PersonId).min(1).max(MOST_NAMED).optional(), all: AllPeople.optional(), ...more })
    .refine(one, { path: ['ids'], message });

/** The input of a method that is about one or many companies, with what else it takes. */
export const aboutCompanies = <S extends z.core.$ZodLooseShape>(more: S) =>
  z
    .object({ ids: z.array(CompanyId).min(1).max(MOST_NAMED).optional(), all: AllCompanies.optional(), ...more })
    .refine(one, { path: ['ids'], message });

/** Of a method that may take long: shows progress and allows cancelling, which leaves nothing behind, under this id. */
export const maybeJob = { jobId: JobId.optional() };

/** Which people a method is about. */
export interface Whom {
  readonly ids?: readonly PersonId[] | undefined;
  readonly all?: AllPeople | undefined;
}
/** Which companies a method is about. */
export interface WhichCompanies {
  readonly ids?: readonly CompanyId[] | undefined;
  readonly all?: AllCompanies | undefined;
}
