import { KithError } from '../../contract/index.ts';
import { mapOf, tidyMap } from '../graph/map/map.ts';
import type { Handlers } from './handlers.ts';

export const mapHandlers: Handlers<'map.get' | 'map.tidy' | 'map.nameTerritory'> = {
  'map.get': (book, { jobId }) => book.jobs.run(jobId, (job) => mapOf(book, job)),

  async 'map.tidy'(book, { jobId }) {
    await book.jobs.run(jobId, (job) => tidyMap(book, job));
    return { batch: null };
  },

  async 'map.nameTerritory'(book, { id, name }) {
    const territory = await book.reader
      .selectFrom('local_territory')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!territory)
      throw new KithError('not_found', 'There is no such territory. The map may have been tidied.', { id });
    const label = name === null ? `Took back the name of a territory` : `Named a territory “${name}”`;
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      if (name === null) await trx.deleteFrom('territory').where('id', '=', id).execute();
      else
        await trx
          .insertInto('territory')
          .values({ id, name })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
          .execute();
    });
    return { batch };
  },
};
