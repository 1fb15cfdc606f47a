import type { LocalDate, SearchKind } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';
import { dateOf, UNDATED } from './days.ts';
import type { Group } from './group.ts';

/** A text, with its day. */
export interface DatedText<K extends SearchKind> {
  readonly kind: K;
  readonly id: string;
  readonly on: LocalDate | null;
}

/** Documents gone through at once. */
const SLICE = 1_024;

/** All texts of a kind in a group, newest first, those of a day by their ids from the greatest; undated ones last. */
export async function newestOf<K extends SearchKind>(group: Group, kind: K, pace: Pace): Promise<DatedText<K>[]> {
  const byDay = new Map<number, string[]>();
  // Documents are in the order of their keys, so that a day's come in the order wanted when all are of one table.
  for (let document = group.numbers - 1; document >= 0; document--) {
    if (document % SLICE === 0 && pace.due) await pace.breathe();
    if (!group.has(document) || group.kindOf(document) !== kind) continue;
    const day = group.dayOf(document);
    const own = byDay.get(day);
    if (own) own.push(group.idOf(document));
    else byDay.set(day, [group.idOf(document)]);
  }
  const days = [...byDay.keys()].sort((a, b) => (a === UNDATED ? 1 : b === UNDATED ? -1 : b - a));
  const newest: DatedText<K>[] = [];
  for (const day of days) {
    if (pace.due) await pace.breathe();
    const on = dateOf(day);
    for (const id of descending(byDay.get(day) ?? [])) newest.push({ kind, id, on });
  }
  return newest;
}

function descending(ids: string[]): string[] {
  for (let i = 1; i < ids.length; i++) if (ids[i - 1]! < ids[i]!) return ids.sort().reverse();
  return ids;
}
