import { openBook } from '../../../src/data/book.ts';
import { addPersonTo } from './writing.ts';

/** Opens the book named, writes to it, and prints how that went. */

const path = process.argv[2] ?? '';
let outcome: object;
try {
  const book = await openBook({ path });
  try {
    await addPersonTo(book, 'Written elsewhere');
    outcome = { opened: true, code: null, message: '' };
  } finally {
    await book.close();
  }
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  outcome = { opened: false, code: code ?? null, message };
}
process.stdout.write(JSON.stringify(outcome));
