import type { CadenceBand, LocalDate, PersonId, Tag } from '../../contract/index.ts';

/** Where somebody with a cadence is in it. */
export interface CadenceState {
  readonly id: PersonId;
  readonly cadenceDays: number;
  /** The tag it comes from; null when it is their own. */
  readonly from: Tag | null;
  /** The day it counts from. */
  readonly since: LocalDate;
  readonly dueOn: LocalDate;
  /** Set while it is to come. */
  readonly snoozedUntil: LocalDate | null;
  /** The day on which it comes up: when due, or when no longer snoozed. */
  readonly comesOn: LocalDate;
  readonly band: CadenceBand;
  readonly strength: number;
}

type CadenceCounts = Record<CadenceBand | 'snoozed', number>;

/**
 * Everybody with a cadence, in order of the warmest loss. Kept up to date one person at a time: what has not
 * changed is neither derived nor sorted again.
 */
export class Cadences {
  readonly #states = new Map<PersonId, CadenceState>();
  readonly #counts: CadenceCounts = { fine: 0, soon: 0, due: 0, lapsed: 0, snoozed: 0 };
  /** Null until somebody asks. */
  #ordered: CadenceState[] | null = null;

  /** Of all with a cadence; the snoozed count as snoozed alone. */
  get counts(): Readonly<CadenceCounts> {
    return this.#counts;
  }

  get(id: PersonId): CadenceState | undefined {
    return this.#states.get(id);
  }

  /** The warmest first, of equals whom contact was with longest ago. */
  inOrder(): readonly CadenceState[] {
    this.#ordered ??= [...this.#states.values()].sort(compare);
    return this.#ordered;
  }

  set(state: CadenceState): void {
    this.delete(state.id);
    this.#states.set(state.id, state);
    this.#counts[groupOf(state)] += 1;
    this.#ordered?.splice(placeOf(state, this.#ordered), 0, state);
  }

  delete(id: PersonId): void {
    const state = this.#states.get(id);
    if (!state) return;
    this.#states.delete(id);
    this.#counts[groupOf(state)] -= 1;
    this.#ordered?.splice(placeOf(state, this.#ordered), 1);
  }
}

const groupOf = ({ band, snoozedUntil }: CadenceState): CadenceBand | 'snoozed' =>
  snoozedUntil === null ? band : 'snoozed';

/** A total order, so that each state has its one place. */
const compare = (a: CadenceState, b: CadenceState): number =>
  b.strength - a.strength || compareText(a.since, b.since) || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first index whose state does not come before this one. */
function placeOf(state: CadenceState, ordered: readonly CadenceState[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(ordered[middle] as CadenceState, state) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
