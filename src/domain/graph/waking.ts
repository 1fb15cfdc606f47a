import type { LocalDate } from '../../contract/index.ts';
import { type ContactDay, strengthOverTime } from '../tie.ts';

/** Where mutual contacts help most. */
const BEST_MUTUAL = 10;

/**
 * How much a weak tie may bring by the contacts shared with it, 0 to 1: an inverted U with its peak at ten mutual
 * contacts, as Rajkumar et al. found for changes of job (“A causal test of the strength of weak ties”, Science 2022):
 * (m / 10) · e^(1 − m / 10).
 */
export const weakTieValue = (mutual: number): number => (mutual / BEST_MUTUAL) * Math.exp(1 - mutual / BEST_MUTUAL);

export interface Dormancy {
  /** The strength of contact alone at its height, and when that was. */
  readonly peak: number;
  readonly peakOn: LocalDate;
  /** peak · (1 − now): what waking it may bring. */
  readonly value: number;
}

/**
 * How worth waking a tie is that was strong once: peak · (1 − now), after Levin, Walter and Murnighan, “Dormant ties”
 * (Organization Science 2011), who found such ties as useful as present ones, and newer in what they say. Null without any contact up to today.
 */
export function dormancy(contacts: readonly ContactDay[], now: number, today: LocalDate): Dormancy | null {
  let peak: { readonly on: LocalDate; readonly strength: number } | null = null;
  for (const then of strengthOverTime(contacts, today)) if (then.strength > (peak?.strength ?? 0)) peak = then;
  return peak && { peak: peak.strength, peakOn: peak.on, value: peak.strength * (1 - now) };
}
