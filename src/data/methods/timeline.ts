import type {
  CompanyId,
  InsightId,
  InteractionId,
  InterviewId,
  IntroductionId,
  LocalDate,
  MethodOutput,
  NoteId,
  ParsedInput,
  PersonId,
  TimelineItem,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { Handlers } from './handlers.ts';
import { readInsights } from './insight-read.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { INTRODUCTION_DAY, readIntroductions } from './introduction-read.ts';

export const timelineHandlers: Handlers<'timeline.list'> = { 'timeline.list': listTimeline };

interface Event {
  readonly kind: TimelineItem['kind'];
  readonly id: string;
  readonly on: LocalDate;
}

/** An introduction with somebody in the trash is not shown. */
const LIVING_PARTIES = `(t.introducer_id IS NULL OR t.introducer_id IN (SELECT id FROM person WHERE deleted_at IS NULL))
    AND (t.who_id IS NULL OR t.who_id IN (SELECT id FROM person WHERE deleted_at IS NULL))
    AND t.to_id IN (SELECT id FROM person WHERE deleted_at IS NULL)`;
const introductionsBy = (column: string) => `
  UNION SELECT 'introduction', t.id, ${INTRODUCTION_DAY} FROM introduction t
    WHERE t.${column} = @id AND t.deleted_at IS NULL AND ${LIVING_PARTIES}`;

const OF_PERSON = `
  SELECT 'interaction' AS kind, i.id, i.happened_on AS "on" FROM interaction_person ip
    JOIN interaction i ON i.id = ip.interaction_id WHERE ip.person_id = @id AND i.deleted_at IS NULL
  UNION SELECT 'interview', i.id, i.happens_on FROM interview_person ip
    JOIN interview i ON i.id = ip.interview_id WHERE ip.person_id = @id AND i.deleted_at IS NULL
  UNION SELECT 'note', n.id, n.written_on FROM note n WHERE n.person_id = @id AND n.deleted_at IS NULL
  UNION SELECT 'note', n.id, n.written_on FROM mention m JOIN note n ON n.id = m.note_id
    WHERE m.person_id = @id AND n.deleted_at IS NULL
  UNION SELECT 'insight', g.id, g.learnt_on FROM insight g
    JOIN company c ON c.id = g.company_id AND c.deleted_at IS NULL
    WHERE g.from_person_id = @id AND g.deleted_at IS NULL
  ${['introducer_id', 'who_id', 'to_id'].map(introductionsBy).join('')}`;

/** With a company: its interviews, notes and insights, and contact with the people there now or before. */
const OF_COMPANY = `
  SELECT 'interaction' AS kind, i.id, i.happened_on AS "on" FROM employment e
    JOIN interaction_person ip ON ip.person_id = e.person_id
    JOIN interaction i ON i.id = ip.interaction_id WHERE e.company_id = @id AND i.deleted_at IS NULL
  UNION SELECT 'interview', i.id, i.happens_on FROM interview i WHERE i.company_id = @id AND i.deleted_at IS NULL
  UNION SELECT 'note', n.id, n.written_on FROM note n WHERE n.company_id = @id AND n.deleted_at IS NULL
  UNION SELECT 'note', n.id, n.written_on FROM mention m JOIN note n ON n.id = m.note_id
    WHERE m.company_id = @id AND n.deleted_at IS NULL
  UNION SELECT 'insight', g.id, g.learnt_on FROM insight g WHERE g.company_id = @id AND g.deleted_at IS NULL`;

/** What happened with a person or at a company, newest first. */
export async function listTimeline(
  book: Book,
  input: ParsedInput<'timeline.list'>,
): Promise<MethodOutput<'timeline.list'>> {
  const { about, offset, limit } = input;
  const events = 'personId' in about ? OF_PERSON : OF_COMPANY;
  const id = 'personId' in about ? about.personId : about.companyId;
  // An interview's own notes are shown with it, wherever the interview itself is shown.
  const shown = `SELECT * FROM (${events}) e WHERE NOT (e.kind = 'note' AND EXISTS (
    SELECT 1 FROM note n WHERE n.id = e.id AND n.interview_id IN (SELECT id FROM (${events}) WHERE kind = 'interview')))`;
  const total = book.db.prepare<{ id: string }, number>(`SELECT count(*) FROM (${shown})`).pluck().get({ id }) ?? 0;
  const window = book.db
    .prepare<{ id: string; limit: number; offset: number }, Event>(
      `${shown} ORDER BY "on" DESC, id DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ id, limit, offset });
  const idsOf = <Id extends string>(kind: Event['kind']) =>
    window.filter((event) => event.kind === kind).map((event) => event.id as Id);
  const items = new Map<string, TimelineItem>();
  for (const item of [
    ...(await readInteractions(book, idsOf<InteractionId>('interaction'))),
    ...(await readInterviews(book, idsOf<InterviewId>('interview'))),
    ...(await readNotes(book, idsOf<NoteId>('note'), id)),
    ...(await insightItems(book, idsOf<InsightId>('insight'))),
    ...(await introductionItems(book, idsOf<IntroductionId>('introduction'))),
  ])
    items.set(item.id, item);
  return { total, items: window.flatMap((event) => items.get(event.id) ?? []) };
}

async function readInteractions(book: Book, ids: readonly InteractionId[]): Promise<TimelineItem[]> {
  if (ids.length === 0) return [];
  const rows = await book.reader.selectFrom('interaction').selectAll().where('id', 'in', ids).execute();
  const people = await book.reader
    .selectFrom('interaction_person')
    .selectAll()
    .where('interaction_id', 'in', ids)
    .execute();
  const peopleOf = Map.groupBy(people, (row) => row.interaction_id);
  return rows.map((row) => ({
    kind: 'interaction',
    id: row.id,
    on: row.happened_on,
    interactionKind: row.kind,
    direction: row.direction,
    people: livingPeople(
      book,
      (peopleOf.get(row.id) ?? []).map(({ person_id }) => person_id),
    ),
    note: row.note,
  }));
}

async function readInterviews(book: Book, ids: readonly InterviewId[]): Promise<TimelineItem[]> {
  if (ids.length === 0) return [];
  const notes = await book.reader
    .selectFrom('note')
    .select(['interview_id', 'body'])
    .where('interview_id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute();
  const noteOf = new Map(notes.map((note) => [note.interview_id, note.body]));
  return (await summariseInterviews(book, ids)).map((interview) => ({
    kind: 'interview',
    id: interview.id,
    on: interview.happensOn,
    interview,
    note: noteOf.get(interview.id) ?? null,
  }));
}

async function readNotes(book: Book, ids: readonly NoteId[], subject: string): Promise<TimelineItem[]> {
  if (ids.length === 0) return [];
  const rows = await book.reader.selectFrom('note').selectAll().where('id', 'in', ids).execute();
  const items: TimelineItem[] = [];
  for (const row of rows) {
    const own = row.person_id === subject || row.company_id === subject;
    const mentionedIn = own ? null : await pageOf(book, row);
    items.push({ kind: 'note', id: row.id, on: row.written_on, body: row.body, mentionedIn });
  }
  return items;
}

async function insightItems(book: Book, ids: readonly InsightId[]): Promise<TimelineItem[]> {
  return (await readInsights(book, { ids })).map(({ id, on, text, company, from, confidential }) => ({
    kind: 'insight',
    id,
    on,
    text,
    company,
    from,
    confidential,
  }));
}

async function introductionItems(book: Book, ids: readonly IntroductionId[]): Promise<TimelineItem[]> {
  return (await readIntroductions(book, ids)).map(({ on, introduction: { id, introducer, who, to, madeOn } }) => ({
    kind: 'introduction',
    id,
    on,
    introducer,
    who,
    to,
    made: madeOn !== null,
  }));
}

type MentionedIn = Extract<TimelineItem, { kind: 'note' }>['mentionedIn'];

/** The page a note is on. */
async function pageOf(
  book: Book,
  note: { person_id: PersonId | null; company_id: CompanyId | null; interview_id: InterviewId | null },
): Promise<MentionedIn> {
  if (note.person_id) return { kind: 'person', id: note.person_id, name: book.network.personRef(note.person_id).name };
  if (note.interview_id) {
    const [interview] = await summariseInterviews(book, [note.interview_id]);
    return interview
      ? { kind: 'interview', id: interview.id, name: interview.company?.name ?? interview.role ?? '' }
      : null;
  }
  const company = note.company_id && book.network.companies.get(note.company_id);
  return company ? { kind: 'company', id: company.base.id, name: company.base.name } : null;
}

const livingPeople = (book: Book, ids: readonly PersonId[]) =>
  ids.filter((id) => book.network.people.has(id)).map((id) => book.network.personRef(id));
