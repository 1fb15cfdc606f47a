import type {
  Debt,
  DebtRef,
  DebtWhat,
  InterviewId,
  IntroductionId,
  LocalDate,
  PersonId,
  PersonRow,
} from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import { readFollowUps } from '../methods/follow-up-read.ts';
import { readSettings } from '../methods/settings.ts';
import { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';
import { settledId } from './ids.ts';

/** An answer that was not given for so long is no longer waited for; nor a promise of so long ago. */
const REPLY_DAYS = 90;
const PROMISE_DAYS = 365;

interface Owed {
  readonly person: PersonId;
  readonly what: DebtWhat;
}

/** Everything that is owed to others, by person; the oldest first. */
export async function readDebts(book: Book): Promise<Map<PersonId, DebtWhat[]>> {
  const settings = await readSettings(book);
  const isSettled = settledReader(book);
  const thanks = readFollowUps(book, book.db, settings)
    .filter(({ step }) => step === 'thank_you')
    .map(({ id, person, interviewId, reason }): Owed => {
      const on = 'on' in reason ? reason.on : book.network.today;
      return { person: person.id, what: { kind: 'thank_you', followUpId: id, interviewId, on } };
    });
  const owed = [...thanks, ...introductions(book), ...promises(book), ...(await replies(book))].filter(
    ({ person, what }) => book.network.people.has(person) && !isSettled(person, what),
  );
  owed.sort((a, b) => (a.what.on < b.what.on ? -1 : a.what.on > b.what.on ? 1 : 0));
  return new Map(
    [...Map.groupBy(owed, ({ person }) => person)].map(([person, own]) => [person, own.map(({ what }) => what)]),
  );
}

function settledReader(book: Book): (person: PersonId, debt: DebtRef) => boolean {
  type Row = { id: string; person: PersonId };
  const rows = book.db.prepare<[], Row>('SELECT id, person_id AS person FROM settled_debt').all();
  const ids = new Set(rows.map(({ id }) => id));
  // Deriving an id takes its time, and few have anything settled.
  const people = new Set(rows.map(({ person }) => person));
  return (person, debt) => people.has(person) && ids.has(settledId(person, debt));
}

/** Debts as lines of a list: those who matter for the targets first, then the warmest; so many of them, and how many there are. */
export function listDebts(
  book: Book,
  debts: ReadonlyMap<PersonId, readonly DebtWhat[]>,
  matters: ReadonlySet<PersonId>,
  limit: number,
): { debts: Debt[]; total: number } {
  const all = [...debts]
    .flatMap(([id, own]) =>
      own.map((what) => ({
        person: book.network.personRef(id),
        company: book.network.people.get(id)?.row.company ?? null,
        what,
        matters: matters.has(id),
      })),
    )
    .sort(
      (a, b) =>
        Number(b.matters) - Number(a.matters) ||
        b.person.strength - a.person.strength ||
        (a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0),
    );
  return { debts: all.slice(0, limit), total: all.length };
}

/** Introductions made for the user that they have not thanked for. */
function introductions(book: Book): Owed[] {
  type Row = { id: IntroductionId; introducer: PersonId; to: PersonId; on: LocalDate };
  return book.db
    .prepare<[], Row>(
      `SELECT id, introducer_id AS introducer, to_id AS "to", made_on AS "on" FROM introduction
        WHERE deleted_at IS NULL AND who_id IS NULL AND introducer_id IS NOT NULL AND made_on IS NOT NULL
          AND thanked_on IS NULL`,
    )
    .all()
    .filter(({ to }) => book.network.people.has(to))
    .map(({ id, introducer, to, on }) => ({
      person: introducer,
      what: { kind: 'introduction', introductionId: id, to: book.network.personRef(to), on },
    }));
}

/** What debriefs say was promised, to the first of those who were met. */
function promises(book: Book): Owed[] {
  type Row = { interviewId: InterviewId; on: LocalDate; text: string; person: PersonId };
  const rows = book.db
    .prepare<[LocalDate, LocalDate], Row>(
      `SELECT i.id AS interviewId, i.happens_on AS "on", i.promised AS text, ip.person_id AS person
         FROM interview i JOIN interview_person ip ON ip.interview_id = i.id
        WHERE i.deleted_at IS NULL AND trim(i.promised) <> '' AND i.happens_on BETWEEN ? AND ?
          AND ip.person_id IS NOT NULL ORDER BY i.id, ip.role, ip.id`,
    )
    .all(addDays(book.network.today, -PROMISE_DAYS), book.network.today)
    .filter(({ person }) => book.network.people.has(person));
  const first = new Map(rows.toReversed().map((row) => [row.interviewId, row]));
  return [...first.values()].map(({ person, ...what }) => ({ person, what: { kind: 'promise', ...what } }));
}

const LAST_CONTACT = `SELECT i.direction, i.note FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
  WHERE ip.person_id = ? AND i.happened_on = ?`;

/** Of each person as the network has them; whatever changes their contacts puts another in their place. */
const kept = new WeakMap<PersonRow, Owed | null>();

/** Those who reached out last, lately, and to whom nothing went back. In small steps; who did not change is known. */
async function replies(book: Book): Promise<Owed[]> {
  const { people, today } = book.network;
  const pace = new Pace();
  const since = addDays(today, -REPLY_DAYS);
  const found: Owed[] = [];
  for (const { row } of [...people.values()]) {
    if (row.lastContactOn === null || row.lastContactOn < since) continue;
    if (pace.due) await pace.breathe();
    const known = kept.get(row);
    const owed = known === undefined ? replyTo(book, row, row.lastContactOn) : known;
    if (known === undefined) kept.set(row, owed);
    if (owed) found.push(owed);
  }
  return found;
}

function replyTo({ db }: Book, { id }: PersonRow, on: LocalDate): Owed | null {
  type Contact = { readonly direction: 'out' | 'in' | null; readonly note: string | null };
  const rows = prepared<[PersonId, LocalDate], Contact>(db, LAST_CONTACT).all(id, on);
  if (rows.length === 0 || rows.some(({ direction }) => direction !== 'in')) return null;
  return { person: id, what: { kind: 'reply', on, note: rows.find(({ note }) => note)?.note ?? null } };
}
