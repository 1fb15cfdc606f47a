import type { MethodOutput, ParsedInput, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { changeMany } from '../bulk/change-many.ts';
import { newId } from '../ids.ts';
import { listFilter } from '../search-query/list-filter.ts';
import type { Handlers } from './handlers.ts';
import { readPersonDetail } from './person-detail.ts';
import { mustExist, resolveCompany } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

export const peopleHandlers: Handlers<
  'person.list' | 'person.get' | 'person.create' | 'person.update' | 'person.setTie' | 'person.delete'
> = {
  'person.list': async (book, input) => {
    await book.lists.prepare(input);
    return book.lists.people(input, await listFilter(book, input.filter, 'person'));
  },
  'person.get': (book, { id }) => readPersonDetail(book, id),
  'person.create': createPerson,
  'person.update': updatePerson,

  async 'person.setTie'(book, { id, override }) {
    const { name } = book.network.personRef(id);
    const label = override ? `Called the tie to ${name} ${override}` : `The tie to ${name} is as recorded`;
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      await mustExist(trx, 'person', id);
      await trx.updateTable('person').set({ tie_override: override }).where('id', '=', id).execute();
    });
    return { batch };
  },

  'person.delete': (book, { jobId, ...whom }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolvePeople(book, whom);
      const change = { kind: 'trash', table: 'person' } as const;
      const { batch } = await changeMany(book, `Deleted ${peopleWords(book, ids)}`, { change, ids }, job);
      return { batch };
    }),
};

async function createPerson(book: Book, input: ParsedInput<'person.create'>): Promise<MethodOutput<'person.create'>> {
  const { result: id, batch } = await book.writer.write(`Added ${input.name}`, async ({ trx }) => {
    const personId = newId<PersonId>();
    await trx
      .insertInto('person')
      .values({
        id: personId,
        name: input.name,
        given_name: input.givenName ?? null,
        family_name: input.familyName ?? null,
        headline: input.headline ?? null,
        location: input.location ?? null,
        how_met: input.howMet ?? null,
        met_on: input.metOn ?? null,
        birthday: input.birthday ?? null,
        created_at: book.clock.now(),
        deleted_at: null,
      })
      .execute();
    if (input.company) {
      await trx
        .insertInto('employment')
        .values({
          id: newId(),
          person_id: personId,
          company_id: await resolveCompany(book, trx, input.company),
          title: input.title ?? null,
          kind: 'employee',
          started_on: null,
          ended_on: null,
        })
        .execute();
    }
    return personId;
  });
  return { id, batch };
}

async function updatePerson(
  book: Book,
  { id, patch }: ParsedInput<'person.update'>,
): Promise<MethodOutput<'person.update'>> {
  const { batch } = await book.writer.write(`Edited ${book.network.personRef(id).name}`, async ({ trx }) => {
    await mustExist(trx, 'person', id);
    const values = {
      ...(patch.name !== undefined && { name: patch.name }),
      ...(patch.givenName !== undefined && { given_name: patch.givenName }),
      ...(patch.familyName !== undefined && { family_name: patch.familyName }),
      ...(patch.headline !== undefined && { headline: patch.headline }),
      ...(patch.location !== undefined && { location: patch.location }),
      ...(patch.howMet !== undefined && { how_met: patch.howMet }),
      ...(patch.metOn !== undefined && { met_on: patch.metOn }),
      ...(patch.birthday !== undefined && { birthday: patch.birthday, birthday_seen_on: null }),
    };
    if (Object.keys(values).length) await trx.updateTable('person').set(values).where('id', '=', id).execute();
  });
  return { batch };
}
