import type { CompanyId, PersonId, SearchKind } from '../../contract/index.ts';
import type { Network } from '../network/network.ts';

/** A company with this many people known there stands half as high as one can. */
const HALF_STANDING = 5;

/** From 0 to 1: tie strength of a person, people known at a company; 0 of all else. */
export function standingOf(network: Network, kind: SearchKind, id: string): number {
  if (kind === 'person') return network.people.get(id as PersonId)?.row.strength ?? 0;
  if (kind !== 'company') return 0;
  const people = network.companies.get(id as CompanyId)?.people.size ?? 0;
  return people / (people + HALF_STANDING);
}
