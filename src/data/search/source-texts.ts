import type { Database } from 'better-sqlite3';
import type { LocalDate } from '../../contract/index.ts';
import { markdownText } from '../../domain/markdown-text.ts';
import { present, readListed } from './read.ts';
import type { Source } from './sources.ts';

interface InterviewRow {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly place: string | null;
  readonly happens_on: LocalDate;
  readonly learned_company: string;
  readonly learned_market: string;
  readonly learned_worth: string;
  readonly promised: string;
  readonly next_step: string;
}
interface InterviewPersonRow {
  readonly interview_id: string;
  readonly name: string;
  readonly title: string | null;
  readonly impression: string;
}

const INTERVIEWS = `SELECT i.id, c.name AS company, i.role, i.place, i.happens_on,
    i.learned_company, i.learned_market, i.learned_worth, i.promised, i.next_step
  FROM interview i LEFT JOIN company c ON c.id = i.company_id AND c.deleted_at IS NULL
  WHERE i.id IN :ids AND i.deleted_at IS NULL`;
const INTERVIEW_PEOPLE = `SELECT ip.interview_id, p.name, ip.title, ip.impression
  FROM interview_person ip JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
  WHERE ip.interview_id IN :ids ORDER BY p.name, p.id`;

const QUESTIONS = 'SELECT interview_id, text FROM question WHERE interview_id IN :ids ORDER BY id';

/** Interviews: company; role; who was there and where; the debrief. Their notes are documents of their own. */
export function readInterviewSources(db: Database, ids: readonly string[]): Source[] {
  const people = Map.groupBy(readListed<InterviewPersonRow>(db, INTERVIEW_PEOPLE, ids), (row) => row.interview_id);
  const questions = Map.groupBy(
    readListed<{ interview_id: string; text: string }>(db, QUESTIONS, ids),
    (row) => row.interview_id,
  );
  return readListed<InterviewRow>(db, INTERVIEWS, ids).map((interview) => {
    const attendees = people.get(interview.id) ?? [];
    const debrief = [
      interview.learned_company,
      interview.learned_market,
      interview.learned_worth,
      interview.promised,
      interview.next_step,
      ...attendees.map(({ impression }) => impression),
      ...(questions.get(interview.id) ?? []).map(({ text }) => text),
    ];
    return {
      id: interview.id,
      title:
        present(interview.company, interview.role).join(' · ') || attendees.map((person) => person.name).join(', '),
      subtitle: interview.happens_on,
      on: interview.happens_on,
      page: null,
      fields: {
        name: present(interview.company),
        role: present(interview.role),
        about: present(...attendees.map(({ name, title }) => (title ? `${name} (${title})` : name)), interview.place),
        // One text, so that a snippet shows the place in it.
        body: present(debrief.map(markdownText).filter(Boolean).join(' · ')),
      },
    };
  });
}

interface NoteRow {
  readonly id: string;
  readonly body: string;
  readonly written_on: LocalDate;
  readonly person_id: string | null;
  readonly person: string | null;
  readonly company_id: string | null;
  readonly company: string | null;
  readonly interview_id: string | null;
}

const NOTES = `SELECT n.id, n.body, n.written_on, n.person_id, p.name AS person, n.company_id, c.name AS company, n.interview_id
  FROM note n
    LEFT JOIN person p ON p.id = n.person_id AND p.deleted_at IS NULL
    LEFT JOIN company c ON c.id = n.company_id AND c.deleted_at IS NULL
    LEFT JOIN interview i ON i.id = n.interview_id AND i.deleted_at IS NULL
  WHERE n.id IN :ids AND n.deleted_at IS NULL AND coalesce(p.id, c.id, i.id) IS NOT NULL`;
const EMPLOYERS = `SELECT e.person_id, c.name FROM employment e JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL
  WHERE e.person_id IN :ids AND e.ended_on IS NULL ORDER BY c.name`;

/** Notes: their text, and the names of what they are about, so that "acme salary" finds a note on Acme's page. */
export function readNoteSources(db: Database, ids: readonly string[]): Source[] {
  const rows = readListed<NoteRow>(db, NOTES, ids);
  const idsOf = (column: 'person_id' | 'interview_id') => present(...rows.map((row) => row[column]));
  const employers = employersOf(db, idsOf('person_id'));
  const interviews = new Map(readInterviewSources(db, idsOf('interview_id')).map((source) => [source.id, source]));
  return rows.flatMap((note): Source[] => {
    const interview = interviews.get(note.interview_id ?? '');
    const page = pageOf(note);
    if (!page) return [];
    const about = interview
      ? [...interview.fields.name, ...interview.fields.role, ...interview.fields.about]
      : present(note.person, note.company, ...(employers.get(note.person_id ?? '') ?? []));
    return [
      {
        id: note.id,
        title: interview?.title ?? note.person ?? note.company ?? '',
        // An interview's notes are of the day of the interview, whenever they were written down.
        subtitle: interview?.on ?? note.written_on,
        on: interview?.on ?? note.written_on,
        page,
        fields: { name: [], role: [], about, body: present(markdownText(note.body)) },
      },
    ];
  });
}

function pageOf(note: NoteRow): Source['page'] {
  if (note.person_id) return { kind: 'person', id: note.person_id };
  if (note.company_id) return { kind: 'company', id: note.company_id };
  return note.interview_id ? { kind: 'interview', id: note.interview_id } : null;
}

interface InteractionRow {
  readonly id: string;
  readonly happened_on: LocalDate;
  readonly note: string;
}

const INTERACTIONS = `SELECT id, happened_on, note FROM interaction
  WHERE id IN :ids AND deleted_at IS NULL AND note IS NOT NULL AND note <> ''`;
const INTERACTION_PEOPLE = `SELECT ip.interaction_id, p.id, p.name
  FROM interaction_person ip JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
  WHERE ip.interaction_id IN :ids ORDER BY p.name, p.id`;

/** Notes of contact with people; found like notes, on the page of the first of them. */
export function readInteractionSources(db: Database, ids: readonly string[]): Source[] {
  const people = Map.groupBy(
    readListed<{ interaction_id: string; id: string; name: string }>(db, INTERACTION_PEOPLE, ids),
    (row) => row.interaction_id,
  );
  const employers = employersOf(
    db,
    [...people.values()].flat().map((person) => person.id),
  );
  return readListed<InteractionRow>(db, INTERACTIONS, ids).flatMap((interaction): Source[] => {
    const others = people.get(interaction.id) ?? [];
    const [first] = others;
    if (!first) return [];
    return [
      {
        id: interaction.id,
        title: others.map((person) => person.name).join(', '),
        subtitle: interaction.happened_on,
        on: interaction.happened_on,
        page: { kind: 'person', id: first.id },
        fields: {
          name: [],
          role: [],
          about: present(...others.flatMap((person) => [person.name, ...(employers.get(person.id) ?? [])])),
          body: present(markdownText(interaction.note)),
        },
      },
    ];
  });
}

function employersOf(db: Database, personIds: readonly string[]): Map<string, string[]> {
  const employers = new Map<string, string[]>();
  for (const { person_id, name } of readListed<{ person_id: string; name: string }>(db, EMPLOYERS, personIds))
    employers.set(person_id, [...(employers.get(person_id) ?? []), name]);
  return employers;
}
