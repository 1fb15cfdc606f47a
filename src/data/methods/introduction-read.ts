import type { Selectable } from 'kysely';
import type {
  Introduction,
  IntroductionId,
  LocalDate,
  MethodOutput,
  PersonId,
  PersonRef,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { IntroductionTable } from '../sqlite/tables/contact.ts';

type Row = Selectable<IntroductionTable>;

/** The living introductions of the ids given, in no order; those with somebody in the trash are left out. */
export async function readIntroductions(
  book: Book,
  ids: readonly IntroductionId[],
): Promise<{ introduction: Introduction; on: LocalDate }[]> {
  if (ids.length === 0) return [];
  const rows = await book.reader
    .selectFrom('introduction')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.flatMap((row) => inWords(book, row));
}

/** All introductions, or those that a person has a part in, newest first; and who gave what to whom. */
export async function listIntroductions(
  book: Book,
  personId: PersonId | undefined,
): Promise<MethodOutput<'introduction.list'>> {
  const all = book.reader.selectFrom('introduction').selectAll().where('deleted_at', 'is', null);
  const some = personId
    ? all.where((where) =>
        where.or([
          where('introducer_id', '=', personId),
          where('who_id', '=', personId),
          where('to_id', '=', personId),
        ]),
      )
    : all;
  const found = (await some.execute()).flatMap((row) => inWords(book, row));
  found.sort((a, b) => (a.on === b.on ? (a.introduction.id < b.introduction.id ? 1 : -1) : a.on < b.on ? 1 : -1));
  const introductions = found.map(({ introduction }) => introduction);
  const made = introductions.filter(({ madeOn }) => madeOn !== null);
  const is = (party: PersonRef | 'me') => party !== 'me' && (personId === undefined || party.id === personId);
  return {
    introductions,
    received: made.filter(({ introducer, who }) => is(introducer) && who === 'me').length,
    given: made.filter(({ introducer, who, to }) => introducer === 'me' && (is(who) || is(to))).length,
  };
}

/** The day an introduction stands on in a list: made, else asked for, else written down. */
export const INTRODUCTION_DAY = 'coalesce(made_on, asked_on, substr(created_at, 1, 10))';

function inWords(book: Book, row: Row): { introduction: Introduction; on: LocalDate }[] {
  const introducer = partyOf(book, row.introducer_id);
  const who = partyOf(book, row.who_id);
  const to = partyOf(book, row.to_id);
  if (!introducer || !who || !to || to === 'me') return [];
  return [
    {
      on: row.made_on ?? row.asked_on ?? row.created_at.slice(0, 10),
      introduction: {
        id: row.id,
        introducer,
        who,
        to,
        askedOn: row.asked_on,
        madeOn: row.made_on,
        thankedOn: row.thanked_on,
        outcome: row.outcome,
        opportunityId: row.opportunity_id,
      },
    },
  ];
}

/** Null when they are in the trash. */
function partyOf(book: Book, id: PersonId | null): PersonRef | 'me' | null {
  if (id === null) return 'me';
  return book.network.people.has(id) ? book.network.personRef(id) : null;
}
