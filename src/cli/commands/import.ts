import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type ImportPreview, JobId } from '../../contract/index.ts';
import { beginsKithBook } from '../../domain/export/kith-file.ts';
import { type Book, withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { followProgress } from '../progress.ts';
import { importWords } from '../words/import.ts';
import { count } from '../words/layout.ts';
import type { Context } from './context.ts';
import { type Ambiguous, choicesFor, type Decided, readDecisions, writeDecisions } from './import-decisions.ts';

const TOO_LATE = 'It was too late to cancel: everything had been written. ‘kith undo’ takes it back.\n\n';
/** What base64 of the contract's 100 million characters can carry. */
const mostBytes = 75_000_000;

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly rejects?: string;
  readonly acceptSuggestions?: boolean;
  readonly addPeople?: boolean;
  readonly ambiguous?: Ambiguous;
  /** A file to write what is to be decided to; nothing is imported. */
  readonly preview?: string;
  /** Such a file, decided. */
  readonly decisions?: string;
}

const sizeWords = async (file: string): Promise<string> =>
  `${Math.round((await stat(file)).size / 1_000_000).toLocaleString('en')} MB`;

async function readSource(file: string): Promise<Buffer | Outcome> {
  try {
    if ((await stat(file)).size > mostBytes) {
      return failed(
        'unreadable_file',
        `${file} is too large: it has ${await sizeWords(file)}, and Kith reads up to 75 MB.`,
      );
    }
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return failed('unreadable_file', `There is no file ${file}.`);
    if (code === 'EISDIR') return failed('unreadable_file', `${file} is a folder.`);
    return failed('unreadable_file', `${file} cannot be read (${code}).`);
  }
}

async function writeRejects(book: Book, preview: ImportPreview, path: string): Promise<Outcome | null> {
  if (preview.counts.rejected === 0) return null;
  const rejects = await book.ask('import.rejects', { importId: preview.importId });
  if (!rejects.ok) return { result: rejects };
  try {
    await writeFile(path, Buffer.from(rejects.data.content, 'base64'), { flag: 'wx' });
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    return failed('invalid_input', `${path} ${why}. Nothing was imported.`);
  }
}

const isDry = ({ dryRun, preview }: ImportOptions): boolean => dryRun === true || preview !== undefined;

/** What the user said of an import, by options and in a file. */
function steeringOf(preview: ImportPreview, decided: Decided, options: ImportOptions) {
  const suggested = options.acceptSuggestions ? preview.suggestions.map(({ id }) => id) : [];
  const named = options.addPeople ? preview.people.map(({ id }) => id) : [];
  return {
    importId: preview.importId,
    accept: [...new Set([...decided.accept, ...suggested])],
    people: [...new Set([...decided.people, ...named])],
    choices: [...decided.choices, ...choicesFor(preview, options.ambiguous ?? 'skip', decided.choices)],
  };
}

async function work(
  book: Book,
  file: string,
  content: Buffer,
  decided: Decided,
  options: ImportOptions,
  context: Context,
) {
  const jobId = JobId.parse(randomUUID());
  let cancelled = false;
  book.cancelBy(() => {
    cancelled = true;
    void book.ask('job.cancel', { jobId });
  });
  const stopProgress = followProgress(book.on, jobId, context.terminal);
  try {
    const preview = await book.ask('import.preview', {
      fileName: basename(file),
      content: content.toString('base64'),
      jobId,
    });
    if (!preview.ok) return { result: preview };
    if (cancelled) return failed('cancelled', 'Nothing was imported.');
    const rejectsFile = options.rejects && preview.data.counts.rejected > 0 ? resolve(options.rejects) : null;
    if (rejectsFile) {
      const problem = await writeRejects(book, preview.data, rejectsFile);
      if (problem) return problem;
    }
    const decisionsFile = options.preview ? resolve(options.preview) : null;
    if (decisionsFile) {
      const problem = await writeDecisions(preview.data, decisionsFile);
      if (problem) return problem;
    }
    const commit = isDry(options)
      ? null
      : await book.ask('import.commit', { ...steeringOf(preview.data, decided, options), jobId });
    if (commit && !commit.ok) return { result: commit };
    const data = { preview: preview.data, commit: commit?.data ?? null, rejectsFile, decisionsFile };
    return {
      result: { ok: true as const, data },
      text: () =>
        `${cancelled && data.commit?.batch ? TOO_LATE : ''}${importWords(data, context.terminal, options.acceptSuggestions === true)}`,
    };
  } finally {
    stopProgress();
  }
}

/** A whole book that was written out as JSON goes back into an empty one; there is nothing to choose. */
async function takeBack(book: Book, file: string, content: Buffer, context: Context): Promise<Outcome> {
  const jobId = JobId.parse(randomUUID());
  book.cancelBy(() => void book.ask('job.cancel', { jobId }));
  const stopProgress = followProgress(book.on, jobId, context.terminal);
  try {
    const input = { fileName: basename(file), content: content.toString('base64'), jobId };
    return either(await book.ask('import.book', input), ({ people, records }) => ({
      text: () =>
        `Read the whole book back: ${count(people, 'person', 'people')}, ${count(records, 'record', 'records')} in all.`,
    }));
  } finally {
    stopProgress();
  }
}

/** `kith import`: previews a file, writes its rejects where asked, and imports it in one transaction. */
export async function importCommand(file: string, options: ImportOptions, context: Context): Promise<Outcome> {
  const content = await readSource(file);
  if (!Buffer.isBuffer(content)) return content;
  if (beginsKithBook(content.subarray(0, 1_000).toString('utf8'))) {
    if (isDry(options) || options.rejects || options.decisions || options.ambiguous)
      return failed('invalid_input', 'A whole Kith book is read back as it is; there is nothing to choose or to try.');
    return withBook({ path: context.book, create: true }, (book) => takeBack(book, file, content, context));
  }
  const decided = options.decisions ? await readDecisions(options.decisions) : { choices: [], people: [], accept: [] };
  if (!('choices' in decided)) return decided;
  const run = (path: string) =>
    withBook({ path, create: true }, (book) => work(book, file, content, decided, options, context));
  if (!isDry(options) || existsSync(context.book)) return run(context.book);
  // A dry run must not begin a book either: it compares with an empty one.
  const folder = await mkdtemp(join(tmpdir(), 'kith-dry-run-'));
  try {
    return await run(join(folder, 'kith.db'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
