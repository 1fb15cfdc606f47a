import type { Database } from 'better-sqlite3';
import type { CompanyId, KnowReason, Knows, PersonId } from '../../contract/index.ts';
import { type Candidate, type RankedCandidate, type ReasonAt, rankCandidates } from '../../domain/who.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import {
  agencyReasons,
  employmentReasons,
  interviewReasons,
  introductionReasons,
  roleReasons,
  type Scope,
  supplierReasons,
} from './reasons.ts';
import { type InScope, scopeOf } from './scope.ts';

type Job = Extract<KnowReason, { kind: 'works_there' | 'worked_there' }>;

/** Whom one knows at a company, its units and its parents; and at its competitors. Ranked. */
export async function whoAt(
  db: Database,
  network: Network,
  company: CompanyId,
): Promise<{ knows: Knows[]; atCompetitors: Knows[] }> {
  const { family, competitors } = scopeOf(db, network, company);
  return { knows: await knownAt(db, network, family), atCompetitors: await knownAt(db, network, competitors) };
}

async function knownAt(db: Database, network: Network, companies: readonly InScope[]): Promise<Knows[]> {
  const pace = new Pace();
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
  roleReasons(db, network, scope, collect);
  supplierReasons(db, network, scope, collect);
  await pace.breathe();
  await introductionReasons(db, network, scope, collect, pace);
  await pace.breathe();
  const candidates: Candidate[] = [];
  for (const [person, own] of reasons) {
    const row = network.people.get(person)?.row;
    if (!row) continue;
    const { name, strength, lastContactOn, metOn } = row;
    candidates.push({ person, name, strength, lastContactOn, metOn, reasons: own });
  }
  await pace.breathe();
  const ranked = rankCandidates(candidates, network.today);
  await pace.breathe();
  return ranked.map((one) => knowsOf(network, one));
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
