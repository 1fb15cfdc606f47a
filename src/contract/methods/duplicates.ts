import { z } from 'zod';
import { Instant, LocalDate } from '../dates.ts';
import { CompanyRef, PersonRef } from '../entities.ts';
import { BatchId, CompanyId, JobId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';
import { CompanyDetail, CompanyField } from './companies.ts';
import { PersonDetail } from './people.ts';

export const DuplicateKind = z.enum(['person', 'company']);
export type DuplicateKind = z.infer<typeof DuplicateKind>;

/** How much a reason says, in bits: each doubles (or, negative, halves) the odds that both records are one. */
const weight = z.number();

/** Why two people may be one, or not; the window and the terminal put it into words. */
export const PersonLikeness = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['same_email', 'same_phone', 'same_profile', 'same_birthday', 'same_place']),
    weight,
    value: z.string(),
  }),
  z.object({
    kind: z.enum([
      'same_name',
      'name_order', // the same words in another order
      'name_script', // the same in another script
      'name_sound', // another spelling of the same sounds: Meier, Mayer
      'name_nickname', // Bill, William
      'name_initials', // J. Smith, John Smith
      'name_part', // one has a name more
      'name_spelling', // a slip of the keyboard apart
      'different_names',
      'different_email',
      'different_profile',
      'different_generation', // senior, junior
    ]),
    weight,
  }),
  /** Both at one company; `years` are those they shared, as far as they are known. */
  z.object({ kind: z.literal('same_company'), weight, company: CompanyRef, years: z.string().nullable() }),
  z.object({ kind: z.literal('different_birthday'), weight }),
  /** So many people of the book bear the name, or so many would by chance. */
  z.object({ kind: z.literal('common_name'), weight, people: z.number() }),
]);
export type PersonLikeness = z.infer<typeof PersonLikeness>;

/** Why two companies may be one, or not. */
export const CompanyLikeness = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'same_company_name', // but for case, punctuation and legal form
      'company_script',
      'leading_the',
      'spaces',
      'one_letter',
      'swapped_letters',
      'different_domain',
      'known_link', // the book says how they are related
    ]),
    weight,
  }),
  z.object({
    kind: z.enum(['same_domain', 'parentheses', 'added_word', 'added_domain', 'company_place']),
    weight,
    value: z.string(),
  }),
  /** So many people are employed at both. */
  z.object({ kind: z.literal('same_people'), weight, people: z.number() }),
]);
export type CompanyLikeness = z.infer<typeof CompanyLikeness>;

const Pair = {
  /** The same for the same two records. */
  id: z.uuid(),
  /** How likely both are one, 0 to 1. */
  score: z.number(),
  dismissed: z.boolean(),
};
const PersonPair = z.object({
  ...Pair,
  kind: z.literal('person'),
  a: PersonRef.extend({ about: z.string() }),
  b: PersonRef.extend({ about: z.string() }),
  /** What says most first. */
  reasons: z.array(PersonLikeness),
});
const CompanyPair = z.object({
  ...Pair,
  kind: z.literal('company'),
  a: CompanyRef.extend({ about: z.string() }),
  b: CompanyRef.extend({ about: z.string() }),
  reasons: z.array(CompanyLikeness),
});
export const DuplicatePair = z.discriminatedUnion('kind', [PersonPair, CompanyPair]);
export type DuplicatePair = z.infer<typeof DuplicatePair>;

/** What so many records have in common that it told nothing, and they were not compared for its sake. */
export const SkippedBlock = z.object({
  by: z.enum(['name', 'email', 'phone', 'profile', 'company', 'domain']),
  /** An example of it. */
  value: z.string(),
  records: z.number(),
});
export type SkippedBlock = z.infer<typeof SkippedBlock>;

/** What was looked at, for a list that is empty to say so. */
export const DuplicateSearch = z.object({
  records: z.number(),
  /** Pairs that were compared. */
  compared: z.number(),
  /** Likely pairs that the list leaves out, since it has so many that are likelier. */
  leftOut: z.number(),
  skipped: z.array(SkippedBlock),
  milliseconds: z.number(),
  at: Instant,
});
export type DuplicateSearch = z.infer<typeof DuplicateSearch>;

/** Fields of which the user chooses one side's. Names go together, and so do the lists, which are joined. */
export const PersonField = z.enum([
  'name',
  'headline',
  'location',
  'howMet',
  'metOn',
  'birthday',
  'cadence',
  'snoozedUntil',
  'tie',
]);
export type PersonField = z.infer<typeof PersonField>;

/** What hangs on a record beside what is shown of it. */
export const Attached = z.enum([
  'interactions',
  'interviews',
  'notes',
  'mentions',
  'introductions',
  'followUps',
  'opportunities',
  'insights',
  'compensation',
  'reviews',
]);
export type Attached = z.infer<typeof Attached>;
const sideFacts = {
  createdAt: Instant,
  /** What there is none of is left out. */
  attached: z.array(z.object({ what: Attached, count: z.number() })),
};
export const PersonSide = z.object({ ...sideFacts, person: PersonDetail, lastContactOn: LocalDate.nullable() });
export type PersonSide = z.infer<typeof PersonSide>;
export const CompanySide = z.object({ ...sideFacts, company: CompanyDetail });
export type CompanySide = z.infer<typeof CompanySide>;

const Batch = z.object({ batch: BatchId.nullable() });
const ids = {
  person: z.tuple([PersonId, PersonId]),
  company: z.tuple([CompanyId, CompanyId]),
};
const PairInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), ids: ids.person }),
  z.object({ kind: z.literal('company'), ids: ids.company }),
]);

export const duplicateMethods = {
  'duplicate.list': query(
    'A window of the pairs of people, or of companies, that may be one, the likeliest first.',
    z.object({
      kind: DuplicateKind,
      /** Only those said not to be the same, to think better of it. */
      dismissed: z.boolean().default(false),
      /** Waits until what changed since the last search is compared too. */
      fresh: z.boolean().default(false),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
      jobId: JobId.optional(),
    }),
    z.object({
      total: z.number(),
      rows: z.array(DuplicatePair),
      /** How many were said not to be the same. */
      dismissed: z.number(),
      search: DuplicateSearch,
      /** The book has changed since; it is being searched again, and `book.changed` tells when that is done. */
      searching: z.boolean(),
    }),
  ),
  'duplicate.get': query(
    'Two people, or two companies, side by side with all that is known of them, and what merging them would take.',
    PairInput,
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('person'),
        id: z.uuid(),
        score: z.number(),
        reasons: z.array(PersonLikeness),
        dismissed: z.boolean(),
        sides: z.tuple([PersonSide, PersonSide]),
        /** The one suggested to stay: the one on which more hangs. */
        into: PersonId,
        /** Fields suggested to be taken from the other. */
        take: z.array(PersonField),
      }),
      z.object({
        kind: z.literal('company'),
        id: z.uuid(),
        score: z.number(),
        reasons: z.array(CompanyLikeness),
        dismissed: z.boolean(),
        sides: z.tuple([CompanySide, CompanySide]),
        into: CompanyId,
        take: z.array(CompanyField),
      }),
    ]),
  ),
  'duplicate.dismiss': command('Remember that two records are not the same.', PairInput, Batch),
  'duplicate.restore': command('Forget that two records are not the same.', PairInput, Batch),
  'person.merge': command(
    'Make two people one: all that hangs on the one moves to the other, and the one is gone. One change, which can be undone whenever.',
    z.object({
      fromId: PersonId,
      intoId: PersonId,
      /** Fields of which the value of the one that goes is kept; left out: those that the other lacks. */
      take: z.array(PersonField).optional(),
    }),
    Batch,
  ),
};
