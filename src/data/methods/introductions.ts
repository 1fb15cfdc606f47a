import type { Handlers } from './handlers.ts';
import { passOn } from './introduction-pass-on.ts';
import { listIntroductions } from './introduction-read.ts';
import { saveIntroduction } from './introduction-save.ts';
import { moveToTrash } from './support.ts';

export const introductionHandlers: Handlers<
  'introduction.list' | 'introduction.save' | 'introduction.delete' | 'opportunity.passOn'
> = {
  'introduction.list': (book, { personId }) => listIntroductions(book, personId),
  'introduction.save': saveIntroduction,
  'opportunity.passOn': passOn,

  async 'introduction.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted an introduction', ({ trx }) =>
      moveToTrash(book, trx, 'introduction', [id]),
    );
    return { batch };
  },
};
