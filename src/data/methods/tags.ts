import type { Transaction } from 'kysely';
import { KithError, type MethodOutput, type ParsedInput, type PersonId, type TagId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { forEachOf, livingPeople } from './bulk.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

type Trx = Transaction<Tables>;

export const tagHandlers: Handlers<'person.tag' | 'person.untag' | 'tag.list' | 'tag.save' | 'tag.delete'> = {
  'person.tag': (book, { tag: name, jobId, ...whom }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolvePeople(book, whom);
      const label = `Tagged ${peopleWords(book, ids)} “${name}”`;
      const { result: tag, batch } = await book.writer.write(label, async ({ trx, db }) => {
        const id = await tagNamed(trx, name);
        const isThere = livingPeople(db);
        const put = db.prepare<[string, PersonId, TagId]>(
          'INSERT INTO person_tag (id, person_id, tag_id) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
        );
        const tagOne = (person: PersonId) => {
          if (!isThere(person)) throw notFound('person', person);
          put.run(derivedId('person_tag', person, id), person, id);
        };
        await forEachOf(ids, tagOne, job);
        return readTag(trx, id);
      });
      return { tag, batch };
    }),

  'person.untag': (book, { tagId, jobId, ...whom }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolvePeople(book, whom);
      const tag = await book.reader.selectFrom('tag').select('name').where('id', '=', tagId).executeTakeFirst();
      const label = `Took the tag “${tag?.name ?? ''}” off ${peopleWords(book, ids)}`;
      const { batch } = await book.writer.write(label, async ({ trx, db }) => {
        const take = db.prepare<[PersonId, TagId]>('DELETE FROM person_tag WHERE person_id = ? AND tag_id = ?');
        await forEachOf(ids, (person) => take.run(person, tagId), job);
        await dropIfIdle(trx, tagId);
      });
      return { batch };
    }),

  async 'tag.list'(book) {
    const tags = await book.reader
      .selectFrom('tag')
      .leftJoin('person_tag', 'person_tag.tag_id', 'tag.id')
      .leftJoin('person', (join) =>
        join.onRef('person.id', '=', 'person_tag.person_id').on('person.deleted_at', 'is', null),
      )
      .select(['tag.id', 'tag.name', 'tag.cadence_days as cadenceDays'])
      .select((select) => select.fn.count<number>('person.id').as('people'))
      .groupBy(['tag.id', 'tag.name', 'tag.cadence_days'])
      .orderBy('tag.name')
      .execute();
    return { tags };
  },

  'tag.save': saveTag,

  async 'tag.delete'(book, { id }) {
    const tag = await book.reader.selectFrom('tag').selectAll().where('id', '=', id).executeTakeFirst();
    const { batch } = await book.writer.write(`Deleted the tag “${tag?.name ?? ''}”`, async ({ trx }) => {
      await trx.deleteFrom('person_tag').where('tag_id', '=', id).execute();
      const { numDeletedRows } = await trx.deleteFrom('tag').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) throw notFound('tag', id);
    });
    return { batch };
  },
};

/** @throws KithError not_found, or invalid_input when another tag has the name */
async function saveTag(book: Book, input: ParsedInput<'tag.save'>): Promise<MethodOutput<'tag.save'>> {
  const { name, cadenceDays } = input;
  const label =
    cadenceDays === null ? `Edited the tag “${name}”` : `Keeping in touch with “${name}” every ${cadenceDays} days`;
  const { result: tag, batch } = await book.writer.write(label, async ({ trx }) => {
    const id = input.id ?? (await tagNamed(trx, name));
    const same = await findTag(trx, name);
    if (same && same.id !== id)
      throw new KithError('invalid_input', `There is a tag “${same.name}” already.`, {
        issues: [{ path: 'name', message: 'is the name of another tag' }],
      });
    const { numUpdatedRows } = await trx
      .updateTable('tag')
      .set({ name, cadence_days: cadenceDays })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound('tag', id);
    return readTag(trx, id);
  });
  return { tag, batch };
}

/** A tag of that name, made when there is none. */
async function tagNamed(trx: Trx, name: string): Promise<TagId> {
  const there = await findTag(trx, name);
  if (there) return there.id;
  const derived = derivedId<TagId>('tag', fold(name));
  // A tag that was renamed keeps the id of the name it had.
  const taken = await trx.selectFrom('tag').select('id').where('id', '=', derived).executeTakeFirst();
  const id = taken ? newId<TagId>() : derived;
  await trx.insertInto('tag').values({ id, name }).execute();
  return id;
}

/** There are tens of tags, not thousands. */
async function findTag(trx: Trx, name: string): Promise<{ id: TagId; name: string } | undefined> {
  const tags = await trx.selectFrom('tag').select(['id', 'name']).orderBy('id').execute();
  const wanted = fold(name);
  return tags.find((tag) => fold(tag.name) === wanted);
}

const readTag = (trx: Trx, id: TagId): Promise<{ id: TagId; name: string }> =>
  trx.selectFrom('tag').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow();

/** A tag that nobody carries any longer and that says nothing goes. */
async function dropIfIdle(trx: Trx, id: TagId): Promise<void> {
  await trx
    .deleteFrom('tag')
    .where('id', '=', id)
    .where('cadence_days', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person_tag').select('id').where('tag_id', '=', id))))
    .execute();
}
