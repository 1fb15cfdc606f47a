import type { Selectable } from 'kysely';
import type { InterviewId, MethodOutput, OpportunityId, PersonId, PersonRef } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { OpportunityTable } from '../sqlite/tables/opportunities.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { companyRef, livingPerson } from './market-refs.ts';
import { summariseOpportunities } from './opportunity-summaries.ts';
import { notFound } from './support.ts';

/** More strangers at a big company than this are no help in a decision. */
const MAX_NEW_PATHS = 50;

/** @throws KithError not_found */
export async function readOpportunity(book: Book, id: OpportunityId): Promise<MethodOutput<'opportunity.get'>> {
  const row = await book.reader
    .selectFrom('opportunity')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const [summary] = summariseOpportunities(book, [id]);
  if (!row || !summary) throw notFound('opportunity', id);
  const rounds = book.db
    .prepare<[string], InterviewId>(
      'SELECT id FROM interview WHERE opportunity_id = ? AND deleted_at IS NULL ORDER BY happens_on, happens_at, id',
    )
    .pluck()
    .all(id);
  return {
    ...summary,
    source: livingPerson(book, row.source_id),
    recruiter: livingPerson(book, row.recruiter_id),
    agency: companyRef(book, row.agency_id),
    description: row.description,
    link: row.link,
    closedOn: row.closed_on,
    closeReason: row.close_reason,
    wouldMeet: row.would_meet,
    wouldLearn: row.would_learn,
    wouldOpen: row.would_open,
    conflicts: row.conflicts,
    rounds: await summariseInterviews(book, rounds),
    newPaths: newPaths(book, row),
    createdAt: row.created_at,
  };
}

const EXPECTED = `SELECT ip.person_id FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
  WHERE i.opportunity_id = ? AND i.deleted_at IS NULL AND i.happens_on >= ? ORDER BY i.happens_on, ip.id`;

/**
 * The direct paths that would be gained: people with whom there is no contact yet who are expected at one of
 * the interviews to come (first, in that order), or work at the company now (by name). At most 50.
 */
function newPaths(book: Book, { id, company_id }: Selectable<OpportunityTable>): PersonRef[] {
  const { network } = book;
  const expected = book.db.prepare<[string, string], PersonId>(EXPECTED).pluck().all(id, book.clock.today());
  const there = [...((company_id && network.companies.get(company_id)?.people) || [])]
    .filter((person) =>
      network.people.get(person)?.employments.some((job) => job.company_id === company_id && network.isCurrent(job)),
    )
    .map((person) => ({ person, key: network.people.get(person)?.sortKey ?? '' }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.person, b.person));
  return [...new Set([...expected, ...there.map(({ person }) => person)])]
    .filter((person) => network.people.get(person)?.row.warmth === 'none')
    .slice(0, MAX_NEW_PATHS)
    .map((person) => network.personRef(person));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
