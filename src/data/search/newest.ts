import type { LocalDate, SearchKind } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';
import { dateOf, UNDATED } from './days.ts';
import type { Group } from './group.ts';
import { idOf } from './keys.ts';

/** A document of a text, with its day. */
export interface DatedDocument {
  readonly id: string;
  readonly on: LocalDate | null;
}

/** Documents gone through at once. */
const SLICE = 4_096;

/** All texts of a kind in a group, newest first, those of a day by their ids from the greatest; undated ones last. */
export async function newestOf(group: Group, kind: SearchKind, pace: Pace): Promise<DatedDocument[]> {
  const byDay = new Map<number, string[]>();
  for (let document = 0; document < group.numbers; document++) {
    if (document % SLICE === 0 && pace.due) await pace.breathe();
    if (!group.has(document) || group.kindOf(document) !== kind) continue;
    const day = group.dayOf(document);
    const id = idOf(group.keyOf(document));
    const own = byDay.get(day);
    if (own) own.push(id);
    else byDay.set(day, [id]);
  }
  const days = [...byDay.keys()].sort((a, b) => (a === UNDATED ? 1 : b === UNDATED ? -1 : b - a));
  const newest: DatedDocument[] = [];
  for (const day of days) {
    if (pace.due) await pace.breathe();
    const on = dateOf(day);
    for (const id of (byDay.get(day) ?? []).sort().reverse()) newest.push({ id, on });
  }
  return newest;
}
