import type { RelationshipKind } from '../contract/index.ts';

const WORDS: Record<RelationshipKind, readonly [from: string, to: string]> = {
  worked_together: ['worked together', 'worked together'],
  reported_to: ['reported to them', 'was their manager'],
  mentor: ['mentored them', 'was mentored by them'],
  referred: ['referred them', 'was referred by them'],
  knows: ['knows them', 'knows them'],
};

/** How an introducer knows the one they introduce to; `end` is the introducer's end of the relationship. */
export const introductionWords = (kind: RelationshipKind, end: 'from' | 'to'): string =>
  WORDS[kind][end === 'from' ? 0 : 1];
