import type { JobFacts, PersonTraits } from './person-traits.ts';

/** How much of what two people have in common is shared by others as well. */
export interface Commonness {
  /** People who bear the name beside these two, or would by chance. */
  name(a: PersonTraits, b: PersonTraits): number;
  /** How many have an address, a number or a profile. */
  holders(kind: 'email' | 'phone' | 'profile', value: string): number;
  /** The share of all people who are or were at a company, 0 to 1. */
  share(company: JobFacts['company']): number;
}

/** As if everything were rare; for a pair looked at by itself. */
export const rare: Commonness = { name: () => 0, holders: () => 2, share: () => 0 };

/** Each time as many more people share an address, it says so much less. */
const SHARED = 1.5;

/** An address that `holders` people have says less than one of two. */
export const sharedBy = (bits: number, holders: number): number =>
  Math.max(0, bits - SHARED * Math.log2(Math.max(1, holders - 1)));
