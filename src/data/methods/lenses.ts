import { Lens, type LensId, type SavedLens } from '../../contract/index.ts';
import { dateOfDay } from '../../domain/graph/days.ts';
import type { Book } from '../book.ts';
import { historyOf } from '../graph/lens/history.ts';
import { hubsOf } from '../graph/lens/hubs.ts';
import { look } from '../graph/lens/look.ts';
import { peopleGraphOf } from '../graph/people-graph.ts';
import { newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';

export const lensHandlers: Handlers<
  'lens.look' | 'lens.span' | 'lens.hubs' | 'lens.list' | 'lens.save' | 'lens.delete'
> = {
  async 'lens.look'(book, { lens, limit }) {
    await book.network.followDate();
    return look(book, lens, limit);
  },

  async 'lens.span'(book) {
    await book.network.followDate();
    const { known } = await historyOf(book, await peopleGraphOf(book));
    const to = book.network.today;
    const first = known.reduce((earliest, day) => Math.min(earliest, day), Number.POSITIVE_INFINITY);
    const from = Number.isFinite(first) ? dateOfDay(first) : to;
    return { from: from < to ? from : to, to };
  },

  'lens.hubs': async (book, { limit }) => ({ hubs: await hubsOf(book, limit) }),
  'lens.list': (book) => ({ lenses: readLenses(book) }),

  async 'lens.save'(book, { id: given, name, lens }) {
    const id = given ?? newId<LensId>();
    const values = { name, lens: JSON.stringify(lens) };
    const { batch } = await book.writer.write(`Saved the lens “${name}”`, async ({ trx }) => {
      if (given === undefined)
        await trx
          .insertInto('lens')
          .values({ id, ...values })
          .execute();
      else {
        const { numUpdatedRows } = await trx.updateTable('lens').set(values).where('id', '=', id).executeTakeFirst();
        if (numUpdatedRows === 0n) throw notFound('lens', id);
      }
    });
    return { batch, id };
  },

  async 'lens.delete'(book, { id }) {
    const name = book.db.prepare<[LensId], string>('SELECT name FROM lens WHERE id = ?').pluck().get(id);
    const { batch } = await book.writer.write(`Deleted the lens “${name ?? ''}”`, async ({ trx }) => {
      const { numDeletedRows } = await trx.deleteFrom('lens').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) throw notFound('lens', id);
    });
    return { batch };
  },
};

/** By name. One that this version of Kith cannot read is left alone. */
function readLenses(book: Book): SavedLens[] {
  type Row = { readonly id: LensId; readonly name: string | null; readonly lens: string | null };
  const found: SavedLens[] = [];
  for (const { id, name, lens } of book.db.prepare<[], Row>('SELECT id, name, lens FROM lens ORDER BY id').all()) {
    const read = Lens.safeParse(parsed(lens));
    if (read.success) found.push({ id, name: name ?? '', lens: read.data });
  }
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
