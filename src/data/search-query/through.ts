import type { CompanyId, OpportunityId, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { prepared } from '../sqlite/prepared.ts';
import type { KindTests } from './filters.ts';

const OPPORTUNITIES = `SELECT id, stage, company_id AS company, source_id AS source, recruiter_id AS recruiter
  FROM opportunity WHERE deleted_at IS NULL`;
interface Opportunity {
  readonly id: OpportunityId;
  readonly stage: string;
  readonly company: CompanyId | null;
  readonly source: PersonId | null;
  readonly recruiter: PersonId | null;
}
const INTERVIEWERS = `SELECT ip.person_id AS person, i.opportunity_id AS opportunity FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
  WHERE i.opportunity_id IS NOT NULL AND ip.person_id IS NOT NULL`;

/** Opportunities at some stage, their companies and interviews, and who told of them, recruits or interviewed for them. */
export function involvedIn({ db }: Book, fits: (stage: string) => boolean): KindTests {
  const opportunities = prepared<[], Opportunity>(db, OPPORTUNITIES)
    .all()
    .filter(({ stage }) => fits(stage));
  const ids = new Set<string>(opportunities.map(({ id }) => id));
  const companies = new Set(opportunities.map((one) => one.company));
  const people = new Set(opportunities.flatMap(({ source, recruiter }) => [source, recruiter]));
  for (const row of prepared<[], { person: PersonId; opportunity: OpportunityId }>(db, INTERVIEWERS).all())
    if (ids.has(row.opportunity)) people.add(row.person);
  return {
    opportunity: (record) => ids.has(record.id),
    company: ({ id }) => companies.has(id),
    interview: ({ opportunity }) => opportunity !== null && ids.has(opportunity),
    person: ({ id }) => people.has(id),
  };
}

const LISTED = 'IN (SELECT value FROM json_each(@ids))';
const INTERVIEWS_WITH = `SELECT DISTINCT interview_id FROM interview_person WHERE person_id ${LISTED}`;
const INTRODUCED = `SELECT who_id FROM introduction WHERE deleted_at IS NULL AND introducer_id ${LISTED}
  UNION SELECT to_id FROM introduction WHERE deleted_at IS NULL AND introducer_id ${LISTED}
  UNION SELECT to_id FROM relationship WHERE kind = 'referred' AND from_id ${LISTED}`;

/** What came through some people: whom they introduced or referred, what they told of, told, recruited or interviewed for. */
export function byTests({ db }: Book, people: ReadonlySet<PersonId>): KindTests {
  const listed = { ids: JSON.stringify([...people]) };
  const pluck = (sql: string) =>
    new Set(prepared<[{ ids: string }], string>(db, sql).pluck().all(listed) as (string | null)[]);
  const interviews = pluck(INTERVIEWS_WITH);
  const introduced = pluck(INTRODUCED);
  const among = (id: PersonId | null) => id !== null && people.has(id);
  return {
    person: ({ id }) => introduced.has(id),
    opportunity: ({ source, recruiter }) => among(source) || among(recruiter),
    interview: ({ id }) => interviews.has(id),
    insight: ({ teller }) => among(teller),
  };
}
