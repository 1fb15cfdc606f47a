import { parseCapture } from '../../domain/capture/parse.ts';
import { commitCapture } from './capture-commit.ts';
import { knownNames } from './capture-names.ts';
import type { Handlers } from './handlers.ts';

/** A line such as `coffee with Ana yesterday, follow up in 3 weeks`, understood and written down. */
export const captureHandlers: Handlers<'capture.parse' | 'capture.commit'> = {
  'capture.parse': async (book, { text }) => parseCapture(text, book.clock.today(), await knownNames(book)),
  'capture.commit': commitCapture,
};
