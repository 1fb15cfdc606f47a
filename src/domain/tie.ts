import type { InteractionKind, LocalDate, TieFacts, TieOverride, Warmth } from '../contract/index.ts';
import { addDays, daysBetween } from './dates.ts';

/** A contact with a person. */
export interface ContactDay {
  readonly on: LocalDate;
  readonly kind: InteractionKind | 'interview';
  /** Who reached out; null is both, or not said. */
  readonly direction: 'out' | 'in' | null;
}

/** Work done at the same company at the same time. */
export interface SharedWork {
  readonly months: number;
  /** The day up to which they shared it, as far as it is known. */
  readonly until: LocalDate;
}

/** λ: days after which a contact counts half. */
const HALF_LIFE_DAYS = 180;
/** ω: how many times what comes from the user weighs what comes from them. */
const OUTGOING = 2;
/** κ: the rank at which the strength reaches 1 − 1/e. */
const SATURATION = 2.2;
/** The most that shared work adds to the rank, the months for 1 − 1/e of it, and days after which they count half. */
const SHARED_WORK = 0.6;
const SHARED_MONTHS = 24;
const SHARED_HALF_LIFE_DAYS = 5 * 365;

const WEIGHT: Record<ContactDay['kind'], number> = {
  interview: 1.5,
  coffee: 1.2,
  meeting: 1,
  call: 1,
  event: 0.6,
  email: 0.5,
  message: 0.4,
};

/** The strength of a tie the user has judged: well inside the band of its word. */
const JUDGED: Record<TieOverride, number> = { close: 0.8, warm: 0.45, fading: 0.2, lapsed: 0.05 };

/**
 * Tie strength, 0 to 1, after the interactions rank of Roth et al., "Suggesting Friends Using the Implicit
 * Social Graph" (KDD 2010), which sums outgoing and incoming contact, each halved every λ days, the outgoing
 * with more weight:
 *
 *   IR = (ω·Σ_out w·½^(age/λ) + Σ_in w·½^(age/λ)) / (ω + 1) + shared work
 *   shared work = 0.6·(1 − e^(−Σ months·½^(age/5 years) / 24))
 *   s = 1 − e^(−IR/κ)
 *
 * Each distinct day counts once in a direction, with the heaviest kind w of that day; contact of no direction
 * is both. λ is 180 days (mail has a half-life of a week in the paper's use, a working life a longer one),
 * ω = 2 and κ = 2.2. Days after `today` do not count.
 */
export function tieStrength(contacts: readonly ContactDay[], shared: readonly SharedWork[], today: LocalDate): number {
  const { out, back } = byDirection(contacts, today);
  const rank = (OUTGOING * decayed(out, today) + decayed(back, today)) / (OUTGOING + 1) + sharedRank(shared, today);
  return strengthOfRank(rank);
}

/** s = 1 − e^(−IR/κ), as in {@link tieStrength}. */
export const strengthOfRank = (rank: number): number => 1 - Math.exp(-rank / SATURATION);

/** What is left of a rank of contact alone after days without any. */
export const rankAfter = (rank: number, days: number): number => rank * 0.5 ** (days / HALF_LIFE_DAYS);

/** The rank of contact alone on each day of contact, oldest first. Between them it only falls, so its peak is among them. */
export function* ranksOverTime(
  contacts: readonly ContactDay[],
  today: LocalDate,
): Generator<{ readonly on: LocalDate; readonly rank: number }> {
  const { out, back } = byDirection(contacts, today);
  let rank = 0;
  let before: LocalDate | null = null;
  for (const on of [...new Set([...out.keys(), ...back.keys()])].sort()) {
    if (before !== null) rank = rankAfter(rank, daysBetween(before, on));
    rank += (OUTGOING * (out.get(on) ?? 0) + (back.get(on) ?? 0)) / (OUTGOING + 1);
    yield { on, rank };
    before = on;
  }
}

/** The heaviest kind of each day, of contact that came from the user and of contact that came from them. */
function byDirection(contacts: readonly ContactDay[], today: LocalDate) {
  const out = new Map<LocalDate, number>();
  const back = new Map<LocalDate, number>();
  for (const { on, kind, direction } of contacts) {
    if (on > today) continue;
    if (direction !== 'in') raise(out, on, WEIGHT[kind]);
    if (direction !== 'out') raise(back, on, WEIGHT[kind]);
  }
  return { out, back };
}

function raise(heaviest: Map<LocalDate, number>, on: LocalDate, weight: number): void {
  const before = heaviest.get(on);
  if (before === undefined || before < weight) heaviest.set(on, weight);
}

function decayed(days: ReadonlyMap<LocalDate, number>, today: LocalDate): number {
  let sum = 0;
  for (const [on, weight] of days) sum += weight * 0.5 ** (daysBetween(on, today) / HALF_LIFE_DAYS);
  return sum;
}

/** What shared work adds to a rank. */
export function sharedRank(shared: readonly SharedWork[], today: LocalDate): number {
  let months = 0;
  for (const work of shared)
    months += work.months * 0.5 ** (Math.max(0, daysBetween(work.until, today)) / SHARED_HALF_LIFE_DAYS);
  return SHARED_WORK * (1 - Math.exp(-months / SHARED_MONTHS));
}

/** The word and colour of a strength; `none` when there never was contact. */
export function warmthOf(strength: number, everInContact: boolean): Warmth {
  if (!everInContact) return 'none';
  if (strength >= 0.6) return 'close';
  if (strength >= 0.3) return 'warm';
  if (strength >= 0.1) return 'fading';
  return 'lapsed';
}

/** A tie as it counts: the user's word, or what follows from the record. */
export function judgedTie(
  derived: TieFacts['derived'],
  override: TieOverride | null,
): { warmth: Warmth; strength: number } {
  return override === null ? derived : { warmth: override, strength: JUDGED[override] };
}

/** How far back "lately" reaches: four months. */
const LATELY_DAYS = 122;

type ContactFacts = Pick<TieFacts, 'lately' | 'directions' | 'contactDays' | 'contactDaysLastYear'>;

/** The contact behind a tie, for its explanation. */
export function contactFacts(contacts: readonly ContactDay[], today: LocalDate): ContactFacts {
  const lateFrom = addDays(today, -LATELY_DAYS);
  const yearAgo = addDays(today, -365);
  const past = contacts.filter(({ on }) => on <= today);
  const days = Map.groupBy(past, ({ on }) => on);
  const directions = { out: 0, in: 0 };
  let contactDaysLastYear = 0;
  for (const [on, ofDay] of days) {
    if (on <= yearAgo) continue;
    contactDaysLastYear += 1;
    for (const side of ['out', 'in'] as const)
      if (ofDay.every(({ direction }) => direction === side)) directions[side] += 1;
  }
  const lately = [...Map.groupBy(past, ({ kind }) => kind)]
    .map(([kind, ofKind]) => ({ kind, days: new Set(ofKind.map(({ on }) => on).filter((on) => on > lateFrom)).size }))
    .filter((one) => one.days > 0)
    .sort((a, b) => b.days - a.days || (a.kind < b.kind ? -1 : 1));
  return { lately, directions, contactDays: days.size, contactDaysLastYear };
}
