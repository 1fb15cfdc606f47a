import { Warmth } from '../../../contract/index.ts';
import type { DayNumber } from '../../../domain/graph/days.ts';
import { dormancy, WAS_CLOSE } from '../../../domain/graph/waking.ts';
import type { History } from './history.ts';
import type { Then } from './then.ts';

export interface Asleep {
  readonly person: number;
  /** The strength of contact alone at its height, and when that was. */
  readonly peak: number;
  readonly peakOn: DayNumber;
  /** What waking it may bring, 0 to 1. */
  readonly value: number;
}

const ASLEEP: readonly number[] = [Warmth.options.indexOf('fading'), Warmth.options.indexOf('lapsed')];

/** Those who were close by contact alone up to a day, and on that day are fading or lapsed. */
export function* asleep({ curves }: History, then: Then): Generator<Asleep> {
  for (let person = 0; person < then.known.length; person += 1) {
    if (!then.known[person] || !ASLEEP.includes(then.warmth[person] ?? 0)) continue;
    const peak = curves.peakUpTo(person, then.day);
    if (!peak || peak.strength < WAS_CLOSE) continue;
    const value = dormancy(peak.strength, then.strength[person] ?? 0);
    yield { person, peak: peak.strength, peakOn: peak.on, value };
  }
}
