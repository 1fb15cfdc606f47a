import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportFormat } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { failed, type Outcome } from '../outcome.ts';
import { count } from '../words/layout.ts';
import type { Context } from './context.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly confidential?: boolean;
}

/** `kith export`: the book, its people, dates or notes as a file, to a new file or to standard output. */
export async function exportCommand(options: ExportOptions, { book: path, json }: Context): Promise<Outcome> {
  if (options.format === 'markdown' && !options.out && !json)
    return failed('invalid_input', 'The notes come as a ZIP archive. Say which file to write with --out.');
  return withBook({ path, create: false }, (book) => work(book, options));
}

async function work(book: Book, { format, out, confidential = false }: ExportOptions): Promise<Outcome> {
  const result = await book.ask('export.book', { format, confidential });
  if (!result.ok || !out) return { result, ...(result.ok && { text: () => result.data.content.trimEnd() }) };
  const { content, encoding, leftOut } = result.data;
  const file = resolve(out);
  try {
    await writeFile(file, Buffer.from(content, encoding), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    return failed(code === 'ENOSPC' ? 'disk_full' : 'invalid_input', `${file} ${why}.`);
  }
  const items = `${count(leftOut, 'confidential item', 'confidential items')} left out; --confidential takes them along.`;
  return {
    result: { ok: true, data: { ...result.data, content: '', file } },
    text: () => [`Written to ${file}.`, ...(leftOut > 0 ? [items] : [])].join('\n'),
  };
}
