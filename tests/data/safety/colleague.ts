import { setTimeout as sleep } from 'node:timers/promises';
import { openBook } from '../../../src/data/book.ts';
import { addPersonTo } from './writing.ts';

/** Another process at work on the same book: writes people one by one, then waits until it knows of `total`. */

const [path = '', count = '0', total = '0'] = process.argv.slice(2);

const book = await openBook({ path });
process.stdout.write('open\n');
for (let i = 0; i < Number(count); i += 1) {
  await addPersonTo(book, `Theirs ${i}`);
  await sleep(1);
}
const deadline = Date.now() + 60_000;
while (book.network.people.size < Number(total) && Date.now() < deadline) await sleep(50);
process.stdout.write(`knows ${book.network.people.size}\n`);
await book.close();
