import type { FollowUp, FollowUpStep, InterviewId, LocalDate, PersonId } from '../../contract/index.ts';
import { momentOf } from '../../domain/export/moment.ts';
import type { Book } from '../book.ts';
import { readFollowUps } from '../methods/follow-up-read.ts';
import { readSettings } from '../methods/settings.ts';
import { Pace } from '../pace.ts';
import type { InterviewTable } from '../sqlite/tables/contact.ts';
import { contentLine, rawLine } from './content-line.ts';
import type { Selection } from './selection.ts';

interface InterviewRow
  extends Pick<InterviewTable, 'id' | 'role' | 'happens_on' | 'happens_at' | 'time_zone' | 'place'> {
  readonly round: string | null;
  readonly company_id: string | null;
  readonly company: string | null;
}

const INTERVIEWS = `
  SELECT i.id, i.role, i.happens_on, i.happens_at, i.time_zone, i.place, i.round, c.id AS company_id, c.name AS company
    FROM interview i LEFT JOIN company c ON c.id = i.company_id AND c.deleted_at IS NULL
   WHERE i.deleted_at IS NULL AND i.happens_on <> '' ORDER BY i.happens_on, i.id`;
const WHO = `
  SELECT ip.interview_id, ip.person_id, p.name FROM interview_person ip
    JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL ORDER BY p.name`;

const TO_DO: Record<FollowUpStep, string> = {
  thank_you: 'Thank',
  first_nudge: 'Ask again',
  second_nudge: 'Ask a last time',
  move_on: 'Move on',
  custom: 'Get in touch',
};

/**
 * Interviews as events and open follow-ups as to-dos, as an iCalendar text (RFC 5545). A time is written as the
 * instant it is, in UTC; what has none is of the whole day. An event lasts an hour: the book keeps no duration.
 *
 * @param only those that some people have a part in, or that are about some companies
 */
export async function calendarOf(book: Book, only?: Selection | undefined): Promise<string> {
  const stamp = utc(book.clock.now());
  const { timeZone: here } = Intl.DateTimeFormat().resolvedOptions();
  const who = Map.groupBy(
    book.db.prepare<[], { interview_id: InterviewId; person_id: PersonId; name: string }>(WHO).all(),
    (row) => row.interview_id,
  );
  const chosen = only && new Set<string>(only.ids);
  const isOf = (people: readonly string[], company: string | null) =>
    chosen === undefined || (only?.kind === 'people' ? people.some((id) => chosen.has(id)) : chosen.has(company ?? ''));
  const interviews = book.db
    .prepare<[], InterviewRow>(INTERVIEWS)
    .all()
    .filter(({ id, company_id }) =>
      isOf(
        (who.get(id) ?? []).map(({ person_id }) => person_id),
        company_id,
      ),
    );
  const followUps = readFollowUps(book, book.db, await readSettings(book)).filter(({ person, company }) =>
    isOf([person.id], company?.id ?? null),
  );
  const pace = new Pace();
  const parts: string[] = [];
  for (const interview of interviews) {
    const people = (who.get(interview.id) ?? []).map(({ name }) => name);
    parts.push(...eventOf(interview, people, stamp, interview.time_zone ?? here));
    await pace.breathe();
  }
  for (const followUp of followUps) {
    parts.push(...toDoOf(followUp, stamp));
    await pace.breathe();
  }
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Kith//EN', 'CALSCALE:GREGORIAN'];
  return `${[...head, ...parts, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}

function eventOf(interview: InterviewRow, people: readonly string[], stamp: string, timeZone: string): string[] {
  const { id, role, round, company, place, happens_on: on, happens_at: at } = interview;
  const about = [role, company].filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    rawLine('UID', id),
    `DTSTAMP:${stamp}`,
    ...(at === null
      ? [`DTSTART;VALUE=DATE:${plain(on)}`]
      : [`DTSTART:${utc(momentOf(on, at, timeZone))}`, 'DURATION:PT1H']),
    contentLine('SUMMARY', about ? `Interview: ${about}` : 'Interview'),
    ...(place ? [contentLine('LOCATION', place)] : []),
    ...(round || people.length > 0
      ? [contentLine('DESCRIPTION', [round, people.join(', ')].filter(Boolean).join('\n'))]
      : []),
    'CATEGORIES:Interview',
    'END:VEVENT',
  ];
}

function toDoOf({ id, step, person, dueOn, snoozedUntil, text, company }: FollowUp, stamp: string): string[] {
  const due: LocalDate = snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn;
  const notes = [text, company?.name].filter(Boolean).join('\n');
  return [
    'BEGIN:VTODO',
    rawLine('UID', id),
    `DTSTAMP:${stamp}`,
    `DUE;VALUE=DATE:${plain(due)}`,
    contentLine('SUMMARY', `${TO_DO[step]}: ${person.name}`),
    ...(notes ? [contentLine('DESCRIPTION', notes)] : []),
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ];
}

const plain = (date: LocalDate): string => date.replaceAll('-', '');

/** `2026-03-16T12:00:00.000Z` → `20260316T120000Z` */
const utc = (instant: string): string => instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
