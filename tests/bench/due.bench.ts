import { setTimeout as sleep } from 'node:timers/promises';
import type { MethodInput, MethodOutput, PersonId } from '../../src/contract/index.ts';
import { type Book, openBook } from '../../src/data/book.ts';
import { validateInput } from '../../src/data/dispatch.ts';
import { type BookMethod, runOnBook } from '../../src/data/methods/index.ts';
import { Network } from '../../src/data/network/network.ts';
import { connect } from '../../src/data/sqlite/connection.ts';
import { journalTable } from '../../src/data/sqlite/triggers.ts';
import { copyOfGeneratedBook, GENERATED_TODAY } from '../fixtures/books.ts';
import { generatedClock } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

const CALLS = 100;
const FULL = 5;
const SETTLE_MS = 5_000;

/** All due states after one logged call, against deriving them all from the tables. */
const due = (people: number, interactions: number) => async (report: Report) => {
  const copy = copyOfGeneratedBook({ people, seed: 1 });
  fill(copy.path, interactions);
  const book = await openBook({ path: copy.path, clock: generatedClock });
  try {
    while (!(await run(book, 'search.query', { text: 'ledger', limit: 1 })).complete) await sleep(20);
    const states = book.network.cadences.inOrder();
    report('people with a cadence', states.length, 'count');
    report('interactions', interactions, 'count');
    const someone = (index: number) => states[(index * 997) % states.length]?.id as PersonId;

    const again = async (index: number) => {
      await book.network.refresh(new Set([someone(index)]), new Set(), false);
      return book.network.cadences.inOrder();
    };
    // What opening and indexing leave behind, and what deriving all anew would, is not of the one call.
    await sleep(SETTLE_MS);
    await timesOf(CALLS, again);
    const block = await longest((index) => again(index));
    report('longest block of the event loop', block.ms, 'ms', '< 5');
    report('longest block of the event loop, processor time', block.cpu, 'ms', '< 5');
    const once = await timesOf(CALLS, again);
    const full = await timesOf(FULL, async () => {
      const fresh = new Network(book.db, generatedClock);
      await fresh.load();
      fresh.cadences.inOrder();
    });
    report('all derived anew, p50', percentile(full, 0.5), 'ms');
    report('after one logged call, p50', percentile(once, 0.5), 'ms');
    report('after one logged call, p95', percentile(once, 0.95), 'ms', '< 5');
    report('after one logged call, slowest of 100', percentile(once, 1), 'ms', '< 5');
    report('after one logged call against all anew', percentile(once, 0.5) / percentile(full, 0.5), 'ratio', '<= 0.01');

    const log = (index: number) =>
      run(book, 'interaction.save', { kind: 'call', on: GENERATED_TODAY, people: [{ id: someone(index) }] });
    const logged = await longest(log);
    report('longest block while the call is written, journalled and indexed too', logged.ms, 'ms', '< 50');
    const { ms } = await timed(() => run(book, 'today.list', {}));
    report('today after it', ms, 'ms', '< 100');
    const today = await longest(() => run(book, 'today.list', {}), 20);
    report('longest block of Today', today.ms, 'ms', '< 50');
  } finally {
    await book.close();
    copy.remove();
  }
};

async function longest(work: (index: number) => unknown, times = CALLS): Promise<{ ms: number; cpu: number }> {
  let [ms, cpu] = [0, 0];
  for (let index = 0; index < times; index += 1) {
    const { block, cpu: own } = await longestBlock(async () => work(index));
    ms = Math.max(ms, block);
    cpu = Math.max(cpu, own);
  }
  return { ms, cpu };
}

async function run<M extends BookMethod>(book: Book, method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
  return (await runOnBook(book, method, validateInput(method, input))) as MethodOutput<M>;
}

/** Gives everybody a cadence and the book so many interactions; not journalled, as if long since trimmed. */
function fill(path: string, interactions: number): void {
  const db = connect(path);
  const tables = ['person', 'interaction', 'interaction_person'];
  for (const table of tables)
    for (const when of ['insert', 'update', 'delete']) db.exec(`DROP TRIGGER journal_${table}_${when}`);
  db.transaction(() => {
    db.exec('UPDATE person SET cadence_days = 30 * (1 + unicode(substr(id, -1)) % 12)');
    const ids = db.prepare<[], string>('SELECT id FROM person ORDER BY id').pluck().all();
    const there = db.prepare<[], number>('SELECT count(*) FROM interaction').pluck().get() ?? 0;
    const add = db.prepare("INSERT INTO interaction (id, kind, happened_on, created_at) VALUES (?, 'email', ?, '')");
    const link = db.prepare('INSERT INTO interaction_person (id, interaction_id, person_id) VALUES (?, ?, ?)');
    for (let index = there; index < interactions; index += 1) {
      const day = new Date(Date.parse(GENERATED_TODAY) - (index % 2_500) * 86_400_000).toISOString().slice(0, 10);
      add.run(`more-${index}`, day);
      link.run(`more-${index}`, `more-${index}`, ids[(index * 7_919) % ids.length]);
    }
    if (there > interactions) throw new Error(`there are ${there} interactions already`);
  })();
  for (const table of tables) journalTable(db, table);
  db.close();
}

export const benches: Benches = { 'due-30000': due(30_000, 200_000) };
