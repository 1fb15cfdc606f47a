import type { Database } from 'better-sqlite3';
import { type Job, unseenJob } from '../jobs.ts';
import type { JournalEntry } from '../journal/watch.ts';
import { Pace } from '../pace.ts';
import { connect } from '../sqlite/connection.ts';
import { affectedBy } from './affected.ts';
import { Builder } from './builder.ts';
import { eachTermOf, factsOf } from './documents.ts';
import { type Frozen, nothingFrozen } from './frozen.ts';
import { type DocumentKey, GROUPS, type GroupName, groupOf } from './keys.ts';
import { merge } from './merge.ts';
import { type FrozenGroups, openSnapshot, type StoredSnapshot, writeSnapshot } from './snapshot.ts';
import { allKeys, countKeys, readSources } from './sources.ts';
import { isOf, latestEntry, stateAt } from './state.ts';
import type { Refreshed, RefreshInput } from './tasks.ts';

/** Documents read from the book at once. */
const SLICE = 100;
/** Occurrences of terms after which what was built is frozen, so that building takes no room without end. */
const FULL = 12_000_000;
/** Journal entries read at once. */
const REPLAY_SLICE = 1_000;

/** `refresh` with a connection of its own. */
export async function refreshInOwnConnection(input: RefreshInput, job: Job): Promise<Refreshed> {
  const db = connect(input.path, { readonly: true });
  try {
    return await refresh(db, input, job);
  } finally {
    db.close();
  }
}

/**
 * Brings the index beside a book up to the book as it is now: what changed since is merged in, or, where there is
 * none that can be used, or much changed, all is indexed.
 *
 * @throws KithError cancelled, when the job is
 */
export async function refresh(
  db: Database,
  { keptBeside, namesOnly }: Omit<RefreshInput, 'path'>,
  job: Job = unseenJob,
): Promise<Refreshed> {
  // A document is read as it is then; one that changed later than this entry is replayed over it.
  const seq = latestEntry(db);
  const groups = namesOnly
    ? { names: (await build(db, job, 'names')).names }
    : ((await merged(db, keptBeside, job)) ?? (await build(db, job)));
  const arrays = Object.fromEntries(Object.entries(groups).map(([name, frozen]) => [name, frozen.arrays]));
  if (namesOnly) return { seq, groups: arrays };
  const kept = await writeSnapshot(keptBeside, stateAt(db, seq), groups as FrozenGroups).then(
    () => true,
    () => false,
  );
  return { seq, groups: kept ? null : arrays };
}

async function build(db: Database, job: Job, only?: GroupName): Promise<FrozenGroups> {
  return freezeAll(db, allKeys(db, only), countKeys(db, only), job);
}

/** What is kept, with what changed since; null when all must be indexed. */
async function merged(db: Database, keptBeside: string, job: Job): Promise<FrozenGroups | null> {
  const kept = await openSnapshot(keptBeside, (of) => isOf(db, of));
  if (!kept) return null;
  try {
    const old = await readAll(kept).catch(() => null);
    if (!old) return null;
    const changed = await changedSince(db, kept.of.seq);
    const size = GROUPS.reduce((sum, name) => sum + old[name].size, 0);
    if (changed.size * 2 > size) return null;
    const keys = [...changed];
    const slices = Array.from({ length: Math.ceil(keys.length / SLICE) }, (_, i) =>
      keys.slice(i * SLICE, (i + 1) * SLICE),
    );
    const fresh = await freezeAll(db, slices, keys.length, job);
    return mapGroups((name) => {
      const dead = new Set(keys.filter((key) => groupOf(key) === name).map((key) => old[name].documentOf(key)));
      return dead.size === 0 ? old[name] : merge(old[name], (document) => dead.has(document), fresh[name]);
    });
  } finally {
    await kept.close();
  }
}

/** Indexes and freezes documents, as they are in the book now; what is gone is left out. */
async function freezeAll(
  db: Database,
  keys: Iterable<readonly DocumentKey[]>,
  total: number,
  job: Job,
): Promise<FrozenGroups> {
  const pace = new Pace();
  let builders = mapGroups(() => new Builder());
  let frozen = mapGroups<Frozen | null>(() => null);
  let done = 0;
  const freeze = () => {
    frozen = mapGroups((name) => {
      const part = builders[name].freeze();
      const before = frozen[name];
      return before ? merge(before, () => false, part) : part;
    });
    builders = mapGroups(() => new Builder());
  };
  for (const some of keys) {
    for (let start = 0; start < some.length; start += SLICE) {
      const slice = some.slice(start, start + SLICE);
      job.check();
      job.progress('indexing', done, total);
      const sources = readSources(db, slice);
      await pace.breathe();
      for (const [key, source] of sources) {
        const builder = builders[groupOf(key)];
        builder.begin(factsOf(key, source));
        eachTermOf(key, source, (field, term) => builder.add(field, term));
        builder.end();
        await pace.breathe();
      }
      done += slice.length;
      if (builders.names.postings + builders.texts.postings > FULL) freeze();
    }
  }
  freeze();
  job.progress('indexing', done, done);
  return mapGroups((name) => frozen[name] ?? nothingFrozen());
}

/** Reads all of a snapshot. @throws Error when it is not as it was written */
const readAll = async (kept: StoredSnapshot): Promise<FrozenGroups> => ({
  names: await kept.read('names'),
  texts: await kept.read('texts'),
});

/** The documents that the journal's entries after one make stale. */
export async function changedSince(db: Database, seq: number): Promise<Set<DocumentKey>> {
  const changed = new Set<DocumentKey>();
  const pace = new Pace();
  const select = db.prepare<[number], JournalEntry>(
    `SELECT seq, table_name AS "table", row_id AS id, before, after FROM local_journal WHERE seq > ? ORDER BY seq LIMIT ${REPLAY_SLICE}`,
  );
  for (let from = seq; ; ) {
    const entries = select.all(from);
    const last = entries.at(-1);
    if (!last) return changed;
    for (const key of await affectedBy(db, entries)) changed.add(key);
    from = last.seq;
    await pace.breathe();
  }
}

const mapGroups = <T>(of: (name: GroupName) => T): Record<GroupName, T> => ({ names: of('names'), texts: of('texts') });
