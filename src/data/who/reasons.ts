import type { Database } from 'better-sqlite3';
import type {
  CompanyId,
  InterviewId,
  InterviewRole,
  KnowReason,
  LocalDate,
  PersonId,
  RelationshipKind,
} from '../../contract/index.ts';
import { introductionWords } from '../../domain/introduction.ts';
import type { ReasonAt } from '../../domain/who.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';
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
        const { id: employmentId, title, started_on: startedOn, ended_on: endedOn } = job;
        const kind = network.isCurrent(job) ? 'works_there' : 'worked_there';
        collect(id, at(one, { kind, employmentId, title, startedOn, endedOn }));
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

const AGENCIES = `SELECT from_id AS agency, to_id AS client FROM company_link
  WHERE kind = 'agency_for' AND to_id IN (SELECT value FROM json_each(?)) ORDER BY id`;

/** Those who work at an agency that recruits for it. */
export function agencyReasons(db: Database, network: Staff, scope: Scope, collect: Collect): void {
  type Row = { readonly agency: CompanyId; readonly client: CompanyId };
  const rows = db.prepare<[string], Row>(AGENCIES).all(JSON.stringify([...scope.keys()]));
  for (const { agency, client } of rows) {
    const one = scope.get(client);
    const node = network.companies.get(agency);
    if (!one || !node || agency === client) continue;
    for (const id of node.people) {
      const job = network.people
        .get(id)
        ?.employments.find((own) => own.company_id === agency && network.isCurrent(own));
      if (!job) continue;
      const ref = { id: agency, name: node.base.name };
      collect(id, at(one, { kind: 'recruits_for', agency: ref, title: job.title }));
    }
  }
}

const relationships = (condition: (column: string) => string) => `
  SELECT from_id AS target, to_id AS introducer, kind, 'to' AS "end" FROM relationship ${condition('from_id')}
  UNION ALL
  SELECT to_id, from_id, kind, 'from' FROM relationship ${condition('to_id')}`;
const ALL_RELATIONSHIPS = relationships(() => '');
const RELATIONSHIPS_OF = relationships((column) => `WHERE ${column} IN (SELECT value FROM json_each(@ids))`);
/** For more people than this, reading all relationships is faster than looking up theirs. */
const MANY = 300;

interface Acquaintance {
  readonly target: PersonId;
  readonly introducer: PersonId | null;
  readonly kind: RelationshipKind;
  /** The introducer's end. */
  readonly end: 'from' | 'to';
}

/** Those I am in contact with who know somebody there with whom I am not. */
export function introductionReasons(db: Database, network: Network, scope: Scope, collect: Collect): void {
  const strangers = new Map<PersonId, InScope[]>();
  for (const one of scope.values()) {
    for (const id of network.companies.get(one.company)?.people ?? [])
      if (network.people.get(id)?.row.warmth === 'none' && worksAt(network, id, one.company))
        strangers.set(id, [...(strangers.get(id) ?? []), one]);
  }
  if (strangers.size === 0) return;
  const acquaintances =
    strangers.size > MANY
      ? db.prepare<[], Acquaintance>(ALL_RELATIONSHIPS).all()
      : db
          .prepare<[{ ids: string }], Acquaintance>(RELATIONSHIPS_OF)
          .all({ ids: JSON.stringify([...strangers.keys()]) });
  const seen = new Set<string>();
  for (const { target, introducer, kind, end } of acquaintances) {
    if (!strangers.has(target)) continue;
    const known = introducer && network.people.get(introducer);
    if (!known || known.row.warmth === 'none' || seen.has(`${introducer} ${target}`)) continue;
    seen.add(`${introducer} ${target}`);
    for (const one of strangers.get(target) ?? []) {
      // A colleague of theirs is an answer already.
      if (worksAt(network, introducer, one.company)) continue;
      collect(
        introducer,
        at(one, { kind: 'introduces', to: network.personRef(target), how: introductionWords(kind, end) }),
      );
    }
  }
}

const worksAt = (network: Network, person: PersonId, company: CompanyId): boolean =>
  network.people.get(person)?.employments.some((job) => job.company_id === company && network.isCurrent(job)) ?? false;
