import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Instant } from '../contract/index.ts';
import { type Clock, systemClock } from '../domain/dates.ts';
import { Events } from './events.ts';
import { TouchedTies } from './graph/touched.ts';
import { Jobs } from './jobs.ts';
import { reachesMany } from './journal/reach.ts';
import { JournalWatcher } from './journal/watch.ts';
import { followJournal } from './network/follow.ts';
import { Lists } from './network/lists.ts';
import { Network } from './network/network.ts';
import { backUpBeforeMigration } from './safety/backup.ts';
import { DailyBackup } from './safety/daily.ts';
import { prepareToOpen } from './safety/prepare.ts';
import { SearchIndex } from './search/index.ts';
import { WalKeeper } from './sqlite/checkpoint.ts';
import { assertWritable, connect, enterWal, kyselyOf } from './sqlite/connection.ts';
import { explainStorageError } from './sqlite/errors.ts';
import { checkBook, migrate } from './sqlite/migrate.ts';
import { patiently } from './sqlite/patience.ts';
import type { Tables } from './sqlite/schema.ts';
import { emptyTrash, TRASH_DAYS } from './trash.ts';
import { Writer } from './write.ts';

/**
 * An open book: what every method works with. Reads go through `db` or `reader` and see what is committed;
 * writes go through `writer`, and through nothing else.
 */
export interface Book {
  readonly path: string;
  readonly clock: Clock;
  readonly events: Events;
  readonly jobs: Jobs;
  /** The reading connection, raw and through Kysely. */
  readonly db: Database;
  readonly reader: Kysely<Tables>;
  readonly writer: Writer;
  readonly network: Network;
  readonly lists: Lists;
  readonly search: SearchIndex;
  /** What is to be read again of who knows whom. */
  readonly touchedTies: TouchedTies;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly path: string;
  readonly clock?: Clock;
  readonly events?: Events;
  /** Called when following the book fails later on, say because the file was damaged. */
  readonly onFailure?: (error: unknown) => void;
  /** Called when something beside the book failed, say the daily backup. */
  readonly onWarning?: (error: unknown) => void;
}

/** Of more journal entries than this, each person would be read several times: once is quicker. */
const MANY_ENTRIES = 10_000;

/** How often the date and the trash are looked at. */
const CHORES_MS = 60_000;

/**
 * Opens or creates a book and brings it to the newest version, after a backup if it was older.
 *
 * @throws KithError book_newer | book_corrupt | book_locked | book_read_only | disk_full; then the file is as it was
 */
export async function openBook(options: OpenOptions): Promise<Book> {
  const opened: Database[] = [];
  try {
    return await openConnections(options, opened);
  } catch (error) {
    for (const db of opened) db.close();
    throw explainStorageError(error, options.path);
  }
}

async function openConnections(options: OpenOptions, opened: Database[]): Promise<Book> {
  const { path, clock = systemClock, events = new Events(), onFailure = () => {}, onWarning = () => {} } = options;
  await prepareToOpen(path);
  const writing = await patiently(() => connect(path));
  opened.push(writing);
  await patiently(() => checkBook(writing, path));
  await patiently(() => enterWal(writing));
  await backUpBeforeMigration(writing, path, clock);
  await patiently(() => migrate(writing));
  // A newer Kith may have been faster.
  checkBook(writing, path);
  assertWritable(writing);
  const db = connect(path, { readonly: true });
  opened.push(db);
  const network = new Network(db, clock);
  const seen = latestEntry(db);
  await network.load();
  const jobs = new Jobs(events);
  const search = SearchIndex.open({ db, path, network, jobs, onFailure: onWarning });

  const touchedTies = new TouchedTies(seen);
  const watcher = new JournalWatcher(db, seen, {
    async begin(entries, last) {
      if (entries <= MANY_ENTRIES) return false;
      await network.load();
      touchedTies.all(last);
      search.fallBehind(last);
      return true;
    },
    async follow(entries) {
      const many = reachesMany(db, entries);
      await (many ? network.load() : followJournal(network, db, entries));
      touchedTies.follow(entries);
      if (many) search.fallBehind(entries.at(-1)?.seq ?? 0);
      else await search.follow(entries);
    },
    caughtUp: (tables) => events.emit('book.changed', { tables: [...tables] }),
  });
  watcher.start(onFailure);
  const kysely = kyselyOf(writing);
  const wal = new WalKeeper(path, onWarning);
  const daily = new DailyBackup({ db, path, clock, onFailure: onWarning });
  daily.start();
  const writer = new Writer(kysely, writing, clock, async () => {
    wal.tend();
    // What is committed is kept, even if those who follow the journal fail.
    await watcher.drain().catch(onFailure);
  });
  const reader = kyselyOf(db);
  const book: Book = {
    path,
    clock,
    events,
    jobs,
    db,
    reader,
    writer,
    network,
    lists: new Lists(network),
    search,
    touchedTies,
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
  let closing: Promise<void> | null = null;
  const closeAll = async () => {
    clearInterval(chores);
    try {
      await daily.stop();
      await writer.settled();
      await watcher.stop();
      await search.close();
    } finally {
      // Whatever failed: nothing may keep the file open, or it could not be restored. Kysely closes a
      // connection only once it has used it. The writing one goes last, so that SQLite folds the WAL in.
      await reader.destroy();
      db.close();
      await wal.close();
      await kysely.destroy();
      writing.close();
    }
  };
  const doChores = async () => {
    await network.followDate();
    await emptyTrash(book, monthAgo(clock));
  };
  const chores = setInterval(() => doChores().catch(onFailure), CHORES_MS).unref();
  return book;
}

const monthAgo = (clock: Clock): Instant =>
  new Date(Date.parse(clock.now()) - TRASH_DAYS * 24 * 3_600_000).toISOString();

function latestEntry(db: Database): number {
  return db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get() ?? 0;
}
