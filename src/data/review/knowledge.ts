import {
  CLOSED_STAGES,
  type CompanyId,
  type Insight,
  type InsightId,
  type InterviewOutcome,
  type LocalDate,
  type Stage,
  type TargetKnowledge,
} from '../../contract/index.ts';
import { farthestStage } from '../../domain/review/stages.ts';
import type { Book } from '../book.ts';
import { readInsights } from '../methods/insight-read.ts';

const LATEST = 3;

const INSIGHTS = `SELECT company_id AS company, id, learnt_on AS "on" FROM insight
  WHERE deleted_at IS NULL AND company_id IN (SELECT value FROM json_each(?)) ORDER BY learnt_on DESC, id DESC`;
const INTERVIEWS = `SELECT company_id AS company, happens_on AS "on", outcome FROM interview
  WHERE deleted_at IS NULL AND company_id IN (SELECT value FROM json_each(?)) ORDER BY happens_on DESC, id DESC`;
const OBSERVATIONS = `SELECT company_id AS company, observed_on AS "on" FROM compensation
  WHERE deleted_at IS NULL AND company_id IN (SELECT value FROM json_each(?))`;
const OPPORTUNITIES = `SELECT company_id AS company, stage, revisit_on AS revisitOn FROM opportunity
  WHERE deleted_at IS NULL AND company_id IN (SELECT value FROM json_each(?))`;

interface Dated {
  readonly company: CompanyId;
  readonly on: LocalDate;
}

/** What the user knows of each of some companies, read at once. */
export async function readKnowledge(
  book: Book,
  companies: readonly CompanyId[],
): Promise<(company: CompanyId) => TargetKnowledge> {
  const ids = JSON.stringify(companies);
  const grouped = <Row extends { company: CompanyId }>(sql: string): Map<CompanyId, Row[]> =>
    Map.groupBy(book.db.prepare<[string], Row>(sql).all(ids), ({ company }) => company);
  const insights = grouped<Dated & { readonly id: InsightId }>(INSIGHTS);
  const interviews = grouped<Dated & { readonly outcome: InterviewOutcome }>(INTERVIEWS);
  const observations = grouped<Dated>(OBSERVATIONS);
  const opportunities = grouped<{ company: CompanyId; stage: Stage; revisitOn: LocalDate | null }>(OPPORTUNITIES);
  const shown = [...insights.values()].flatMap((own) => own.slice(0, LATEST).map(({ id }) => id));
  const latest = Map.groupBy(await readInsights(book, { ids: shown }), (insight: Insight) => insight.company.id);
  const { today } = book.network;
  return (company) => {
    const learnt = insights.get(company) ?? [];
    const been = (interviews.get(company) ?? []).filter(({ on }) => on <= today);
    const heard = observations.get(company) ?? [];
    const chances = opportunities.get(company) ?? [];
    const dates = [...learnt, ...been, ...heard].map(({ on }) => on).sort();
    const open = chances.map(({ stage }) => stage).filter((stage) => !CLOSED_STAGES.includes(stage));
    return {
      insights: learnt.length,
      interviews: been.length,
      observations: heard.length,
      lastInterviewOn: been[0]?.on ?? null,
      lastOutcome: been[0]?.outcome ?? null,
      newestOn: dates.at(-1) ?? null,
      revisitOn: chances.flatMap(({ revisitOn }) => revisitOn ?? []).sort()[0] ?? null,
      stage: farthestStage(open),
      latest: latest.get(company) ?? [],
    };
  };
}
