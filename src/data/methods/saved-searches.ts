import type { SavedSearchId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { evaluated } from '../search-query/answers.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';

const SAVED = 'SELECT id, name, text FROM saved_search ORDER BY name COLLATE NOCASE, id';
interface Row {
  readonly id: SavedSearchId;
  readonly name: string | null;
  readonly text: string | null;
}

export const savedSearchHandlers: Handlers<'savedSearch.list' | 'savedSearch.save' | 'savedSearch.delete'> = {
  async 'savedSearch.list'(book) {
    const searches = [];
    for (const { id, name, text } of book.db.prepare<[], Row>(SAVED).all()) {
      const { found, more } = await evaluated(book, text ?? '', [], Number.POSITIVE_INFINITY);
      searches.push({ id, name: name ?? '', text: text ?? '', count: found.length, more });
    }
    return { searches };
  },

  async 'savedSearch.save'(book, { id: given, name, text }) {
    const { result: id, batch } = await book.writer.write(`Saved the search ${name}`, async ({ trx }) => {
      const fresh = newId<SavedSearchId>();
      if (!given) {
        await trx.insertInto('saved_search').values({ id: fresh, name, text }).execute();
        return fresh;
      }
      const { numUpdatedRows } = await trx
        .updateTable('saved_search')
        .set({ name, text })
        .where('id', '=', given)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('saved search', given);
      return given;
    });
    return { id, batch };
  },

  async 'savedSearch.delete'(book, { id }) {
    const { batch } = await book.writer.write(`Deleted the search ${nameOf(book, id)}`, async ({ trx }) => {
      await trx.deleteFrom('saved_search').where('id', '=', id).execute();
    });
    return { batch };
  },
};

const nameOf = (book: Book, id: SavedSearchId): string =>
  book.db.prepare<[string], string | null>('SELECT name FROM saved_search WHERE id = ?').pluck().get(id) ?? '';
