import type { CompanyId, PersonId, ReviewTarget, ReviewWay, TargetKnowledge } from '../../contract/index.ts';
import { firstStepOf, gapsOf, type Near, readinessOf } from '../../domain/review/readiness.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { readKnowledge } from './knowledge.ts';
import type { TargetRow } from './rows.ts';
import { type EndContact, type TargetWays, targetWays } from './target-ways.ts';

/** Contacts shown of a target; the others are counted. */
const CONTACTS = 5;

/** How ready the user is for each target, in the order given. */
export async function readTargets(
  book: Book,
  rows: readonly TargetRow[],
  owed: ReadonlySet<PersonId>,
): Promise<ReviewTarget[]> {
  const companies = rows.map(({ company }) => company);
  const ways = await targetWays(book, companies);
  const knows = await readKnowledge(book, companies);
  const pace = new Pace();
  const targets: ReviewTarget[] = [];
  for (const row of rows) {
    await pace.breathe();
    const own = ways.get(row.company);
    if (own) targets.push(targetOf(book, row, own, knows(row.company), owed));
  }
  return targets;
}

function targetOf(
  book: Book,
  row: TargetRow,
  { contacts, introducers }: TargetWays,
  knows: TargetKnowledge,
  owed: ReadonlySet<PersonId>,
): ReviewTarget {
  const { network } = book;
  const near = contacts.map((contact): Near & { chance: number } => ({
    person: network.personRef(contact.person),
    closeness: contact.closeness,
    chance: contact.chance,
    thereNow: contact.reason.kind === 'works_there',
    lastContactOn: network.people.get(contact.person)?.row.lastContactOn ?? null,
  }));
  const chains = introducers.map(
    ({ people, company, relation, chance }): ReviewWay => ({
      people: people.map((id) => network.personRef(id)),
      company: refOf(book, company),
      relation,
      chance,
    }),
  );
  const warm = near.filter(({ person }) => person.warmth === 'close' || person.warmth === 'warm').length;
  return {
    id: row.id,
    company: refOf(book, row.company),
    wish: row.wish,
    note: row.note,
    source: row.source,
    readiness: readinessOf(near, chains),
    chance: Math.max(near[0]?.chance ?? 0, chains[0]?.chance ?? 0),
    contacts: contacts.slice(0, CONTACTS).map((contact) => contactOf(book, contact)),
    contactsWarm: warm,
    contactsFaded: near.length - warm,
    introducers: chains,
    knows,
    gaps: gapsOf(near, chains, knows, network.today),
    firstStep: firstStepOf(
      near,
      chains,
      owed,
      network.today,
      (id) => network.people.get(id)?.row.lastContactOn ?? null,
    ),
  };
}

function contactOf(book: Book, { person, company, relation, reason }: EndContact) {
  const row = book.network.people.get(person)?.row;
  return {
    person: book.network.personRef(person),
    title: 'title' in reason && reason.title ? reason.title : (row?.title ?? null),
    lastContactOn: row?.lastContactOn ?? null,
    company: refOf(book, company),
    relation,
    reason,
  };
}

const refOf = (book: Book, id: CompanyId) => ({ id, name: book.network.companies.get(id)?.base.name ?? '' });
