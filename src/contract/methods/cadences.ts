import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, Line, PersonRef, Tag } from '../entities.ts';
import { BatchId, PersonId, TagId } from '../ids.ts';
import { command, query } from '../method.ts';
import { aboutPeople, maybeJob } from './selection.ts';

/** How often to be in touch, in days. */
const CadenceDays = z.number().int().min(1).max(3_650);
/** What is said of one person: a cadence of their own, none whatever their tags say, or null: as the tags say. */
export const OwnCadence = z.union([CadenceDays, z.literal('none')]).nullable();
export type OwnCadence = z.infer<typeof OwnCadence>;

/** `soon`: due within a tenth of the cadence, 3 to 14 days. `lapsed`: overdue by as long as the cadence again. */
export const CadenceBand = z.enum(['fine', 'soon', 'due', 'lapsed']);
export type CadenceBand = z.infer<typeof CadenceBand>;

export const Cadence = z.object({
  own: OwnCadence,
  /** What holds: their own, else the shortest of their tags'. Null is none. */
  days: CadenceDays.nullable(),
  /** The tag it comes from; null when it is their own or there is none. */
  from: Tag.nullable(),
  /** When contact is due, and how pressing that is; null when there is no cadence. */
  due: z.object({ on: LocalDate, band: CadenceBand }).nullable(),
});
export type Cadence = z.infer<typeof Cadence>;

/** Where a person is in their cadence. */
export const CadenceDue = z.object({
  person: PersonRef,
  cadenceDays: z.number(),
  /** The tag the cadence comes from. */
  from: Tag.nullable(),
  band: CadenceBand,
  lastContactOn: LocalDate.nullable(),
  dueOn: LocalDate,
  /** Set while it is to come. */
  snoozedUntil: LocalDate.nullable(),
});
export type CadenceDue = z.infer<typeof CadenceDue>;

/** Why a cadence is suggested; the window puts it into words. */
const SuggestionReason = z.object({
  kind: z.enum(['interviewer', 'recruiter', 'close_tie']),
  /** The last interview with them, or the last contact. */
  on: LocalDate,
  company: CompanyRef.nullable(),
});

export const CadenceSuggestion = z.object({ person: PersonRef, days: CadenceDays, reason: SuggestionReason });
export type CadenceSuggestion = z.infer<typeof CadenceSuggestion>;

const Batch = z.object({ batch: BatchId.nullable() });
const people = z.array(PersonId).min(1).max(50_000);

export const cadenceMethods = {
  'cadence.list': query(
    'Who is slipping away: people with a cadence, warmest loss first.',
    z.object({
      bands: z.array(CadenceBand).default([]),
      /** Only those who are left be until a day, or only the others. */
      snoozed: z.boolean().optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({
      total: z.number(),
      rows: z.array(CadenceDue),
      /** Of all people with a cadence; the snoozed count as snoozed alone. */
      counts: z.object({
        fine: z.number(),
        soon: z.number(),
        due: z.number(),
        lapsed: z.number(),
        snoozed: z.number(),
      }),
    }),
  ),
  'cadence.suggestions': query(
    'People met in interviews, or close, for whom nothing is said yet of how often to keep in touch.',
    z.object({}),
    z.object({ suggestions: z.array(CadenceSuggestion) }),
  ),
  'cadence.accept': command(
    'Take over cadences, each for its person, at once. `none` is “no, thanks”: it is not suggested again.',
    z.object({
      items: z
        .array(z.object({ id: PersonId, cadence: OwnCadence }))
        .min(1)
        .max(50_000),
    }),
    Batch,
  ),
  'person.setCadence': command(
    'Say how often to keep in touch with people: their own, none, or null for as their tags say.',
    aboutPeople({ cadence: OwnCadence, ...maybeJob }),
    Batch,
  ),
  'person.snooze': command(
    'Leave people’s cadences be until a day.',
    z.object({ ids: people, until: LocalDate.nullable() }),
    Batch,
  ),
  'tag.save': command(
    'Make or change a tag, and how often to keep in touch with those who carry it.',
    z.object({ id: TagId.optional(), name: Line, cadenceDays: CadenceDays.nullable() }),
    Batch.extend({ tag: Tag }),
  ),
  'tag.delete': command('Take a tag off everybody.', z.object({ id: TagId }), Batch),
};
