import type { CadenceDue, Instant, LocalDate, PersonId } from '../../contract/index.ts';
import { cadenceSince, contactDueOn, isContactDue } from '../../domain/cadence.ts';
import { localDateOf } from '../../domain/dates.ts';
import type { Book } from '../book.ts';

/** Today is finite: of more people than this, the warmest. */
const MAX_SHOWN = 200;

interface Row {
  readonly id: PersonId;
  readonly cadence_days: number;
  readonly created_at: Instant;
  readonly snoozed_until: LocalDate | null;
}

/** People whose contact is due by their cadence and who are not snoozed, warmest loss first. */
export function readCadences(book: Book, today: LocalDate, here: string): CadenceDue[] {
  const rows = book.db
    .prepare<[LocalDate], Row>(
      `SELECT id, cadence_days, created_at, snoozed_until FROM person
        WHERE cadence_days IS NOT NULL AND deleted_at IS NULL AND (snoozed_until IS NULL OR snoozed_until <= ?)`,
    )
    .all(today);
  const dateOf = memoised((instant) => localDateOf(instant, here));
  const due: { row: Row; since: LocalDate; strength: number }[] = [];
  for (const row of rows) {
    const node = book.network.people.get(row.id);
    if (!node) continue;
    const { lastContactOn, metOn, strength } = node.row;
    const facts = { cadenceDays: row.cadence_days, lastContactOn, metOn, createdAt: row.created_at };
    const since = cadenceSince(facts, dateOf);
    if (isContactDue(since, row.cadence_days, today)) due.push({ row, since, strength });
  }
  return due
    .sort((a, b) => b.strength - a.strength || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .slice(0, MAX_SHOWN)
    .map(({ row, since }) => ({
      person: book.network.personRef(row.id),
      cadenceDays: row.cadence_days,
      lastContactOn: book.network.people.get(row.id)?.row.lastContactOn ?? null,
      dueOn: contactDueOn(since, row.cadence_days),
      snoozedUntil: row.snoozed_until,
    }));
}

/** An import makes thousands of people at one moment. */
function memoised(dateOf: (instant: Instant) => LocalDate): (instant: Instant) => LocalDate {
  const known = new Map<Instant, LocalDate>();
  return (instant) => {
    const date = known.get(instant) ?? dateOf(instant);
    known.set(instant, date);
    return date;
  };
}
