import type { Reminder, Settings } from '../../contract/index.ts';
import type { Telling } from '../../domain/reminders/plan.ts';
import type { Book } from '../book.ts';
import { readFollowUps } from './follow-up-read.ts';
import { summariseInterviews } from './interview-summaries.ts';

type Of<K extends Telling['kind']> = Extract<Telling, { kind: K }>;

/**
 * What is told, with what a face needs to say it; null when it is gone since it was seen.
 *
 * @param waiting counts what waits on Today
 */
export function reminderOf(
  book: Book,
  telling: Telling,
  settings: Settings,
  waiting: () => Promise<number>,
): Promise<Reminder | null> {
  switch (telling.kind) {
    case 'digest':
      return digestOf(book, telling, waiting);
    case 'thank_you':
      return thankYouOf(book, telling, settings);
    case 'interview':
      return interviewOf(book, telling);
  }
}

async function digestOf(
  book: Book,
  { id, kind, on, people, fresh, counts }: Of<'digest'>,
  waiting: () => Promise<number>,
): Promise<Reminder> {
  const refs = people.map((person) => book.network.personRef(person));
  return { id, kind, on, people: refs, fresh, waiting: await waiting(), counts };
}

async function thankYouOf(
  book: Book,
  { id, kind, thankYou }: Of<'thank_you'>,
  settings: Settings,
): Promise<Reminder | null> {
  const [followUp] = readFollowUps(book, book.db, settings, { id: thankYou.id });
  if (!followUp) return null;
  const { person, company, dueOn } = followUp;
  return { id, kind, followUpId: thankYou.id, person, company, dueOn };
}

async function interviewOf(book: Book, { id, kind, interview, begins }: Of<'interview'>): Promise<Reminder | null> {
  const [summary] = await summariseInterviews(book, [interview.id]);
  if (!summary) return null;
  const people = summary.people.map(({ person }) => person);
  return {
    id,
    kind,
    interviewId: interview.id,
    company: summary.company,
    people,
    at: begins,
    happensAt: interview.happensAt,
  };
}
