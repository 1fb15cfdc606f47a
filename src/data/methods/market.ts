import { listCompensations } from './compensation-read.ts';
import { saveCompensation } from './compensation-save.ts';
import { readDossier } from './dossier.ts';
import type { Handlers } from './handlers.ts';
import { saveInsight } from './insight-save.ts';
import { moveToTrash } from './support.ts';

/** Pay, insights, and all that is known about a company. */
export const marketHandlers: Handlers<
  | 'compensation.list'
  | 'compensation.save'
  | 'compensation.delete'
  | 'insight.save'
  | 'insight.delete'
  | 'company.dossier'
> = {
  'compensation.list': listCompensations,
  'compensation.save': saveCompensation,
  'insight.save': saveInsight,
  'company.dossier': (book, { id }) => readDossier(book, id),

  async 'compensation.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted an observation of pay', ({ trx }) =>
      moveToTrash(book, trx, 'compensation', [id]),
    );
    return { batch };
  },

  async 'insight.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted an insight', ({ trx }) =>
      moveToTrash(book, trx, 'insight', [id]),
    );
    return { batch };
  },
};
