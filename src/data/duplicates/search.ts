import type {
  CompanyId,
  CompanyLikeness,
  DuplicateKind,
  Instant,
  PersonId,
  PersonLikeness,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { Job } from '../jobs.ts';
import { unseenJob } from '../jobs.ts';
import { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';
import { inThread } from '../thread/in-thread.ts';
import { pairId } from './pairs.ts';
import type { FoundPair, Searched } from './tasks.ts';

/** A pair that was found, and that may have moved to who took the place of one of the two. */
export type KnownPair<Id = PersonId | CompanyId, Reason = PersonLikeness | CompanyLikeness> = FoundPair<Id, Reason> & {
  /** Found with somebody who was merged into one of the two: holds while that one is gone. */
  readonly since?: Id;
};
interface Known {
  /** The journal's last entry that is known to change nothing in it. */
  upTo: number;
  readonly found: Omit<Searched, 'slices' | 'upTo'>;
  readonly at: Instant;
  /** The likeliest first. */
  pairs: readonly KnownPair[];
}
interface Kept {
  known: Known | null;
  searching: Promise<Known> | null;
  /** Mergers made here, by the number of their batch: what they changed is known without another search. */
  readonly merged: Set<number>;
}

/** What a pair's likeness is read from. */
const READ: Readonly<Record<DuplicateKind, readonly string[]>> = {
  person: ['person', 'contact_point', 'employment', 'company'],
  company: ['company', 'company_alias', 'company_domain', 'company_link', 'employment'],
};
const NEWER = `SELECT 1 FROM local_journal j LEFT JOIN local_batch b ON b.seq = j.batch
  WHERE j.seq > @after AND j.table_name IN (SELECT value FROM json_each(@tables))
    AND coalesce(j.batch, 0) NOT IN (SELECT value FROM json_each(@merged))
    AND coalesce(b.target, 0) NOT IN (SELECT value FROM json_each(@merged)) LIMIT 1`;

const kept = new WeakMap<Book, Record<DuplicateKind, Kept>>();

function keptOf(book: Book, kind: DuplicateKind): Kept {
  const fresh = (): Kept => ({ known: null, searching: null, merged: new Set() });
  const all = kept.get(book) ?? { person: fresh(), company: fresh() };
  kept.set(book, all);
  return all[kind];
}

/**
 * The pairs found by the latest search. The first one is waited for; later ones run while the pairs known before are
 * shown, unless `fresh`. What a merger, its undo or a dismissal changes is seen without a search.
 */
export async function knownPairs(
  book: Book,
  kind: DuplicateKind,
  fresh: boolean,
  job: Job,
): Promise<{ known: Known; searching: boolean }> {
  const own = keptOf(book, kind);
  if (own.known && !isOutdated(book, kind, own, own.known)) return { known: own.known, searching: false };
  own.searching ??= search(book, kind, own, own.known ? unseenJob : job).finally(() => {
    own.searching = null;
  });
  if (!own.known || fresh) {
    const known = await own.searching;
    // The search may have begun before the latest change.
    return fresh && isOutdated(book, kind, own, known)
      ? knownPairs(book, kind, true, job)
      : { known, searching: false };
  }
  own.searching.then(
    // Nothing is journaled, and still the list is another.
    () => book.events.emit('book.changed', { tables: ['local_duplicates'] }),
    () => {},
  );
  return { known: own.known, searching: true };
}

async function search(book: Book, kind: DuplicateKind, own: Kept, job: Job): Promise<Known> {
  const { path } = book;
  const before = new Set(own.merged);
  const { slices, upTo, ...found } = await inThread(kind === 'person' ? 'findPeople' : 'findCompanies', { path }, job);
  const pairs: KnownPair[] = [];
  const pace = new Pace();
  for (const slice of slices) {
    await pace.breathe();
    pairs.push(...(JSON.parse(Buffer.from(slice).toString()) as FoundPair[]));
  }
  own.known = { upTo, found, at: book.clock.now(), pairs };
  // What was merged meanwhile was taken in by the pairs known before, not by these.
  for (const seq of own.merged) if (!before.has(seq)) own.merged.delete(seq);
  return own.known;
}

/** Whether anything but mergers made here, and their undoing, has changed since. */
function isOutdated(book: Book, kind: DuplicateKind, { merged }: Kept, known: Known): boolean {
  const upTo = prepared<[], number>(book.db, 'SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get() ?? 0;
  const newer = prepared<[Record<string, string | number>], number>(book.db, NEWER)
    .pluck()
    .get({ after: known.upTo, tables: JSON.stringify(READ[kind]), merged: JSON.stringify([...merged]) });
  if (newer === undefined) known.upTo = upTo;
  return newer !== undefined;
}

/** A pair as the latest search found it; undefined when it did not. */
export const knownPair = (book: Book, kind: DuplicateKind, id: string): KnownPair | undefined =>
  keptOf(book, kind).known?.pairs.find((pair) => pair.id === id);

/** Takes in that one record was merged into another: whoever was like the one is like the other. */
export function followMerger(
  book: Book,
  kind: DuplicateKind,
  batch: string,
  [from, into]: readonly [string, string],
): void {
  const seq = prepared<[string], number>(book.db, 'SELECT seq FROM local_batch WHERE id = ?').pluck().get(batch);
  const own = keptOf(book, kind);
  if (seq === undefined) return;
  own.merged.add(seq);
  // What moves between people is nothing to their companies' likeness.
  if (kind === 'person') keptOf(book, 'company').merged.add(seq);
  if (!own.known) return;
  const there = new Set(own.known.pairs.map(({ id }) => id));
  const moved = own.known.pairs.flatMap((pair): KnownPair[] => {
    const { a, b } = pair;
    if (a !== from && b !== from) return [];
    const other = a === from ? b : a;
    const id = pairId(into, other);
    if (other === into || there.has(id)) return [];
    there.add(id);
    return [{ ...pair, id, a: into as KnownPair['a'], b: other, since: from as KnownPair['a'] }];
  });
  if (moved.length > 0) own.known.pairs = [...own.known.pairs, ...moved].toSorted((x, y) => y.score - x.score);
}
