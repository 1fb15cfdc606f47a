import type { Employment, MethodOutput, PersonId, Relationship, TieFacts } from '../../contract/index.ts';
import { cadenceOf } from '../../domain/cadence.ts';
import { sharedWork } from '../../domain/shared-work.ts';
import { contactFacts } from '../../domain/tie.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';
import { companyRef } from './market-refs.ts';
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
  const due = book.network.cadences.get(id);
  return {
    id,
    name: person.name,
    givenName: person.given_name,
    familyName: person.family_name,
    headline: person.headline,
    location: person.location,
    howMet: person.how_met,
    metOn: person.met_on,
    birthday: person.birthday,
    cadence: {
      own: node.ownCadence,
      ...cadenceOf(node.ownCadence, node.tags),
      due: due ? { on: due.dueOn, band: due.band } : null,
    },
    snoozedUntil: person.snoozed_until,
    tie: tieFacts(book, node),
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

/** What the strength of a tie is made of. */
function tieFacts(book: Book, node: PersonNode): TieFacts {
  const { network } = book;
  const { id, warmth, strength, lastContactOn } = node.row;
  const shared = sharedWork(network.career, node.employments, network.today);
  return {
    warmth,
    strength,
    override: node.tieOverride,
    derived: node.derivedTie,
    ...contactFacts(network.contactsOf([id]).get(id) ?? [], network.today),
    sharedMonths: shared.reduce((months, work) => months + work.months, 0),
    sharedAt: companyRef(book, shared[0]?.company ?? null),
    lastContactOn,
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
