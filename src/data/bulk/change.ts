import type { Database } from 'better-sqlite3';
import type { CompanyChoice, CompanyId, EmploymentId, Instant, LocalDate, PersonId } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';
import { endsBefore } from '../../domain/dates.ts';
import { derivedId, newId } from '../ids.ts';
import { isCurrent } from '../network/nodes.ts';
import type { Insert } from './inserts.ts';
import { dropIfIdle, tagNamed } from './tag-rows.ts';
import type { Change, Changed, ManyToChange } from './tasks.ts';

/** A change made ready: what it does to a record, and what is done once after the last. */
interface ReadyChange {
  readonly each: (id: PersonId | CompanyId) => void;
  readonly end: () => Changed;
}

/**
 * Makes a change ready within a write under way; its statements are compiled once.
 *
 * @param insert may add its rows later, since a change does not read what it adds
 */
export function readyChange(
  db: Database,
  { change, now, today }: Omit<ManyToChange, 'ids'>,
  insert: Insert,
): ReadyChange {
  switch (change.kind) {
    case 'tag': {
      const tag = tagNamed(db, change.name);
      const there = db.prepare('SELECT 1 FROM person_tag WHERE id = ?');
      return counted(tag, living(db), (person) => {
        const id = derivedId('person_tag', person, tag);
        if (there.get(id) !== undefined) return false;
        insert('person_tag', id, { person_id: person, tag_id: tag });
        return true;
      });
    }
    case 'untag': {
      const take = db.prepare('DELETE FROM person_tag WHERE person_id = ? AND tag_id = ?');
      const ready = counted(
        null,
        () => {},
        (person) => take.run(person, change.tagId).changes > 0,
      );
      const end = () => {
        dropIfIdle(db, change.tagId);
        return ready.end();
      };
      return { ...ready, end };
    }
    case 'cadence': {
      const set = db.prepare('UPDATE person SET cadence_days = ? WHERE id = ? AND deleted_at IS NULL');
      return counted(
        null,
        () => {},
        (person) => set.run(change.days, person).changes > 0,
      );
    }
    case 'company': {
      const company = companyChosen(db, change.company, now);
      return counted(company, living(db), newEmployer(db, change, company, today, insert));
    }
    case 'trash': {
      const move = db.prepare(`UPDATE ${change.table} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL`);
      return counted(
        null,
        () => {},
        (id) => move.run(now, id).changes > 0,
      );
    }
  }
}

/** @param work says whether a record was changed */
function counted(
  id: Changed['id'],
  check: (id: string) => void,
  work: (id: PersonId | CompanyId) => boolean,
): ReadyChange {
  let changed = 0;
  return {
    each: (record) => {
      check(record);
      if (work(record)) changed += 1;
    },
    end: () => ({ id, changed }),
  };
}

/** Makes sure that somebody is there and not in the trash. */
function living(db: Database): (id: string) => void {
  const select = db.prepare('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL');
  return (id) => {
    if (select.get(id) === undefined)
      throw new KithError('not_found', 'There is no such person. It may have been deleted.', { id });
  };
}

/** The company chosen, made now when no company has the name given. */
function companyChosen(db: Database, choice: CompanyChoice, now: Instant): CompanyId {
  const [column, value] = 'id' in choice ? ['id', choice.id] : ['name', choice.name];
  const same = db
    .prepare<[string], CompanyId>(`SELECT id FROM company WHERE ${column} = ? AND deleted_at IS NULL`)
    .pluck()
    .get(value);
  if (same) return same;
  if ('id' in choice)
    throw new KithError('not_found', 'There is no such company. It may have been deleted.', { id: choice.id });
  const id = newId<CompanyId>();
  db.prepare('INSERT INTO company (id, name, created_at) VALUES (?, ?, ?)').run(id, choice.name, now);
  return id;
}

interface JobRow {
  readonly id: EmploymentId;
  readonly company_id: CompanyId;
  readonly kind: string;
  readonly started_on: string | null;
  readonly ended_on: string | null;
}

/** Has a person work at a company now. Seats on boards go on, and who works there already is left. */
function newEmployer(
  db: Database,
  { title, since, before }: Extract<Change, { kind: 'company' }>,
  company: CompanyId,
  today: LocalDate,
  insert: Insert,
): (person: string) => boolean {
  const jobsOf = db.prepare<[string], JobRow>(
    'SELECT id, company_id, kind, started_on, ended_on FROM employment WHERE person_id = ?',
  );
  const end = db.prepare('UPDATE employment SET ended_on = ? WHERE id = ?');
  return (person) => {
    const present = jobsOf.all(person).filter((job) => job.kind !== 'board' && isCurrent(job, today));
    if (present.some((job) => job.company_id === company)) return false;
    if (before === 'end') for (const job of present) end.run(lastDay(job, since ?? today), job.id);
    const job = { person_id: person, company_id: company, title, kind: 'employee', started_on: since };
    insert('employment', newId(), job);
    return true;
  };
}

/** A job that began after the next one does is over on the day it began. */
const lastDay = ({ started_on }: JobRow, since: string): string =>
  started_on !== null && endsBefore(since, started_on as LocalDate) ? started_on : since;
