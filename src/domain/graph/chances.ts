import type { PartialDate, RelationshipKind } from '../../contract/index.ts';

// How likely one person would vouch for the user with another, by what ties the two: judgement, not measurement. What
// tests hold to is the order.

/** By what the user recorded of the two. */
export const RELATIONSHIP_CHANCE: Record<RelationshipKind, number> = {
  mentor: 0.8,
  referred: 0.8,
  reported_to: 0.7,
  worked_together: 0.6,
  knows: 0.5,
};
/** One has introduced the other, or was introduced to them. */
export const INTRODUCED_CHANCE = 0.6;

const COLLEAGUES = 0.5;
/** So many know each other as well as colleagues can; of more, each knows that many. */
const TEAM = 8;
/** Of employments without dates nobody knows whether they overlapped. */
const PERHAPS = 0.5;
const TOGETHER = 0.35;

/** Of more people than this at one company nobody's being there tells of a tie: under 2 in 100. */
export const MOST_COLLEAGUES = 200;

export interface Stay {
  readonly started_on: PartialDate | null;
  readonly ended_on: PartialDate | null;
}

/**
 * Two who are or were at one company: 0.5 · min(1, 8 / size), half of it when it is not known whether at the same
 * time, nothing when it is known that not.
 *
 * @param size people known to be or have been there
 */
export function colleaguesChance(a: Stay, b: Stay, size: number): number {
  const overlap = overlapOf(a, b);
  if (overlap === 'no') return 0;
  return COLLEAGUES * Math.min(1, TEAM / size) * (overlap === 'perhaps' ? PERHAPS : 1);
}

/** Whether two stays overlapped, as far as dates tell: a year or month without day is taken for the whole of it. */
export function overlapOf(a: Stay, b: Stay): 'yes' | 'perhaps' | 'no' {
  if (isBefore(a.ended_on, b.started_on) || isBefore(b.ended_on, a.started_on)) return 'no';
  // Both are there now.
  if (a.ended_on === null && b.ended_on === null) return 'yes';
  return a.started_on === null || b.started_on === null ? 'perhaps' : 'yes';
}

/** `2019` is before `2020-03`, not before `2019-03`. */
function isBefore(end: PartialDate | null, start: PartialDate | null): boolean {
  if (end === null || start === null) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

/** Two who were at one meeting, call or interview: 0.35 · min(1, 8 / people), each time anew. */
export const togetherChance = (people: number): number => TOGETHER * Math.min(1, TEAM / people);

/** Whom the user never was in contact with, such as one of a list of connections, may answer still. */
const STRANGER = 0.05;

/** How likely the user gets somebody to help, from the strength of their tie. */
export const askChance = (strength: number): number => STRANGER + (1 - STRANGER) * strength;

/** What a step from a company to its unit, parent or acquirer leaves. */
export const NEXT_COMPANY = 0.7;
