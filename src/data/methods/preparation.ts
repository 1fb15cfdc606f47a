import type {
  CompanyId,
  InterviewId,
  InterviewSummary,
  LocalDate,
  MethodOutput,
  ParsedInput,
  Preparation,
} from '../../contract/index.ts';
import { groupQuestions, isLikeRole, questionKey } from '../../domain/preparation.ts';
import type { Book } from '../book.ts';
import { learntInsightOf } from './debrief-finish.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { preparePerson } from './preparation-person.ts';
import { notFound } from './support.ts';

const MAX_KNOWN = 50;
const MAX_QUESTIONS = 50;

/**
 * Everything worth knowing before an interview.
 *
 * @throws KithError not_found
 */
export async function prepare(
  book: Book,
  { id }: ParsedInput<'interview.prepare'>,
): Promise<MethodOutput<'interview.prepare'>> {
  const [interview] = await summariseInterviews(book, [id]);
  if (!interview) throw notFound('interview', id);
  const people: Preparation['people'] = [];
  for (const one of interview.people) people.push(await preparePerson(book, interview, one));
  return {
    interview,
    people,
    company: interview.company ? readKnown(book, id, interview.company.id) : [],
    ...readQuestions(book, interview),
  };
}

const KNOWN = `
  SELECT learnt_on AS "on", 'insight' AS kind, text, confidential, id, created_at FROM insight
   WHERE company_id = @company AND deleted_at IS NULL
  UNION ALL
  SELECT i.happens_on, 'interview', i.learned_company, 0, i.id, i.created_at FROM interview i
   WHERE i.company_id = @company AND i.id <> @interview AND i.deleted_at IS NULL AND trim(i.learned_company) <> ''
  UNION ALL
  SELECT i.happens_on, 'interview', n.body, 0, n.id, n.created_at FROM interview i
    JOIN note n ON n.interview_id = i.id AND n.deleted_at IS NULL AND trim(n.body) <> ''
   WHERE i.company_id = @company AND i.id <> @interview AND i.deleted_at IS NULL
  UNION ALL
  SELECT written_on, 'note', body, 0, id, created_at FROM note
   WHERE company_id = @company AND deleted_at IS NULL AND trim(body) <> ''
  ORDER BY 1 DESC, created_at DESC, 2 DESC, id DESC`;

type KnownRow = Omit<Preparation['company'][number], 'confidential'> & {
  readonly confidential: 0 | 1;
  readonly id: string;
};

/** The newest of what is known about a company. What a debrief learnt and filed as an insight is there once. */
function readKnown(book: Book, interview: InterviewId, company: CompanyId): Preparation['company'] {
  const rows = book.db.prepare<[object], KnownRow>(KNOWN).all({ interview, company });
  const insights = new Set(rows.filter(({ kind }) => kind === 'insight').map(({ id }) => id));
  return rows
    .filter(({ kind, id }) => kind !== 'interview' || !insights.has(learntInsightOf(id as InterviewId)))
    .slice(0, MAX_KNOWN)
    .map(({ on, kind, text, confidential }) => ({ on, kind, text, confidential: confidential === 1 }));
}

interface QuestionRow {
  readonly text: string;
  readonly askedBy: 'them' | 'me';
  readonly interview: InterviewId;
  readonly company: CompanyId | null;
  readonly role: string | null;
  readonly on: LocalDate;
}

const QUESTIONS = `
  SELECT q.text, q.asked_by AS askedBy, i.id AS interview, i.company_id AS company, i.role, i.happens_on AS "on"
    FROM question q JOIN interview i ON i.id = q.interview_id AND i.deleted_at IS NULL
   ORDER BY i.happens_on DESC, q.id DESC`;

/**
 * What I asked anywhere, and what I was asked at this company or for a role like this one. The questions
 * written down for this interview are not counted, but what is among them is marked as chosen.
 */
function readQuestions(
  book: Book,
  { id, company, role }: InterviewSummary,
): Pick<Preparation, 'questionsToAsk' | 'questionsToExpect'> {
  const rows = book.db.prepare<[], QuestionRow>(QUESTIONS).all();
  const mine = rows.filter(({ askedBy }) => askedBy === 'me');
  const chosen = new Set(mine.filter(({ interview }) => interview === id).map(({ text }) => questionKey(text)));
  const before = mine.filter(({ interview }) => interview !== id).map(({ text }) => ({ text, first: false }));
  const expected = rows
    .filter(({ askedBy, interview }) => askedBy === 'them' && interview !== id)
    .map((row) => ({ ...row, first: company !== null && row.company === company.id }))
    .filter((row) => row.first || isLikeRole(row.role, role));
  return {
    questionsToAsk: groupQuestions(before)
      .slice(0, MAX_QUESTIONS)
      .map(({ text, key, times }) => ({ text, times, chosen: chosen.has(key) })),
    questionsToExpect: groupQuestions(expected)
      .slice(0, MAX_QUESTIONS)
      .map(({ text, times, first }) => ({ text, times, here: first })),
  };
}
