import type { Introduction, PersonId } from '../../../contract/index.ts';

/** How a person's page tells of an introduction between them, the user and another. */
export type Way = 'theyMe' | 'meThem' | 'otherMe';
export const ways = ['theyMe', 'meThem', 'otherMe'] as const satisfies readonly Way[];

/** The way an introduction reads from a person's page; null where the three are put together otherwise. */
export function wayOf({ introducer, who, to }: Introduction, personId: PersonId): Way | null {
  if (introducer !== 'me' && introducer.id === personId && who === 'me') return 'theyMe';
  if (introducer === 'me' && who !== 'me' && who.id === personId) return 'meThem';
  if (introducer !== 'me' && who === 'me' && to.id === personId) return 'otherMe';
  return null;
}

/** Whom, besides the page's person and the user, it is about. */
export function otherOf(introduction: Introduction, way: Way) {
  const { introducer, to } = introduction;
  return way === 'otherMe' && introducer !== 'me' ? introducer : to;
}
