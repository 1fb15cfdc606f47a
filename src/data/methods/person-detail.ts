import type { Employment, MethodOutput, PersonId, Relationship } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import { notFound } from './support.ts';

/** @throws KithError not_found */
export async function readPersonDetail(book: Book, id: PersonId): Promise<MethodOutput<'person.get'>> {
  const [person, node] = [
    await book.reader
      .selectFrom('person')
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    book.network.people.get(id),
  ];
  if (!person || !node) throw notFound('person', id);
  const [contactPoints, tags] = await Promise.all([
    book.reader
      .selectFrom('contact_point')
      .select(['id', 'kind', 'value', 'label'])
      .where('person_id', '=', id)
      .orderBy('id')
      .execute(),
    book.reader
      .selectFrom('person_tag')
      .innerJoin('tag', 'tag.id', 'person_tag.tag_id')
      .select(['tag.id', 'tag.name'])
      .where('person_tag.person_id', '=', id)
      .orderBy('tag.name')
      .execute(),
  ]);
  const { warmth, strength, lastContactOn } = node.row;
  return {
    id,
    name: person.name,
    givenName: person.given_name,
    familyName: person.family_name,
    headline: person.headline,
    location: person.location,
    howMet: person.how_met,
    metOn: person.met_on,
    cadenceDays: person.cadence_days,
    snoozedUntil: person.snoozed_until,
    tie: { warmth, strength, lastContactOn, ...contactDays(book, id) },
    contactPoints,
    employments: await readEmployments(
      book,
      id,
      node.employments.map((job) => job.id),
    ),
    relationships: await readRelationships(book, id),
    tags,
  };
}

/** In the order of `order`: present ones first, then by end. */
async function readEmployments(book: Book, person: PersonId, order: readonly string[]): Promise<Employment[]> {
  const rows = await book.reader
    .selectFrom('employment')
    .innerJoin('company', 'company.id', 'employment.company_id')
    .selectAll('employment')
    .select('company.name as company_name')
    .where('person_id', '=', person)
    .where('company.deleted_at', 'is', null)
    .execute();
  rows.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return rows.map((row) => ({
    id: row.id,
    person: book.network.personRef(person),
    company: { id: row.company_id, name: row.company_name },
    title: row.title,
    kind: row.kind,
    startedOn: row.started_on,
    endedOn: row.ended_on,
  }));
}

async function readRelationships(book: Book, person: PersonId): Promise<Relationship[]> {
  const rows = await book.reader
    .selectFrom('relationship')
    .selectAll()
    .where((where) => where.or([where('from_id', '=', person), where('to_id', '=', person)]))
    .orderBy('id')
    .execute();
  return rows
    .map((row): Relationship => {
      const direction = row.from_id === person ? 'from' : 'to';
      const other = book.network.personRef(direction === 'from' ? row.to_id : row.from_id);
      return { id: row.id, kind: row.kind, direction, other, since: row.since };
    })
    .filter((relationship) => book.network.people.has(relationship.other.id));
}

/** Distinct days of contact up to today, ever and in the last twelve months. */
function contactDays(book: Book, id: PersonId): { contactDays: number; contactDaysLastYear: number } {
  const today = book.clock.today();
  const row = book.db
    .prepare<{ id: string; today: string; yearAgo: string }, { contactDays: number; contactDaysLastYear: number }>(
      `SELECT count(*) AS contactDays, count(CASE WHEN day > @yearAgo THEN 1 END) AS contactDaysLastYear FROM (
         SELECT i.happened_on AS day FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
          WHERE ip.person_id = @id AND i.deleted_at IS NULL AND i.happened_on <= @today
         UNION
         SELECT i.happens_on FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
          WHERE ip.person_id = @id AND i.deleted_at IS NULL AND i.happens_on <= @today)`,
    )
    .get({ id, today, yearAgo: addDays(today, -365) });
  return row ?? { contactDays: 0, contactDaysLastYear: 0 };
}
