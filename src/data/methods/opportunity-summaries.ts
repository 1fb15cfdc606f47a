import {
  type CompanyId,
  type LocalDate,
  type OpportunityId,
  type OpportunitySummary,
  type PersonId,
  Stage,
} from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { companyRef } from './market-refs.ts';

export interface OpportunityFilter {
  /** Words that company, role, stage or people must have. */
  readonly filter?: string;
  readonly companyId?: CompanyId | undefined;
  readonly stages?: readonly Stage[];
}

type Row = Omit<OpportunitySummary, 'company'> & {
  readonly companyId: CompanyId | null;
  readonly agencyId: CompanyId | null;
  readonly sourceId: PersonId | null;
  readonly recruiterId: PersonId | null;
  readonly closedOn: LocalDate | null;
};

/** An interview of today is still to come. */
const SUMMARIES = `
  SELECT o.id, o.company_id AS companyId, o.role, o.stage, o.heard_on AS heardOn, o.revisit_on AS revisitOn,
         o.salary_low AS salaryLow, o.salary_high AS salaryHigh, o.currency, o.agency_id AS agencyId,
         o.source_id AS sourceId, o.recruiter_id AS recruiterId, o.closed_on AS closedOn,
         count(i.id) AS interviews,
         max(CASE WHEN i.happens_on < @today THEN i.happens_on END) AS lastInterviewOn,
         min(CASE WHEN i.happens_on >= @today THEN i.happens_on END) AS nextInterviewOn
    FROM opportunity o LEFT JOIN interview i ON i.opportunity_id = o.id AND i.deleted_at IS NULL
   WHERE o.deleted_at IS NULL`;

/**
 * The living opportunities that pass, by stage and then the latest movement: when it was heard of, interviewed
 * or closed. Those of one company include the ones for which it is the agency.
 */
export function readOpportunities(book: Book, input: OpportunityFilter): OpportunitySummary[] {
  const { companyId, stages = [] } = input;
  const rows = book.db
    .prepare<[object], Row>(
      `${SUMMARIES} ${companyId ? 'AND (o.company_id = @companyId OR o.agency_id = @companyId)' : ''}
       ${stages.length ? 'AND o.stage IN (SELECT value FROM json_each(@stages))' : ''} GROUP BY o.id`,
    )
    .all({ today: book.clock.today(), companyId: companyId ?? null, stages: JSON.stringify(stages) });
  const terms = fold(input.filter ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows
    .filter((row) => {
      if (terms.length === 0) return true;
      const text = wordsOf(book, row);
      return terms.every((term) => text.includes(term));
    })
    .sort((a, b) => ORDER[a.stage] - ORDER[b.stage] || compare(movedOn(b), movedOn(a)) || compare(b.id, a.id))
    .map((row) => summarise(book, row));
}

/** The living opportunities of the ids given, in that order. */
export function summariseOpportunities(book: Book, ids: readonly OpportunityId[]): OpportunitySummary[] {
  const rows = book.db
    .prepare<[object], Row>(`${SUMMARIES} AND o.id IN (SELECT value FROM json_each(@ids)) GROUP BY o.id`)
    .all({ today: book.clock.today(), ids: JSON.stringify(ids) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [summarise(book, row)] : [];
  });
}

const ORDER = Object.fromEntries(Stage.options.map((stage, index) => [stage, index])) as Record<Stage, number>;

const movedOn = ({ heardOn, closedOn, lastInterviewOn }: Row): LocalDate =>
  [heardOn, closedOn ?? '', lastInterviewOn ?? ''].reduce((last, on) => (on > last ? on : last));

function wordsOf(book: Book, row: Row): string {
  const people = [row.sourceId, row.recruiterId].map((id) => id && book.network.personRef(id).name);
  const companies = [row.companyId, row.agencyId].map((id) => companyRef(book, id)?.name);
  return fold([...companies, row.role, row.stage.replace('_', ' '), ...people].join(' '));
}

function summarise(book: Book, row: Row): OpportunitySummary {
  const { companyId, agencyId: _agency, sourceId: _source, recruiterId: _recruiter, closedOn: _closed, ...rest } = row;
  return { ...rest, company: companyRef(book, companyId) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
