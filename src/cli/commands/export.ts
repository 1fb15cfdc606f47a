import { type FileHandle, open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportedFile, ExportFormat, Result } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { failed, type Outcome } from '../outcome.ts';
import { count } from '../words/layout.ts';
import type { Context } from './context.ts';
import { completeSearch } from './search.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly confidential?: boolean;
  /** A search: only the people, or only the companies, it finds. */
  readonly people?: string;
  readonly companies?: string;
}

/** `kith export`: the book, its people, dates or notes as a file, to a new file or to standard output; or a part of it. */
export async function exportCommand(options: ExportOptions, context: Context): Promise<Outcome> {
  const { book: path, json } = context;
  if (options.people !== undefined && options.companies !== undefined)
    return failed('invalid_input', 'Say either --people or --companies.');
  if (options.companies !== undefined && options.format === 'vcard')
    return failed('invalid_input', 'Companies go out as json, csv, ics or markdown, not as vCards.');
  if (options.format === 'markdown' && !options.out && !json)
    return failed('invalid_input', 'The notes come as a ZIP archive. Say which file to write with --out.');
  return withBook({ path, create: false }, (book) => work(book, options, context));
}

async function work(book: Book, options: ExportOptions, context: Context): Promise<Outcome> {
  const { out } = options;
  const result = await written(book, options, context);
  if (!result.ok) return { result };
  const file = out && resolve(out);
  if (!file) {
    const data = await whole(book, result.data);
    return { result: { ok: true, data }, text: () => data.content.trimEnd() };
  }
  const problem = await save(book, result.data, file);
  if (problem) return problem;
  const { leftOut } = result.data;
  const items = `${count(leftOut, 'confidential item', 'confidential items')} left out; --confidential takes them along.`;
  return {
    result: { ok: true, data: { ...result.data, content: '', more: null, file } },
    text: () => [`Written to ${file}.`, ...(leftOut > 0 ? [items] : [])].join('\n'),
  };
}

/** The pieces of a file, one after another. */
async function* piecesOf(book: Book, { content, more }: ExportedFile): AsyncGenerator<string> {
  yield content;
  for (let piece = 1; more && piece < more.pieces; piece += 1) {
    const next = await book.ask('export.piece', { exportId: more.exportId, piece });
    if (!next.ok) throw new Error(next.error.message);
    yield next.data.content;
  }
}

async function whole(book: Book, exported: ExportedFile): Promise<ExportedFile> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(book, exported)) pieces.push(Buffer.from(piece, exported.encoding));
  return { ...exported, content: Buffer.concat(pieces).toString(exported.encoding), more: null };
}

/** Writes to a new file; null when it is written. What cannot be written whole is removed. */
async function save(book: Book, exported: ExportedFile, file: string): Promise<Outcome | null> {
  let begun: FileHandle | null = null;
  try {
    begun = await open(file, 'wx');
    for await (const piece of piecesOf(book, exported)) await begun.writeFile(Buffer.from(piece, exported.encoding));
    await begun.close();
    return null;
  } catch (error) {
    await begun?.close().catch(() => undefined);
    if (begun) await rm(file, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    return failed(code === 'ENOSPC' ? 'disk_full' : 'invalid_input', `${file} ${why}.`);
  }
}

/** The file, of everything or of what a search finds. */
async function written(
  book: Book,
  { format, confidential = false, people, companies }: ExportOptions,
  context: Context,
): Promise<Result<ExportedFile>> {
  const text = people ?? companies;
  if (text === undefined) return book.ask('export.book', { format, confidential });
  const kind = people === undefined ? 'company' : 'person';
  const found = await completeSearch(book, text, { kind: [kind], limit: 1 }, context);
  if (!found.ok) return found;
  if (found.data.hits.length === 0)
    return failed('not_found', `Nothing was written: no ${kind} fits ${JSON.stringify(text)}.`).result as Result<never>;
  return people === undefined
    ? book.ask('export.companies', {
        all: { filter: text },
        format: format as Exclude<ExportFormat, 'vcard'>,
        confidential,
      })
    : book.ask('export.people', { all: { search: text }, format, confidential });
}
