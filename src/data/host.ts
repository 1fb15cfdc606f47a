import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BookStatus,
  type Dispatch,
  isMethodName,
  KithError,
  type MethodOutput,
  type ParsedInput,
  type Subscribe,
} from '../contract/index.ts';
import { type Clock, systemClock } from '../domain/dates.ts';
import { type Book, openBook } from './book.ts';
import { envelope, validateInput } from './dispatch.ts';
import { Events } from './events.ts';
import { nextRedo, nextUndo } from './journal/undo.ts';
import { type BookMethod, type FaceMethod, type HostMethod, runOnBook } from './methods/index.ts';
import { createBackup, listBackups } from './safety/backup.ts';
import { restoreBackup } from './safety/restore.ts';
import { writeSample } from './sample/index.ts';
import { explainSqliteError } from './sqlite/errors.ts';

/** The data side, as a face holds it. */
export interface Host {
  /** Answers at once with `book.status`; other methods wait for the book to open. */
  readonly dispatch: Dispatch;
  readonly on: Subscribe;
  /** Waits for what is under way, then closes the book. */
  close(): Promise<void>;
}

/** What a face answers itself. */
export type FaceHandlers = {
  readonly [M in FaceMethod]: (input: ParsedInput<M>) => Promise<MethodOutput<M>>;
};

export interface HostOptions {
  readonly path: string;
  /** Open a throw-away book with the sample network instead. */
  readonly sample?: boolean;
  readonly clock?: Clock;
  /** Without them, `face.*` is `unsupported`. */
  readonly face?: FaceHandlers;
  /** Hears of errors that are not the caller's to know. */
  readonly report?: (error: unknown) => void;
}

type State =
  | { readonly state: 'opening'; readonly opened: Promise<void> }
  | { readonly state: 'open'; readonly book: Book }
  | { readonly state: 'failed'; readonly error: KithError };

type HostHandlers = {
  readonly [M in HostMethod | FaceMethod]: (input: ParsedInput<M>) => Promise<MethodOutput<M>>;
};

/**
 * Opens the book in the background. A book that cannot be opened leaves a host whose `book.status` says
 * why and whose other methods answer `book_unavailable`; the file is left as it is.
 */
export function openHost(options: HostOptions): Host {
  return new BookHost(options);
}

class BookHost implements Host {
  readonly #options: HostOptions;
  readonly #clock: Clock;
  readonly #events = new Events();
  readonly #underWay = new Set<Promise<unknown>>();
  #path: string;
  #sampleFolder: string | null = null;
  #state: State;
  /** The closing of a book that failed while it was open. */
  #closing: Promise<void> = Promise.resolve();

  constructor(options: HostOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#path = options.path;
    this.#state = { state: 'opening', opened: options.sample ? this.#openSample() : this.#open(options.path) };
  }

  readonly #report = (error: unknown): void => this.#options.report?.(error);

  readonly on: Subscribe = (event, listener) => this.#events.on(event, listener);

  readonly dispatch: Dispatch = (method, input) => {
    const explain = (error: unknown) => {
      const explained = this.#explain(error);
      if (explained instanceof KithError && explained.code === 'book_corrupt') this.#fail(explained);
      return explained;
    };
    const answer = envelope(() => this.#run(method, input), explain, this.#options.report ?? (() => {}));
    this.#underWay.add(answer);
    answer.finally(() => this.#underWay.delete(answer));
    return answer;
  };

  async close(): Promise<void> {
    if (this.#state.state === 'opening') await this.#state.opened;
    await Promise.allSettled(this.#underWay);
    await this.#closeBook();
  }

  async #run(method: string, input: unknown): Promise<unknown> {
    if (!isMethodName(method)) throw new KithError('unknown_method', `There is no method “${method}”.`, { method });
    const valid = validateInput(method, input);
    if (Object.hasOwn(this.#handlers, method))
      return (this.#handlers[method as keyof HostHandlers] as (input: unknown) => Promise<unknown>)(valid);
    const book = await this.#openedBook();
    return runOnBook(book, method as BookMethod, valid);
  }

  readonly #handlers: HostHandlers = {
    'book.status': async () => this.#status(),
    'book.retry': () => this.#switchTo(() => this.#open(this.#path)),
    'book.openSample': () => this.#switchTo(() => this.#openSample()),
    'book.openDefault': () => this.#switchTo(() => this.#open(this.#options.path)),
    'backup.list': async () => ({ backups: await listBackups(this.#path) }),
    'backup.create': async () => {
      const book = await this.#openedBook();
      return { backup: await createBackup(book.db, book.path, 'manual', book.clock) };
    },
    'backup.restore': async ({ path }) => {
      let setAside: string | null = null;
      const status = await this.#switchTo(async () => {
        try {
          setAside = await restoreBackup(this.#path, path, this.#clock);
        } finally {
          await this.#open(this.#path);
        }
      });
      return { status, setAside };
    },
    'face.status': async (input) => this.#face()['face.status'](input),
    'face.set': async (input) => this.#face()['face.set'](input),
    'face.savePdf': async (input) => this.#face()['face.savePdf'](input),
  };

  #face(): FaceHandlers {
    if (this.#options.face) return this.#options.face;
    throw new KithError('unsupported', 'Only Kith’s desktop app can do this.');
  }

  async #openedBook(): Promise<Book> {
    if (this.#state.state === 'opening') await this.#state.opened;
    if (this.#state.state === 'open') return this.#state.book;
    const because = this.#state.state === 'failed' ? this.#state.error.message : 'It is being changed for another.';
    throw new KithError('book_unavailable', `No book is open. ${because}`, { path: this.#path });
  }

  /** Closes the present book and opens another; methods called meanwhile wait for that one. */
  async #switchTo(open: () => Promise<void>): Promise<BookStatus> {
    if (this.#state.state === 'opening') await this.#state.opened;
    const opened = this.#closeBook().then(open);
    this.#state = { state: 'opening', opened: opened.catch(() => {}) };
    this.#announce();
    await opened;
    return this.#status();
  }

  /** Opens a book, and has `fill` write into it before anybody else sees it. */
  async #open(path: string, fill?: (book: Book) => Promise<void>): Promise<void> {
    this.#path = path;
    try {
      const onFailure = (error: unknown) => this.#fail(error);
      const book = await openBook({
        path,
        clock: this.#clock,
        events: this.#events,
        onFailure,
        onWarning: this.#report,
      });
      try {
        await fill?.(book);
      } catch (error) {
        await book.close();
        throw error;
      }
      this.#state = { state: 'open', book };
      this.#announce();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #openSample(): Promise<void> {
    try {
      this.#sampleFolder = await mkdtemp(join(tmpdir(), 'kith-sample-'));
    } catch (error) {
      this.#fail(error);
      return;
    }
    await this.#open(join(this.#sampleFolder, 'Sample network.db'), writeSample);
  }

  async #closeBook(): Promise<void> {
    const previous = this.#state;
    const folder = this.#sampleFolder;
    this.#sampleFolder = null;
    await this.#closing;
    if (previous.state === 'open') await previous.book.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  }

  #fail(error: unknown): void {
    const explained = this.#explain(error);
    if (!(explained instanceof KithError)) this.#options.report?.(error);
    if (this.#state.state === 'open') this.#closing = this.#state.book.close().catch(this.#report);
    this.#state = {
      state: 'failed',
      error:
        explained instanceof KithError
          ? explained
          : new KithError('internal', `The book ${this.#path} could not be opened. It was left as it is.`, undefined, {
              cause: error,
            }),
    };
    this.#announce();
  }

  #explain(error: unknown): unknown {
    return explainSqliteError(error, this.#path);
  }

  #announce(): void {
    this.#events.emit('book.status', this.#status());
  }

  #status(): BookStatus {
    const path = this.#path;
    if (this.#state.state === 'opening') return { state: 'opening', path };
    if (this.#state.state === 'failed') return { state: 'failed', path, error: this.#state.error.toShape() };
    const { db, network } = this.#state.book;
    const count = (table: string) =>
      db.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL`).pluck().get() ?? 0;
    return {
      state: 'open',
      path,
      sample: this.#sampleFolder !== null,
      people: network.people.size,
      companies: network.companies.size,
      interviews: count('interview'),
      notes: count('note'),
      undo: nextUndo(db)?.label ?? null,
      redo: nextRedo(db)?.label ?? null,
    };
  }
}
