import { z } from 'zod';
import { LocalDate, PartialDate } from '../dates.ts';
import { CompanyRef, PersonRef } from '../entities.ts';
import { CompanyId, PersonId } from '../ids.ts';
import { query } from '../method.ts';
import { CompanyRelation, KnowReason } from './companies.ts';

/** What ties one person on a way to the next; the window puts it into words. */
export const TieEvidence = z.discriminatedUnion('kind', [
  /** `how` in words, from the earlier one’s side: “was their manager”. */
  z.object({ kind: z.literal('relationship'), how: z.string() }),
  z.object({
    kind: z.literal('colleagues'),
    company: CompanyRef,
    /** When both were there; null is not known, or of `to` still. */
    from: PartialDate.nullable(),
    to: PartialDate.nullable(),
    /** Whether it is known that they were there at the same time. */
    sure: z.boolean(),
  }),
  z.object({ kind: z.literal('introduction'), on: LocalDate }),
  z.object({ kind: z.literal('met_together'), times: z.number(), lastOn: LocalDate }),
  z.object({ kind: z.literal('interviewed_together'), lastOn: LocalDate }),
]);
export type TieEvidence = z.infer<typeof TieEvidence>;

export const PathStep = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
  /** What ties the one before to this person, strongest first; empty for the first, whom the user knows. */
  evidence: z.array(TieEvidence),
});
export type PathStep = z.infer<typeof PathStep>;

export const Path = z.object({
  /** Whom to ask first, … , who is there; at most three people. */
  steps: z.array(PathStep).min(1),
  /** Where it ends: the company asked for, or one that belongs to it, and why the last person is an end. */
  company: CompanyRef,
  relation: CompanyRelation,
  reason: KnowReason,
  /** How likely it is to work out, 0 to 1; good for comparing. */
  chance: z.number(),
});
export type Path = z.infer<typeof Path>;

export const pathMethods = {
  'path.to': query(
    'The likeliest ways to a company, best first, no two with the same first step.',
    z.object({ companyId: CompanyId, limit: z.number().int().min(1).max(50).default(10) }),
    z.object({ company: CompanyRef, paths: z.array(Path) }),
  ),
  'path.behind': query(
    'Other ways to a company that begin with one person, best first, no two with the same second step.',
    z.object({ companyId: CompanyId, personId: PersonId, limit: z.number().int().min(1).max(20).default(3) }),
    z.object({ paths: z.array(Path) }),
  ),
};
