import type {
  CompanyId,
  InterviewPerson,
  InterviewSummary,
  PersonId,
  Preparation,
  RelationshipKind,
  TimelineItem,
} from '../../contract/index.ts';
import { introductionWords } from '../../domain/introduction.ts';
import { metThere, type Remembered, talkingPoints } from '../../domain/preparation.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';
import { prepared } from '../sqlite/prepared.ts';
import { timelineHandlers } from './timeline.ts';

const MAX_HISTORY = 5;
const MAX_TIES = 5;
/** How much of a timeline is looked through for what is not this interview and not to come. */
const LOOK_BACK = 50;

type Prepared = Preparation['people'][number];

/** What to know of one of those to be met. */
export async function preparePerson(
  book: Book,
  interview: InterviewSummary,
  { person, role, title }: InterviewPerson,
): Promise<Prepared> {
  return {
    person,
    role,
    title,
    history: await readHistory(book, interview, person.id),
    commonTies: commonTies(book, interview, person.id),
    talkingPoints: talkingPoints(readRemembered(book, interview, person.id)),
  };
}

async function readHistory(book: Book, interview: InterviewSummary, personId: PersonId): Promise<TimelineItem[]> {
  const { items } = await timelineHandlers['timeline.list'](book, { about: { personId }, offset: 0, limit: LOOK_BACK });
  const today = book.clock.today();
  return items.filter(({ id, on }) => id !== interview.id && on <= today).slice(0, MAX_HISTORY);
}

const REMEMBERED = `
  SELECT written_on AS "on", body AS text FROM note WHERE person_id = @person AND deleted_at IS NULL
  UNION ALL
  SELECT i.happened_on, i.note FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
   WHERE ip.person_id = @person AND i.deleted_at IS NULL AND i.note IS NOT NULL
  UNION ALL
  SELECT i.happens_on, ip.impression || char(10) || i.promised FROM interview_person ip
    JOIN interview i ON i.id = ip.interview_id
   WHERE ip.person_id = @person AND i.deleted_at IS NULL AND i.id <> @interview
  ORDER BY 1 DESC`;

/** Notes on the person and on contact with them; the impression they left, and what was promised then. Newest first. */
export const readRemembered = (
  book: Book,
  interview: Pick<InterviewSummary, 'id'> | null,
  person: PersonId,
): Remembered[] => prepared<[object], Remembered>(book.db, REMEMBERED).all({ person, interview: interview?.id ?? '' });

interface Related {
  readonly other: PersonId;
  readonly kind: RelationshipKind;
  /** The other's end. */
  readonly end: 'from' | 'to';
}

const RELATED = `
  SELECT to_id AS other, kind, 'to' AS "end" FROM relationship WHERE from_id = @person
  UNION ALL
  SELECT from_id, kind, 'from' FROM relationship WHERE to_id = @person`;

/**
 * People I am in contact with who know this person (a relationship) or were with them at a company, the
 * warmest first; not those who are to be at the interview too. A known relationship says more than a common
 * employer, and a time together more than one that may have been apart.
 */
function commonTies(book: Book, interview: InterviewSummary, person: PersonId): Prepared['commonTies'] {
  const { people } = book.network;
  const present = new Set(interview.people.map((one) => one.person.id));
  const isContact = (id: PersonId) => !present.has(id) && (people.get(id)?.row.warmth ?? 'none') !== 'none';
  const how = new Map<PersonId, string>();
  for (const { other, kind, end } of book.db.prepare<[object], Related>(RELATED).all({ person }))
    if (isContact(other) && !how.has(other)) how.set(other, introductionWords(kind, end));
  const node = people.get(person);
  for (const company of new Set(node?.employments.map(({ company_id }) => company_id)))
    for (const id of book.network.companies.get(company)?.people ?? []) {
      if (how.has(id) || !isContact(id)) continue;
      const words = employerWords(book, node, people.get(id), company);
      if (words) how.set(id, words);
    }
  return [...how]
    .map(([id, words]) => ({ person: book.network.personRef(id), how: words }))
    .sort((a, b) => b.person.strength - a.person.strength || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MAX_TIES);
}

function employerWords(
  book: Book,
  one: PersonNode | undefined,
  other: PersonNode | undefined,
  company: CompanyId,
): string | null {
  const name = book.network.companies.get(company)?.base.name;
  const [theirs, others] = [one, other].map((node) =>
    (node?.employments ?? []).filter(({ company_id }) => company_id === company),
  );
  if (!name || !theirs?.length || !others?.length) return null;
  const now = (jobs: typeof theirs) => jobs.some((job) => book.network.isCurrent(job));
  if (now(theirs) && now(others)) return `works at ${name} too`;
  const met = theirs.flatMap((a) =>
    others.map((b) => metThere({ from: a.started_on, to: a.ended_on }, { from: b.started_on, to: b.ended_on })),
  );
  if (met.includes('together')) return `was at ${name} at the same time`;
  return met.includes('unknown') ? `was at ${name} too` : `was at ${name} at another time`;
}
