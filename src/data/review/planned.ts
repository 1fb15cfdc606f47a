import type { FollowUpId, LocalDate, PersonId, PlannedWake, PlanWeek, ReviewId } from '../../contract/index.ts';
import { planWeeks } from '../../domain/review/waking.ts';
import type { Book } from '../book.ts';
import { readFollowUps } from '../methods/follow-up-read.ts';
import { readSettings } from '../methods/settings.ts';
import { wakeReminder } from './ids.ts';

interface Row {
  readonly id: string;
  readonly person: PersonId;
  readonly helloOn: LocalDate | null;
  readonly askOn: LocalDate;
  readonly plannedOn: LocalDate;
}

const PLANNED = `SELECT id, person_id AS person, hello_on AS helloOn, ask_on AS askOn, planned_on AS plannedOn
  FROM review_wake WHERE review_id = ? AND ask_on IS NOT NULL AND planned_on IS NOT NULL
 ORDER BY coalesce(hello_on, ask_on), id`;

/** Whose waking is planned, by day, how far each is, and how far each week is. */
export async function readPlanned(
  book: Book,
  review: ReviewId,
): Promise<{ planned: PlannedWake[]; weeks: PlanWeek[] }> {
  const rows = book.db
    .prepare<[ReviewId], Row>(PLANNED)
    .all(review)
    .filter(({ person }) => book.network.people.has(person));
  if (rows.length === 0) return { planned: [], weeks: [] };
  const open = new Set(readFollowUps(book, book.db, await readSettings(book)).map(({ id }) => id));
  const ended = new Map(
    book.db
      .prepare<[string], { id: FollowUpId; on: LocalDate; ending: 'done' | 'stopped' }>(
        `SELECT id, ended_on AS "on", ending FROM follow_up
          WHERE ending IS NOT NULL AND ended_on IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(rows.flatMap(({ id }) => [wakeReminder(id, 'hello'), wakeReminder(id, 'ask')])))
      .map((row) => [row.id, row]),
  );
  const doneOn = (id: FollowUpId) => (ended.get(id)?.ending === 'done' ? (ended.get(id)?.on ?? null) : null);
  const isStopped = (id: FollowUpId) => ended.get(id)?.ending === 'stopped';
  const planned = rows.map((row): PlannedWake => {
    const [hello, ask] = [wakeReminder(row.id, 'hello'), wakeReminder(row.id, 'ask')];
    const first = row.helloOn === null ? ask : hello;
    const { answeredOn, ...since } = contactSince(book, row);
    const saidHelloOn = since.saidHelloOn ?? doneOn(first);
    return {
      person: book.network.personRef(row.person),
      lastContactOn: book.network.people.get(row.person)?.row.lastContactOn ?? null,
      helloOn: row.helloOn,
      askOn: row.askOn,
      helloId: open.has(hello) ? hello : null,
      askId: open.has(ask) ? ask : null,
      saidHelloOn,
      answeredOn,
      skipped: saidHelloOn === null && isStopped(first) && isStopped(ask),
    };
  });
  return {
    planned,
    weeks: planWeeks(
      planned
        .filter(({ skipped }) => !skipped)
        .map(({ helloOn, askOn, saidHelloOn }) => ({ on: helloOn ?? askOn, done: saidHelloOn !== null })),
    ),
  };
}

/** Who is in the plan of this review or of another that is open: nobody gets two hellos. */
export function plannedAnywhere(book: Book, review: ReviewId): Set<PersonId> {
  const rows = book.db
    .prepare<[ReviewId], PersonId>(
      `SELECT w.person_id FROM review_wake w JOIN review r ON r.id = w.review_id
        WHERE w.ask_on IS NOT NULL AND (r.id = ? OR r.closed_on IS NULL)`,
    )
    .pluck()
    .all(review);
  return new Set(rows);
}

/** Contact on the day the plan was made is what it was made after. */
function contactSince(book: Book, { person, plannedOn }: Row): Pick<PlannedWake, 'saidHelloOn' | 'answeredOn'> {
  const since = (book.network.contactsOf([person]).get(person) ?? [])
    .filter(({ on }) => on > plannedOn && on <= book.network.today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    saidHelloOn: since[0]?.on ?? null,
    answeredOn: since.find(({ direction }) => direction !== 'out')?.on ?? null,
  };
}
