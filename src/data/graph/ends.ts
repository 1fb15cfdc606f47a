import type { Database } from 'better-sqlite3';
import type { CompanyId, PersonId } from '../../contract/index.ts';
import { NEXT_COMPANY } from '../../domain/graph/chances.ts';
import { closenessOf, type ReasonAt } from '../../domain/who.ts';
import type { Network } from '../network/network.ts';
import { agencyReasons, employmentReasons, interviewReasons, roleReasons } from '../who/reasons.ts';
import { scopeOf } from '../who/scope.ts';

/** Why somebody is an end of the ways to a company, and how good a one, 0 to 1. */
export interface EndReason extends ReasonAt {
  readonly chance: number;
}

/**
 * Who is at a company or at one that belongs to it or that it belongs to, was there, interviewed me for it or
 * recruits for it; each with their best reason. 0.7 for each step from company to company.
 */
export function readEnds(db: Database, network: Network, company: CompanyId): Map<PersonId, EndReason> {
  const { family } = scopeOf(db, network, company);
  const scope = new Map(family.map((one) => [one.company, one]));
  const ends = new Map<PersonId, EndReason>();
  const collect = (person: PersonId, at: ReasonAt) => {
    const chance = closenessOf(at.reason, network.today) * NEXT_COMPANY ** at.hops;
    if (chance > (ends.get(person)?.chance ?? 0)) ends.set(person, { ...at, chance });
  };
  employmentReasons(network, scope, collect);
  interviewReasons(db, network, scope, collect);
  agencyReasons(db, network, scope, collect);
  roleReasons(db, network, scope, collect);
  return ends;
}
