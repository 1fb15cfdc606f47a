import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyChoice, CompanyRef, InteractionKind, PersonChoice, PersonRef } from '../entities.ts';
import { BatchId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';

/** A stretch of the captured line: UTF-16 offsets, end exclusive. */
const Span = z.object({ start: z.number(), end: z.number() });

/** A name found in the line: known, new, or one of several (then the user chooses). */
export const NamedPerson = z.object({
  span: Span,
  name: z.string(),
  matches: z.array(PersonRef.extend({ company: z.string().nullable() })),
  /** The one match when there is no doubt. */
  person: PersonRef.nullable(),
});
export type NamedPerson = z.infer<typeof NamedPerson>;
export const NamedCompany = z.object({
  span: Span,
  name: z.string(),
  matches: z.array(CompanyRef),
  company: CompanyRef.nullable(),
});
export type NamedCompany = z.infer<typeof NamedCompany>;

/** What a line was understood to say; every part names where it stands. */
export const Captured = z.object({
  text: z.string(),
  kind: z.object({ span: Span.nullable(), value: InteractionKind }),
  on: z.object({ span: Span.nullable(), value: LocalDate }),
  people: z.array(NamedPerson.extend({ title: z.string().nullable(), company: NamedCompany.nullable() })),
  introducedBy: NamedPerson.nullable(),
  followUpOn: z.object({ span: Span, value: LocalDate }).nullable(),
  /** Words that are none of the above; kept as the interaction's note. */
  note: z.string(),
});
export type Captured = z.infer<typeof Captured>;

export const captureMethods = {
  'capture.parse': query(
    'Say how a line of quick capture is understood. Writes nothing.',
    z.object({ text: z.string().max(2_000) }),
    Captured,
  ),
  'capture.commit': command(
    'Write down what a captured line says, as the user confirmed it.',
    z.object({
      kind: InteractionKind,
      on: LocalDate,
      people: z
        .array(
          z.object({
            person: PersonChoice,
            title: z.string().max(500).nullable().default(null),
            company: CompanyChoice.nullable().default(null),
          }),
        )
        .min(1)
        .max(50),
      introducedBy: PersonChoice.nullable().default(null),
      followUpOn: LocalDate.nullable().default(null),
      note: z.string().max(10_000).default(''),
    }),
    z.object({ batch: BatchId.nullable(), people: z.array(PersonId) }),
  ),
};
