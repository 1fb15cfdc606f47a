import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { MethodInput, MethodName, MethodOutput } from '../../../src/contract/index.ts';
import { methods } from '../../../src/contract/index.ts';
import { type Book, openBook } from '../../../src/data/book.ts';
import { type Host, type HostOptions, openHost } from '../../../src/data/index.ts';
import type { Clock } from '../../../src/domain/dates.ts';

/** A clock that stands where it is put. */
export class TestClock implements Clock {
  #date: string;
  constructor(date = '2026-03-16') {
    this.#date = date;
  }
  now = () => `${this.#date}T12:00:00.000Z`;
  today = () => this.#date;
  set(date: string): void {
    this.#date = date;
  }
}

/** A folder that goes with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty book in bytes, begun once in a process: all migrations take ten times as long as opening it does. */
const emptyBook = await beginEmptyBook();

async function beginEmptyBook(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-empty-'));
  try {
    const path = join(folder, 'empty.db');
    await (await openBook({ path })).close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts an empty book where none is yet, as opening one there would; returns its path. */
export function putEmptyBook(path: string): string {
  writeFileSync(path, emptyBook, { flag: 'wx' });
  return path;
}

/** A book of the test's own, closed with it. */
export async function openTestBook(clock: Clock = new TestClock(), path?: string): Promise<Book> {
  const book = await openBook({ path: path ?? putEmptyBook(join(testFolder(), 'test.db')), clock });
  onTestFinished(() => book.close());
  return book;
}

type Call = <M extends MethodName>(method: M, input?: MethodInput<M>) => Promise<MethodOutput<M>>;

/** A host of the test's own; `call` throws what dispatch refuses and checks every answer against the contract. */
export function openTestHost(options: Partial<HostOptions> = {}): { host: Host; call: Call; path: string } {
  const path = options.path ?? putEmptyBook(join(testFolder(), 'test.db'));
  const host = openHost({ clock: new TestClock(), report: (error) => unexpected.push(error), ...options, path });
  const unexpected: unknown[] = [];
  onTestFinished(async () => {
    await host.close();
    if (unexpected.length) throw unexpected[0];
  });
  const call: Call = async (method, input) => {
    const result = await host.dispatch(method, input ?? {});
    if (!result.ok) throw Object.assign(new Error(result.error.message), result.error);
    return methods[method].output.parse(result.data) as never;
  };
  return { host, call, path };
}

/** Every row of every table the user edits, by table and id. */
export function allRows(book: Book): Record<string, unknown[]> {
  const tables = book.db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'local\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, book.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );
}
