import type { Selectable } from 'kysely';
import type {
  CompanyId,
  ContactPointId,
  EmploymentId,
  Instant,
  InteractionId,
  InterviewId,
  LocalDate,
  NoteId,
  PersonId,
  RelationshipId,
  TagId,
} from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import { derivedId } from '../ids.ts';
import type { UserTables } from '../sqlite/schema.ts';
import { Days } from './days.ts';
import { tagCadences } from './tag-cadences.ts';

type Table = Exclude<keyof UserTables, 'template' | 'provenance' | 'distinct_pair'>;
export type Row<T extends Table> = Selectable<UserTables[T]>;
type RowsOf = { readonly [T in Table]: Row<T>[] };
type Rest<R, Filled extends keyof R> = Omit<R, Filled>;

/** The rows of the sample as they come together, in the order in which they can be written. */
export class Rows {
  readonly tables: RowsOf = {
    person: [],
    contact_point: [],
    company: [],
    company_alias: [],
    company_domain: [],
    company_link: [],
    employment: [],
    relationship: [],
    interaction: [],
    interaction_person: [],
    interview: [],
    interview_person: [],
    note: [],
    mention: [],
    tag: [],
    person_tag: [],
    opportunity: [],
    question: [],
    follow_up: [],
    follow_up_skip: [],
    compensation: [],
    insight: [],
    introduction: [],
    my_employment: [],
    territory: [],
    lens: [],
    saved_search: [],
    review: [],
    review_target: [],
    review_wake: [],
    review_thanks: [],
    settled_debt: [],
  };
  readonly days: Days;
  readonly #now: Instant;
  readonly #tags = new Map<string, TagId>();

  constructor(today: LocalDate, now: Instant) {
    this.days = new Days(today);
    this.#now = now;
  }

  /** Records of the past were written down in the evening of their day. */
  trashable(daysAgo: number): { created_at: Instant; deleted_at: null } {
    const evening = `${this.days.ago(Math.max(0, daysAgo))}T19:30:00.000Z`;
    return { created_at: evening < this.#now ? evening : this.#now, deleted_at: null };
  }

  tag(personId: PersonId, name: string): void {
    const id = this.#tags.get(name) ?? derivedId<TagId>('tag', fold(name));
    if (!this.#tags.has(name)) this.tables.tag.push({ id, name, cadence_days: tagCadences[name] ?? null });
    this.#tags.set(name, id);
    this.tables.person_tag.push({ id: derivedId('person_tag', personId, id), person_id: personId, tag_id: id });
  }

  interaction(
    key: string,
    daysAgo: number,
    row: Rest<Row<'interaction'>, 'id' | 'happened_on' | 'direction' | 'created_at' | 'deleted_at'> &
      Partial<Pick<Row<'interaction'>, 'direction'>>,
    people: readonly PersonId[],
  ): void {
    const id = derivedId<InteractionId>('sample', 'interaction', key);
    this.tables.interaction.push({
      id,
      direction: null,
      ...row,
      happened_on: this.days.ago(daysAgo),
      ...this.trashable(daysAgo),
    });
    for (const person_id of people) {
      const rowId = derivedId<string>('interaction_person', id, person_id);
      this.tables.interaction_person.push({ id: rowId, interaction_id: id, person_id });
    }
  }

  note(
    id: NoteId,
    daysAgo: number,
    subject: Partial<Pick<Row<'note'>, 'person_id' | 'company_id' | 'interview_id'>>,
    body: string,
  ): void {
    const nobody = { person_id: null, company_id: null, interview_id: null };
    const written_on = this.days.ago(Math.max(0, daysAgo));
    this.tables.note.push({ id, ...nobody, ...subject, body, written_on, ...this.trashable(daysAgo) });
    const seen = new Set<string>();
    for (const [, kind, target] of body.matchAll(MENTION)) {
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      this.tables.mention.push({
        id: derivedId('mention', id, target),
        note_id: id,
        person_id: kind === 'person' ? (target as PersonId) : null,
        company_id: kind === 'company' ? (target as CompanyId) : null,
      });
    }
  }
}

const MENTION = /\]\(kith:(person|company)\/([0-9a-f-]{36})\)/g;

export const companyIdOf = (name: string): CompanyId => derivedId<CompanyId>('sample', 'company', name);
export const mentionOfPerson = (person: { id: PersonId; name: string }): string =>
  `[@${person.name}](kith:person/${person.id})`;
export const mentionOfCompany = (name: string): string => `[@${name}](kith:company/${companyIdOf(name)})`;

export const noteId = (key: string): NoteId => derivedId<NoteId>('sample', 'note', key);
export const employmentId = (key: string): EmploymentId => derivedId<EmploymentId>('sample', 'employment', key);
export const interviewId = (key: string): InterviewId => derivedId<InterviewId>('sample', 'interview', key);
export const relationshipId = (key: string): RelationshipId => derivedId<RelationshipId>('sample', 'relationship', key);
export const contactPointId = (key: string): ContactPointId => derivedId<ContactPointId>('sample', 'contact', key);
