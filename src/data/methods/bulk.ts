import type { Database } from 'better-sqlite3';
import type { CompanyId, EmploymentId, InteractionId, LocalDate, PersonId } from '../../contract/index.ts';
import { KithError, type MethodOutput, MOST_TOGETHER, type ParsedInput } from '../../contract/index.ts';
import { endsBefore } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import { type Job, unseenJob } from '../jobs.ts';
import { isCurrent } from '../network/nodes.ts';
import { Pace } from '../pace.ts';
import type { Handlers } from './handlers.ts';
import { notFound, resolveCompany } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

export const bulkHandlers: Handlers<'person.count' | 'person.setCompany' | 'person.logContact'> = {
  'person.count': async (book, { all }) => ({ count: (await resolvePeople(book, { all })).length }),
  'person.setCompany': setCompany,
  'person.logContact': logWithMany,
};

/**
 * Does something to one record after the other, in slices between which the event loop turns, and tells the job how far
 * it is. Cancelling ends it by an exception, which takes back the write it is part of.
 */
export async function forEachOf<Id>(ids: readonly Id[], work: (id: Id) => void, job: Job = unseenJob): Promise<void> {
  const pace = new Pace();
  for (const [index, id] of ids.entries()) {
    if (pace.due) {
      job.progress('writing', index, ids.length);
      await pace.breathe();
      job.check();
    }
    work(id);
  }
}

/** Whether somebody is there and not in the trash, as a write under way sees it. */
export function livingPeople(db: Database): (id: PersonId) => boolean {
  const living = db.prepare<[PersonId]>('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL');
  return (id) => living.get(id) !== undefined;
}

interface JobRow {
  readonly id: EmploymentId;
  readonly company_id: CompanyId;
  readonly kind: string;
  readonly started_on: string | null;
  readonly ended_on: string | null;
}

/** @throws KithError not_found; conflict when it is not as many as expected; cancelled */
async function setCompany(
  book: Book,
  input: ParsedInput<'person.setCompany'>,
): Promise<MethodOutput<'person.setCompany'>> {
  const { company, title, since, before } = input;
  const today = book.clock.today();
  return book.jobs.run(input.jobId, async (job) => {
    const ids = await resolvePeople(book, input);
    const name = 'id' in company ? book.network.companies.get(company.id)?.base.name : company.name;
    const label = `Set the company of ${peopleWords(book, ids)} to ${name ?? 'another'}`;
    const { result, batch } = await book.writer.write(label, async ({ trx, db }) => {
      const companyId = await resolveCompany(book, trx, company);
      const isThere = livingPeople(db);
      const jobsOf = db.prepare<[PersonId], JobRow>(
        'SELECT id, company_id, kind, started_on, ended_on FROM employment WHERE person_id = ?',
      );
      const end = db.prepare<[string, EmploymentId]>('UPDATE employment SET ended_on = ? WHERE id = ?');
      const begin = db.prepare<[EmploymentId, PersonId, CompanyId, string | null, string | null]>(
        `INSERT INTO employment (id, person_id, company_id, title, kind, started_on) VALUES (?, ?, ?, ?, 'employee', ?)`,
      );
      let changed = 0;
      const change = (person: PersonId) => {
        if (!isThere(person)) throw notFound('person', person);
        const present = jobsOf.all(person).filter((one) => isCurrent(one, today));
        if (present.some((one) => one.company_id === companyId && one.kind !== 'board')) return;
        if (before === 'end')
          for (const one of present) if (one.kind !== 'board') end.run(lastDay(one, since ?? today), one.id);
        begin.run(newId(), person, companyId, title, since);
        changed += 1;
      };
      await forEachOf(ids, change, job);
      return { companyId, changed };
    });
    return { ...result, batch };
  });
}

/** A job that began after the next one does is over on the day it began. */
const lastDay = ({ started_on }: JobRow, since: string): string =>
  started_on !== null && endsBefore(since, started_on as LocalDate) ? started_on : since;

/** @throws KithError not_found; conflict when it is not as many as expected; invalid_input when it is too many */
async function logWithMany(
  book: Book,
  input: ParsedInput<'person.logContact'>,
): Promise<MethodOutput<'person.logContact'>> {
  const ids = await resolvePeople(book, input);
  if (ids.length > MOST_TOGETHER || ids.length === 0)
    throw new KithError(
      'invalid_input',
      `A contact may have 1 to ${MOST_TOGETHER} people, and this is ${ids.length}. What so many get, such as a newsletter, is not contact with each of them.`,
      { issues: [{ path: 'ids', message: `1 to ${MOST_TOGETHER} people` }] },
    );
  const { result: id, batch } = await book.writer.write(
    `Logged contact with ${peopleWords(book, ids)}`,
    async ({ db }) => {
      const interaction = newId<InteractionId>();
      db.prepare(
        'INSERT INTO interaction (id, kind, happened_on, direction, note, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(interaction, input.kind, input.on, input.direction, input.note || null, book.clock.now());
      const isThere = livingPeople(db);
      const join = db.prepare('INSERT INTO interaction_person (id, interaction_id, person_id) VALUES (?, ?, ?)');
      for (const person of ids) {
        if (!isThere(person)) throw notFound('person', person);
        join.run(derivedId('interaction_person', interaction, person), interaction, person);
      }
      return interaction;
    },
  );
  return { id, people: ids.length, batch };
}
