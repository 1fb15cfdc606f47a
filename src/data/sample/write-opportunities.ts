import type { OpportunityId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { agencyNames } from './companies/index.ts';
import { type Figure, jobAt } from './figures.ts';
import type { People } from './people.ts';
import { companyIdOf, type Rows } from './rows.ts';
import { type OpportunityEntry, opportunities } from './sentences/opportunities.ts';
import { domainFor } from './write-companies.ts';
import type { Round } from './write-interviews.ts';

/** Days between hearing of an opportunity and its first round, and between the last round and the end. */
const BEFORE = 8;
const AFTER = 6;
const SILENCE = 30;

export const opportunityIdOf = (company: string, role: string): OpportunityId =>
  derivedId<OpportunityId>('sample', 'opportunity', company, role);

/** The opportunities, and the interviews as their rounds. */
export function addOpportunities(rows: Rows, people: People, rounds: readonly Round[]): void {
  for (const entry of opportunities) {
    const own = rounds.filter(({ process }) => process.company === entry.company && process.role === entry.role);
    const id = opportunityIdOf(entry.company, entry.role);
    for (const { interview } of own) interview.opportunity_id = id;
    rows.tables.opportunity.push({ id, ...contentOf(rows, entry), ...whoAndWhen(rows, people, entry, own) });
  }
}

function contentOf(
  rows: Rows,
  { company, role, stage, pay, description, closed, revisit, thoughts }: OpportunityEntry,
) {
  const [wouldMeet = '', wouldLearn = '', wouldOpen = '', conflicts = ''] = thoughts ?? [];
  return {
    company_id: companyIdOf(company),
    role,
    stage,
    salary_low: pay ? pay[0] * 1_000 : null,
    salary_high: pay ? pay[1] * 1_000 : null,
    currency: pay?.[2] ?? null,
    description,
    link: pay && stage !== 'accepted' ? `https://${domainFor(company)}/jobs` : null,
    revisit_on: revisit === undefined ? null : rows.days.ago(-revisit),
    close_reason: closed ?? null,
    would_meet: wouldMeet,
    would_learn: wouldLearn,
    would_open: wouldOpen,
    conflicts,
  };
}

function whoAndWhen(rows: Rows, people: People, entry: OpportunityEntry, rounds: readonly Round[]) {
  const heard = entry.heard ?? (rounds[0]?.daysAgo ?? 0) + BEFORE;
  const end = (rounds.at(-1)?.daysAgo ?? heard) - (entry.stage === 'silent' ? SILENCE : AFTER);
  const recruiter = rounds.flatMap(({ seats }) => seats).find(({ row }) => row.role === 'recruiter')?.figure;
  const agency = recruiter && agencyOf(recruiter, heard);
  return {
    source_id: entry.source ? people.byKey(entry.source).id : null,
    recruiter_id: recruiter?.id ?? null,
    agency_id: agency ? companyIdOf(agency) : null,
    heard_on: rows.days.ago(heard),
    closed_on: entry.closed ? rows.days.ago(Math.max(0, end)) : null,
    ...rows.trashable(heard),
  };
}

function agencyOf(recruiter: Figure, daysAgo: number): string | undefined {
  const employer = jobAt(recruiter, daysAgo)?.company;
  return employer && agencyNames.includes(employer) ? employer : undefined;
}
