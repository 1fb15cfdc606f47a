import type { Database } from 'better-sqlite3';
import type { CompanyId, KnowReason, Knows, PersonId } from '../../contract/index.ts';
import { type Candidate, type RankedCandidate, type ReasonAt, rankCandidates } from '../../domain/who.ts';
import type { Network } from '../network/network.ts';
import { agencyReasons, employmentReasons, interviewReasons, introductionReasons, type Scope } from './reasons.ts';
import { type InScope, scopeOf } from './scope.ts';

type Job = Extract<KnowReason, { kind: 'works_there' | 'worked_there' }>;

/** Whom one knows at a company, its units and its parents; and at its competitors. Ranked. */
export function whoAt(db: Database, network: Network, company: CompanyId): { knows: Knows[]; atCompetitors: Knows[] } {
  const { family, competitors } = scopeOf(db, network, company);
  return { knows: knownAt(db, network, family), atCompetitors: knownAt(db, network, competitors) };
}

function knownAt(db: Database, network: Network, companies: readonly InScope[]): Knows[] {
  const scope: Scope = new Map(companies.map((one) => [one.company, one]));
  const reasons = new Map<PersonId, ReasonAt[]>();
  const collect = (person: PersonId, reason: ReasonAt) => {
    const own = reasons.get(person);
    if (own) own.push(reason);
    else reasons.set(person, [reason]);
  };
  employmentReasons(network, scope, collect);
  interviewReasons(db, network, scope, collect);
  agencyReasons(db, network, scope, collect);
  introductionReasons(db, network, scope, collect);
  const candidates: Candidate[] = [];
  for (const [person, own] of reasons) {
    const row = network.people.get(person)?.row;
    if (!row) continue;
    const { name, strength, lastContactOn, metOn } = row;
    candidates.push({ person, name, strength, lastContactOn, metOn, reasons: own });
  }
  return rankCandidates(candidates, network.today).map((ranked) => knowsOf(network, ranked));
}

function knowsOf(network: Network, { person, company, relation, best, lastContactOn }: RankedCandidate): Knows {
  const present = best.find((reason): reason is Job => reason.kind === 'works_there');
  return {
    person: network.personRef(person),
    company: { id: company, name: network.companies.get(company)?.base.name ?? '' },
    relation,
    reasons: [...best],
    title: present?.title ?? network.people.get(person)?.row.title ?? null,
    lastContactOn,
  };
}
