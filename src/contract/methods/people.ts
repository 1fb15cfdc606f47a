import { z } from 'zod';
import { LocalDate, PartialDate } from '../dates.ts';
import {
  CompanyChoice,
  CompanyRef,
  ContactKind,
  ContactPoint,
  Employment,
  EmploymentKind,
  InteractionKind,
  Line,
  Markdown,
  OptionalLine,
  Relationship,
  RelationshipKind,
  Tag,
  Warmth,
} from '../entities.ts';
import {
  BatchId,
  CompanyId,
  ContactPointId,
  EmploymentId,
  InteractionId,
  PersonId,
  RelationshipId,
  TagId,
} from '../ids.ts';
import { command, query } from '../method.ts';
import { Cadence } from './cadences.ts';
import { AllPeople, aboutPeople, maybeJob } from './selection.ts';

export const PersonRow = z.object({
  id: PersonId,
  name: z.string(),
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  location: z.string().nullable(),
  tags: z.array(z.string()),
  lastContactOn: LocalDate.nullable(),
  metOn: PartialDate.nullable(),
  warmth: Warmth,
  /** Tie strength, 0 to 1. */
  strength: z.number(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A birthday, with the year or without: `1984-04-02`, `--04-02`. */
export const Birthday = z
  .string()
  .regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected YYYY-MM-DD or --MM-DD');
export type Birthday = z.infer<typeof Birthday>;

/** What the user says a tie is, whatever the record says. */
export const TieOverride = z.enum(['close', 'warm', 'fading', 'lapsed']);
export type TieOverride = z.infer<typeof TieOverride>;

/** Facts behind the tie's strength; the window puts them into words. */
export const TieFacts = z.object({
  warmth: Warmth,
  strength: z.number(),
  /** The user's own word, which holds while it is set. */
  override: TieOverride.nullable(),
  /** What it is without the user's word. */
  derived: z.object({ warmth: Warmth, strength: z.number() }),
  /** Contact days of the last four months by kind, most frequent first. */
  lately: z.array(z.object({ kind: z.enum([...InteractionKind.options, 'interview']), days: z.number() })),
  /** Distinct days of contact in the last twelve months on which only they, or only the user, reached out. */
  directions: z.object({ out: z.number(), in: z.number() }),
  /** Months that both were at the same company while it is known who was there. */
  sharedMonths: z.number(),
  /** The company they shared longest. */
  sharedAt: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
  /** Distinct days of contact in the last twelve months. */
  contactDaysLastYear: z.number(),
  contactDays: z.number(),
});
export type TieFacts = z.infer<typeof TieFacts>;

export const PersonDetail = z.object({
  id: PersonId,
  name: z.string(),
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  headline: z.string().nullable(),
  location: z.string().nullable(),
  howMet: z.string().nullable(),
  metOn: PartialDate.nullable(),
  birthday: Birthday.nullable(),
  tie: TieFacts,
  cadence: Cadence,
  snoozedUntil: LocalDate.nullable(),
  contactPoints: z.array(ContactPoint),
  /** Present ones first, then by end date, newest first. */
  employments: z.array(Employment),
  relationships: z.array(Relationship),
  tags: z.array(Tag),
});
export type PersonDetail = z.infer<typeof PersonDetail>;

const personFields = {
  givenName: OptionalLine,
  familyName: OptionalLine,
  headline: OptionalLine,
  location: OptionalLine,
  howMet: OptionalLine,
  metOn: PartialDate.nullable(),
  birthday: Birthday.nullable(),
};

export const PersonSort = z.enum(['name', 'company', 'lastContact', 'warmth', 'met']);
export type PersonSort = z.infer<typeof PersonSort>;
/** `name`: A to Z; `company`: A to Z; `lastContact`, `met`: newest first; `warmth`: warmest first. `desc` turns each around; people without a value come last either way. */
export const SortDirection = z.enum(['asc', 'desc']);
export type SortDirection = z.infer<typeof SortDirection>;

const Batch = z.object({ batch: BatchId.nullable() });

export const peopleMethods = {
  'person.list': query(
    'A window of the people that pass the filter, sorted.',
    z.object({
      /** Words that must begin a word of the name, title, company, place or a tag. */
      filter: z.string().max(200).default(''),
      warmth: z.array(Warmth).default([]),
      tagIds: z.array(TagId).default([]),
      sort: PersonSort.default('name'),
      direction: SortDirection.default('asc'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number(), rows: z.array(PersonRow) }),
  ),
  'person.get': query('One person, whole.', z.object({ id: PersonId }), PersonDetail),
  'person.create': command(
    'Add a person, with an employment when a company is named.',
    z.object({
      name: Line,
      ...z.object(personFields).partial().shape,
      company: CompanyChoice.optional(),
      title: OptionalLine.optional(),
    }),
    Batch.extend({ id: PersonId }),
  ),
  'person.update': command(
    'Change some fields of a person; a field left out stays.',
    z.object({ id: PersonId, patch: z.object({ name: Line, ...personFields }).partial() }),
    Batch,
  ),
  'person.setTie': command(
    'Say what a tie is, since silence is not always distance; null goes back to what the record says.',
    z.object({ id: PersonId, override: TieOverride.nullable() }),
    Batch,
  ),
  'person.count': query(
    'How many people a list’s filter or a search finds.',
    z.object({ all: AllPeople }),
    z.object({ count: z.number() }),
  ),
  'person.delete': command('Move people to the trash.', aboutPeople(maybeJob), Batch),
  'person.tag': command(
    'Put a tag on people, making it when it is new.',
    aboutPeople({ tag: Line, ...maybeJob }),
    Batch.extend({ tag: Tag }),
  ),
  'person.untag': command('Take a tag off people.', aboutPeople({ tagId: TagId, ...maybeJob }), Batch),
  'person.setCompany': command(
    'Say where people work now. Who works there already is left as they are.',
    aboutPeople({
      company: CompanyChoice,
      title: OptionalLine.default(null),
      since: PartialDate.nullable().default(null),
      /** What becomes of where they work until now: it ends when the new begins (today, if that is not said), or goes on. Seats on boards go on. */
      before: z.enum(['end', 'keep']).default('end'),
      ...maybeJob,
    }),
    Batch.extend({ companyId: CompanyId, changed: z.number() }),
  ),
  'person.logContact': command(
    'Log one contact that many people had a part in: a dinner, a call of the team. At most 200, as in `interaction.save`.',
    aboutPeople({
      kind: InteractionKind,
      on: LocalDate,
      direction: z.enum(['out', 'in']).nullable().default(null),
      note: Markdown.default(''),
    }),
    Batch.extend({ id: InteractionId, people: z.number() }),
  ),
  'tag.list': query(
    'All tags, with how many people carry each and how often to keep in touch with them.',
    z.object({}),
    z.object({ tags: z.array(Tag.extend({ people: z.number(), cadenceDays: z.number().nullable() })) }),
  ),

  'contactPoint.save': command(
    'Add or change a way to reach a person.',
    z.object({
      id: ContactPointId.optional(),
      personId: PersonId,
      kind: ContactKind,
      value: Line,
      label: OptionalLine.default(null),
    }),
    Batch.extend({ id: ContactPointId }),
  ),
  'contactPoint.delete': command('Remove a way to reach a person.', z.object({ id: ContactPointId }), Batch),

  'employment.save': command(
    'Add or change where a person works or worked.',
    z.object({
      id: EmploymentId.optional(),
      personId: PersonId,
      company: CompanyChoice,
      title: OptionalLine.default(null),
      kind: EmploymentKind.default('employee'),
      startedOn: PartialDate.nullable().default(null),
      endedOn: PartialDate.nullable().default(null),
    }),
    Batch.extend({ id: EmploymentId, companyId: CompanyId }),
  ),
  'employment.delete': command('Remove an employment.', z.object({ id: EmploymentId }), Batch),

  'relationship.save': command(
    'Record how two people know each other.',
    z.object({
      id: RelationshipId.optional(),
      fromId: PersonId,
      toId: PersonId,
      kind: RelationshipKind,
      since: PartialDate.nullable().default(null),
    }),
    Batch.extend({ id: RelationshipId }),
  ),
  'relationship.delete': command('Remove a relationship.', z.object({ id: RelationshipId }), Batch),
};
