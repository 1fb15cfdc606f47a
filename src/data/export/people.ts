import type { Database } from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { ContactKind, LocalDate, PartialDate, PersonId } from '../../contract/index.ts';
import { isCurrent } from '../network/nodes.ts';
import type { PersonTable } from '../sqlite/tables/people.ts';

export interface ExportedContact {
  readonly kind: ContactKind;
  readonly value: string;
  readonly label: string | null;
}
interface ExportedJob {
  readonly company: string;
  readonly title: string | null;
}
type Facts = 'id' | 'name' | 'given_name' | 'family_name' | 'headline' | 'location' | 'how_met' | 'met_on' | 'birthday';

/** A person as other programs' address books know people. */
export interface ExportedPerson extends Pick<Selectable<PersonTable>, Facts> {
  readonly contacts: readonly ExportedContact[];
  /** Those of today, the one begun last first. */
  readonly jobs: readonly ExportedJob[];
  readonly tags: readonly string[];
}

interface JobRow extends ExportedJob {
  readonly person_id: PersonId;
  readonly ended_on: PartialDate | null;
}

/** The people who are not in the trash, by name; only some of them when `only` says which. */
export function readPeople(db: Database, today: LocalDate, only?: readonly PersonId[] | undefined): ExportedPerson[] {
  const wanted = only && new Set(only);
  const contacts = grouped(
    db.prepare<[], ExportedContact & { person_id: PersonId }>(
      'SELECT person_id, kind, value, label FROM contact_point ORDER BY person_id, id',
    ),
  );
  const jobs = grouped(
    db.prepare<[], JobRow>(
      `SELECT e.person_id, c.name AS company, e.title, e.ended_on FROM employment e
         JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL
        ORDER BY e.person_id, e.started_on DESC, e.id`,
    ),
  );
  const tags = grouped(
    db.prepare<[], { person_id: PersonId; name: string }>(
      'SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id ORDER BY pt.person_id, t.name',
    ),
  );
  return db
    .prepare<[], Omit<ExportedPerson, 'contacts' | 'jobs' | 'tags'>>(
      `SELECT id, name, given_name, family_name, headline, location, how_met, met_on, birthday
         FROM person WHERE deleted_at IS NULL ORDER BY name, id`,
    )
    .all()
    .filter(({ id }) => wanted?.has(id) ?? true)
    .map((person) => ({
      ...person,
      contacts: contacts.get(person.id) ?? [],
      jobs: (jobs.get(person.id) ?? []).filter((job) => isCurrent(job, today)),
      tags: (tags.get(person.id) ?? []).map(({ name }) => name),
    }));
}

const grouped = <Row extends { person_id: PersonId }>(statement: { all(): Row[] }): Map<PersonId, Row[]> =>
  Map.groupBy(statement.all(), ({ person_id }) => person_id);
