import type { Database } from 'better-sqlite3';
import type {
  CompanyId,
  CompanyRef,
  InterviewId,
  InterviewRole,
  KnowReason,
  LocalDate,
  OpportunityId,
  PersonId,
} from '../../contract/index.ts';
import type { ReasonAt } from '../../domain/who.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';
import type { Pace } from '../pace.ts';
import { type Introducer, introducersTo } from './introducers.ts';
import type { InScope } from './scope.ts';

/** Whom it concerns, and why. */
export type Collect = (person: PersonId, at: ReasonAt) => void;

/** Ids of companies by what they have to do with the one asked for. */
export type Scope = ReadonlyMap<CompanyId, InScope>;

/** What reasons are read from: the network as it is, or as it was on a day. */
export interface Staff extends Pick<Network, 'people' | 'companies' | 'today'> {
  isCurrent(job: EmploymentBase): boolean;
}

const at = (scope: InScope, reason: KnowReason): ReasonAt => ({ ...scope, reason });

/** Those who work or worked there. */
export function employmentReasons(network: Staff, scope: Scope, collect: Collect): void {
  for (const one of scope.values()) {
    for (const id of network.companies.get(one.company)?.people ?? []) {
      for (const job of network.people.get(id)?.employments ?? []) {
        if (job.company_id !== one.company) continue;
        const { id: employmentId, title, started_on: startedOn, ended_on: endedOn, kind: as } = job;
        const kind = network.isCurrent(job) ? 'works_there' : 'worked_there';
        collect(id, at(one, { kind, employmentId, title, startedOn, endedOn, as }));
      }
    }
  }
}

const INTERVIEWERS = `SELECT ip.person_id AS person, ip.role, ip.title, i.id AS interview, i.company_id AS company, i.happens_on AS "on"
  FROM interview i JOIN interview_person ip ON ip.interview_id = i.id
  WHERE i.company_id IN (SELECT value FROM json_each(?)) AND i.deleted_at IS NULL AND ip.person_id IS NOT NULL
  ORDER BY i.happens_on DESC`;
interface Interviewer {
  readonly person: PersonId;
  readonly role: InterviewRole;
  readonly title: string | null;
  readonly interview: InterviewId;
  readonly company: CompanyId;
  readonly on: LocalDate;
}

/** Those who interviewed or recruited me for a place there, wherever they are now. Not in interviews to come. */
export function interviewReasons(db: Database, network: Staff, scope: Scope, collect: Collect): void {
  const rows = db.prepare<[string], Interviewer>(INTERVIEWERS).all(JSON.stringify([...scope.keys()]));
  for (const { person, role, title, interview, company, on } of rows) {
    const one = scope.get(company);
    if (!one || on > network.today) continue;
    const kind = role === 'recruiter' ? 'recruited_me' : 'interviewed_me';
    collect(person, at(one, { kind, interviewId: interview, on, title }));
  }
}

const ROLES = `SELECT id AS opportunity, recruiter_id AS person, company_id AS company, role, heard_on AS "on"
  FROM opportunity WHERE deleted_at IS NULL AND recruiter_id IS NOT NULL
    AND company_id IN (SELECT value FROM json_each(?)) ORDER BY heard_on DESC`;
interface Role {
  readonly opportunity: OpportunityId;
  readonly person: PersonId;
  readonly company: CompanyId;
  readonly role: string | null;
  readonly on: LocalDate;
}

/** Those who recruited, or recruit, for an opportunity there. */
export function roleReasons(db: Database, _network: Staff, scope: Scope, collect: Collect): void {
  for (const { opportunity, person, company, role, on } of db
    .prepare<[string], Role>(ROLES)
    .all(JSON.stringify([...scope.keys()]))) {
    const one = scope.get(company);
    if (one) collect(person, at(one, { kind: 'placed_role', opportunityId: opportunity, on, role }));
  }
}

const linkedTo = (kind: 'agency_for' | 'client_of', theirs: 'from_id' | 'to_id', its: 'from_id' | 'to_id') =>
  `SELECT ${theirs} AS other, ${its} AS company FROM company_link
    WHERE kind = '${kind}' AND ${its} IN (SELECT value FROM json_each(?)) ORDER BY id`;
const AGENCIES = linkedTo('agency_for', 'from_id', 'to_id');
const SUPPLIERS = linkedTo('client_of', 'to_id', 'from_id');

/** Those who work at an agency that recruits for it. */
export function agencyReasons(db: Database, network: Staff, scope: Scope, collect: Collect): void {
  linkedReasons(db, network, scope, collect, AGENCIES, (agency, title) => ({ kind: 'recruits_for', agency, title }));
}

/** Those who work at a company that it is a client of: contractors, consultants, suppliers. */
export function supplierReasons(db: Database, network: Staff, scope: Scope, collect: Collect): void {
  linkedReasons(db, network, scope, collect, SUPPLIERS, (supplier, title) => ({
    kind: 'works_for_them',
    supplier,
    title,
  }));
}

function linkedReasons(
  db: Database,
  network: Staff,
  scope: Scope,
  collect: Collect,
  sql: string,
  reasonOf: (company: CompanyRef, title: string | null) => KnowReason,
): void {
  type Row = { readonly other: CompanyId; readonly company: CompanyId };
  for (const { other, company } of db.prepare<[string], Row>(sql).all(JSON.stringify([...scope.keys()]))) {
    const one = scope.get(company);
    const node = network.companies.get(other);
    // One that belongs to the answer is in it by its own people.
    if (!one || !node || scope.has(other)) continue;
    const ref = { id: other, name: node.base.name };
    for (const id of node.people) {
      const job = network.people.get(id)?.employments.find((own) => own.company_id === other && network.isCurrent(own));
      if (job) collect(id, at(one, reasonOf(ref, job.title)));
    }
  }
}

/** Of those who can introduce me, so many are worth naming; and of the strangers each knows there, the likeliest. */
const MOST_INTRODUCERS = 50;

/** Those I am in contact with who know somebody there with whom I am not. */
export async function introductionReasons(
  db: Database,
  network: Network,
  scope: Scope,
  collect: Collect,
  pace: Pace,
): Promise<void> {
  const strangers = new Map<PersonId, InScope[]>();
  for (const one of scope.values()) {
    for (const id of network.companies.get(one.company)?.people ?? [])
      if (network.people.get(id)?.row.warmth === 'none' && worksAt(network, id, one.company))
        strangers.set(id, [...(strangers.get(id) ?? []), one]);
    if (pace.due) await pace.breathe();
  }
  if (strangers.size === 0) return;
  const likeliest = new Map<string, { readonly tie: Introducer; readonly one: InScope }>();
  for (const tie of await introducersTo(db, network, [...strangers.keys()], pace)) {
    for (const one of strangers.get(tie.stranger) ?? []) {
      // A colleague of theirs is an answer already.
      if (worksAt(network, tie.introducer, one.company)) continue;
      const key = `${tie.introducer} ${one.company}`;
      if (tie.chance > (likeliest.get(key)?.tie.chance ?? 0)) likeliest.set(key, { tie, one });
    }
  }
  const promise = ({ tie }: { readonly tie: Introducer }) =>
    tie.chance * (network.people.get(tie.introducer)?.row.strength ?? 0);
  const best = [...likeliest.values()].sort((a, b) => promise(b) - promise(a)).slice(0, MOST_INTRODUCERS);
  for (const { tie, one } of best) {
    const { introducer, stranger, how, chance } = tie;
    collect(introducer, at(one, { kind: 'introduces', to: network.personRef(stranger), how, chance }));
  }
}

const worksAt = (network: Staff, person: PersonId, company: CompanyId): boolean =>
  network.people.get(person)?.employments.some((job) => job.company_id === company && network.isCurrent(job)) ?? false;
