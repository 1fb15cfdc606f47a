import type { Database } from 'better-sqlite3';
import type { CompanyId, InteractionId, PersonId } from '../../contract/index.ts';
import { KithError, type MethodOutput, MOST_TOGETHER, type ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { changeMany } from '../bulk/change-many.ts';
import { derivedId, newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

export const bulkHandlers: Handlers<'person.count' | 'person.setCompany' | 'person.logContact'> = {
  'person.count': async (book, { all }) => ({ count: (await resolvePeople(book, { all })).length }),
  'person.setCompany': setCompany,
  'person.logContact': logWithMany,
};

/** Whether somebody is there and not in the trash, as a write under way sees it. */
function livingPeople(db: Database): (id: PersonId) => boolean {
  const living = db.prepare<[PersonId]>('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL');
  return (id) => living.get(id) !== undefined;
}

/** @throws KithError not_found; conflict when it is not as many as expected; cancelled */
async function setCompany(
  book: Book,
  { jobId, ids: named, all, ...change }: ParsedInput<'person.setCompany'>,
): Promise<MethodOutput<'person.setCompany'>> {
  return book.jobs.run(jobId, async (job) => {
    const ids = await resolvePeople(book, { ids: named, all });
    const { company } = change;
    const name = 'id' in company ? book.network.companies.get(company.id)?.base.name : company.name;
    const label = `Set the company of ${peopleWords(book, ids)} to ${name ?? 'another'}`;
    const { id, ...done } = await changeMany(book, label, { change: { kind: 'company', ...change }, ids }, job);
    return { ...done, companyId: id as CompanyId };
  });
}

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
