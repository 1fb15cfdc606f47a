import type { Database } from 'better-sqlite3';
import { KithError, type MethodOutput, type ParsedInput, type Tag, type TagId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { changeMany } from '../bulk/change-many.ts';
import { findTag, tagNamed } from '../bulk/tag-rows.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

export const tagHandlers: Handlers<'person.tag' | 'person.untag' | 'tag.list' | 'tag.save' | 'tag.delete'> = {
  'person.tag': (book, { tag: name, jobId, ...whom }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolvePeople(book, whom);
      const label = `Tagged ${peopleWords(book, ids)} “${name}”`;
      const { id, batch } = await changeMany(book, label, { change: { kind: 'tag', name }, ids }, job);
      return { tag: readTag(book.db, id as TagId), batch };
    }),

  'person.untag': (book, { tagId, jobId, ...whom }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolvePeople(book, whom);
      const tag = await book.reader.selectFrom('tag').select('name').where('id', '=', tagId).executeTakeFirst();
      const label = `Took the tag “${tag?.name ?? ''}” off ${peopleWords(book, ids)}`;
      const { batch } = await changeMany(book, label, { change: { kind: 'untag', tagId }, ids }, job);
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
  const { result: tag, batch } = await book.writer.write(label, async ({ trx, db }) => {
    const id = input.id ?? tagNamed(db, name);
    const same = findTag(db, name);
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
    return readTag(db, id);
  });
  return { tag, batch };
}

const readTag = (db: Database, id: TagId): Tag =>
  db.prepare<[TagId], Tag>('SELECT id, name FROM tag WHERE id = ?').get(id) as Tag;
