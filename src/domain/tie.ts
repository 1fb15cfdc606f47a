import type { InteractionKind, LocalDate, Warmth } from '../contract/index.ts';
import { daysBetween } from './dates.ts';

/** One day of contact with a person. */
export interface ContactDay {
  readonly on: LocalDate;
  readonly kind: InteractionKind | 'interview';
}

/** Days after which a contact counts half. */
const HALF_LIFE_DAYS = 180;
/** Sum of weights at which the strength reaches 1 − 1/e. */
const SATURATION = 2.2;

const WEIGHT: Record<ContactDay['kind'], number> = {
  interview: 1.5,
  coffee: 1.2,
  meeting: 1,
  call: 1,
  event: 0.6,
  email: 0.5,
  message: 0.4,
};

/**
 * Tie strength, 0 to 1: distinct contact days, weighted by kind and halved every 180 days, saturating:
 * s = 1 − e^(−Σ w·½^(age/180) / 2.2). After the interactions rank of Roth et al., "Suggesting Friends
 * Using the Implicit Social Graph" (KDD 2010). Days after `today` do not count; of several contacts on
 * one day the heaviest does.
 */
export function tieStrength(contacts: readonly ContactDay[], today: LocalDate): number {
  const heaviest = new Map<LocalDate, number>();
  for (const { on, kind } of contacts) {
    if (on > today) continue;
    heaviest.set(on, Math.max(heaviest.get(on) ?? 0, WEIGHT[kind]));
  }
  let rank = 0;
  for (const [on, weight] of heaviest) rank += weight * 0.5 ** (daysBetween(on, today) / HALF_LIFE_DAYS);
  return 1 - Math.exp(-rank / SATURATION);
}

/** The word and colour of a strength; `none` when there never was contact. */
export function warmthOf(strength: number, everInContact: boolean): Warmth {
  if (!everInContact) return 'none';
  if (strength >= 0.6) return 'close';
  if (strength >= 0.3) return 'warm';
  if (strength >= 0.1) return 'fading';
  return 'lapsed';
}
