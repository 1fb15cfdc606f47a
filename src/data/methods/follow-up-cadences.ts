import type { CadenceDue, Instant, LocalDate, PersonId } from '../../contract/index.ts';
import { cadenceSince, contactDueOn, dueWhenSince } from '../../domain/cadence.ts';
import { localDateOf } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/network.ts';

/** Today is finite: of more people than this, the warmest. */
const MAX_SHOWN = 200;

interface Row {
  readonly id: PersonId;
  readonly cadence_days: number;
  readonly created_at: Instant;
  readonly snoozed_until: LocalDate | null;
}
interface Due {
  readonly row: Row;
  readonly node: PersonNode;
  readonly since: LocalDate;
}

/** People whose contact is due by their cadence and who are not snoozed, warmest loss first. */
export function readCadences(book: Book, today: LocalDate, here: string): CadenceDue[] {
  const rows = book.db
    .prepare<[LocalDate], Row>(
      `SELECT id, cadence_days, created_at, snoozed_until FROM person
        WHERE cadence_days IS NOT NULL AND deleted_at IS NULL AND (snoozed_until IS NULL OR snoozed_until <= ?)`,
    )
    .all(today);
  // An import makes thousands of people at one moment, and many share a cadence.
  const dateOf = memoised((instant: Instant) => localDateOf(instant, here));
  const limitOf = memoised((cadenceDays: number) => dueWhenSince(cadenceDays, today));
  const warmest = new Warmest();
  for (const row of rows) {
    const node = book.network.people.get(row.id);
    if (!node) continue;
    const { lastContactOn, metOn } = node.row;
    const since = cadenceSince({ lastContactOn, metOn, createdAt: row.created_at }, dateOf);
    if (since <= limitOf(row.cadence_days)) warmest.add({ row, node, since });
  }
  return warmest.inOrder().map(({ row, node, since }) => ({
    person: book.network.personRef(row.id),
    cadenceDays: row.cadence_days,
    lastContactOn: node.row.lastContactOn,
    dueOn: contactDueOn(since, row.cadence_days),
    snoozedUntil: row.snoozed_until,
  }));
}

/** Keeps the warmest without sorting everybody. */
class Warmest {
  #kept: Due[] = [];
  /** Who is no warmer has no place. */
  #bar: Due | undefined;

  add(due: Due): void {
    if (this.#bar && compareDue(due, this.#bar) >= 0) return;
    this.#kept.push(due);
    if (this.#kept.length < 5 * MAX_SHOWN) return;
    this.#kept = this.inOrder();
    this.#bar = this.#kept.at(-1);
  }

  inOrder(): Due[] {
    return this.#kept.sort(compareDue).slice(0, MAX_SHOWN);
  }
}

/** The warmest first, of equals whom contact was with longest ago. */
const compareDue = (a: Due, b: Due): number =>
  b.node.row.strength - a.node.row.strength || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);

function memoised<K>(compute: (key: K) => LocalDate): (key: K) => LocalDate {
  const known = new Map<K, LocalDate>();
  return (key) => {
    const date = known.get(key) ?? compute(key);
    known.set(key, date);
    return date;
  };
}
