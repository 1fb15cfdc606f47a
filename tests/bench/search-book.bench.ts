import { type Book, openBook } from '../../src/data/book.ts';
import { SearchIndex } from '../../src/data/search/index.ts';
import { copyOfGeneratedBook } from '../fixtures/books.ts';
import { generatedClock } from './generated-host.ts';
import { longestBlock, percentile, timed, turn } from './measure.ts';
import type { Benches, Report } from './types.ts';

const ASKED_NAMES = 40;
const SLIPPED_NAMES = 40;
const WORDS = ['engineer', 'senior software engineer', 'berlin product', 'recruiter', 'lunch', 'machine learning'];

const ask = (search: SearchIndex, text: string) => search.query({ text, kinds: [], limit: 20 });

async function withBook(people: number, run: (book: Book) => Promise<void>): Promise<void> {
  const copy = copyOfGeneratedBook({ people, seed: 1 });
  const book = await openBook({ path: copy.path, clock: generatedClock });
  try {
    await book.search.settled();
    await run(book);
  } finally {
    await book.close();
    copy.remove();
  }
}

/** Every beginning of what is typed, as the window asks it. */
const keystrokes = (text: string): string[] => Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1));

/** Two letters in the middle change places. */
const slip = (name: string): string => name.slice(0, 3) + (name[4] ?? '') + (name[3] ?? '') + name.slice(5);

function queriesOf(book: Book): { typed: string[]; whole: string[]; slips: string[] } {
  const step = Math.floor(book.network.people.size / (ASKED_NAMES + SLIPPED_NAMES));
  const names = [...book.network.people.values()].filter((_, i) => i % step === 0).map(({ row }) => row.name);
  const companies = [...book.network.companies.values()].slice(0, ASKED_NAMES).map(({ base }) => base.name);
  const asked = names.slice(0, ASKED_NAMES);
  return {
    typed: [...asked.slice(0, 15), ...companies.slice(0, 10), ...WORDS].flatMap(keystrokes),
    whole: [...asked, ...companies, ...WORDS],
    slips: names.slice(ASKED_NAMES, ASKED_NAMES + SLIPPED_NAMES).map(slip),
  };
}

const latency = (people: number) => (report: Report) =>
  withBook(people, async (book) => {
    const { typed, whole, slips } = queriesOf(book);
    const run = async (texts: readonly string[]) => {
      const times: number[] = [];
      for (const text of texts) {
        times.push((await timed(() => ask(book.search, text))).ms);
        await turn();
      }
      return times.sort((a, b) => a - b);
    };
    await run(whole);
    const { block, cpu, result } = await longestBlock(() => run(typed));
    const [wholes, slipped] = [await run(whole), await run(slips)];
    report('each keystroke, p50', percentile(result, 0.5), 'ms', '< 50');
    report('each keystroke, p95', percentile(result, 0.95), 'ms', '< 150');
    report('whole names and words, p50', percentile(wholes, 0.5), 'ms', '< 50');
    report('whole names and words, p95', percentile(wholes, 0.95), 'ms', '< 100');
    report('names with a slip, p95', percentile(slipped, 0.95), 'ms', '< 100');
    report('longest block of the event loop', block, 'ms', '< 20');
    report('longest block, processor time', cpu, 'ms', '< 20');
  });

/** Until a search of everything is answered. */
async function untilComplete(book: Book, path: string): Promise<number> {
  const { db, network, jobs } = book;
  const { ms } = await timed(async () => {
    const search = SearchIndex.open({ db, network, jobs, path });
    while (!(await ask(search, 'zz')).complete) await new Promise((resolve) => setTimeout(resolve, 20));
    return search.close();
  });
  return ms;
}

const start = (people: number) => (report: Report) =>
  withBook(people, async (book) => {
    await book.search.keep();
    const kept = await untilComplete(book, book.path);
    const { block, cpu, result: anew } = await longestBlock(() => untilComplete(book, `${book.path}.none`));
    report('start with the index kept', kept, 'ms');
    report('start with a new index', anew, 'ms');
    report('kept against new', kept / anew, 'ratio', '<= 0.3');
    report('longest block of the event loop while indexing', block, 'ms', '< 20');
    report('longest block while indexing, processor time', cpu, 'ms', '< 20');
  });

export const benches: Benches = {
  'search-5000': latency(5_000),
  'search-30000': latency(30_000),
  'search-start-5000': start(5_000),
  'search-start-30000': start(30_000),
};
