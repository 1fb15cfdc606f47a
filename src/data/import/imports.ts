import {
  type ImportId,
  type ImportPreview,
  KithError,
  type MethodOutput,
  type ParsedInput,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { createBackup } from '../safety/backup.ts';
import { inThread } from '../thread/in-thread.ts';
import type { SuggestedPair } from './companies.ts';
import type { ImportSource } from './tasks.ts';

interface Previewed {
  readonly source: ImportSource;
  readonly changes: number;
  readonly suggested: ReadonlyMap<string, SuggestedPair>;
}

/** Previews kept; an older one is forgotten and can be made again from its file. */
const KEPT = 4;

/** The files read and waiting for the user's word, of one open book. */
export class Imports {
  readonly #book: Book;
  readonly #previews = new Map<ImportId, Previewed>();

  constructor(book: Book) {
    this.#book = book;
  }

  preview({ fileName, content, mapping, jobId }: ParsedInput<'import.preview'>): Promise<ImportPreview> {
    const { jobs, path, clock } = this.#book;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const source = { path, fileName, content, mapping: mapping ?? null, today: clock.today(), timeZone };
    return jobs.run(jobId, async (job) => {
      job.progress('reading', 0, null);
      const { preview, suggested, read } = await inThread('preview', source, job);
      const importId = newId<ImportId>();
      this.#keep(importId, { source: { ...source, read }, changes: changesOf(preview), suggested });
      return { importId, ...preview };
    });
  }

  commit({
    importId,
    accept,
    choices,
    people,
    jobId,
  }: ParsedInput<'import.commit'>): Promise<MethodOutput<'import.commit'>> {
    const { source, changes, suggested } = this.#find(importId);
    const accepted = accept.map((id) => suggested.get(id) ?? refuse(id));
    const { jobs, writer, path, clock, db } = this.#book;
    return jobs.run(jobId, async (job) => {
      if (changes + choices.length + people.length > 0) {
        job.progress('backing_up', 0, null);
        await createBackup(db, path, 'import', clock, job);
      }
      return writer.aside(async () => {
        const input = { ...source, today: clock.today(), now: clock.now(), accepted, choices, people };
        const written = await inThread('commit', input, job);
        job.progress('indexing', 0, null);
        return written;
      });
    });
  }

  rejects(importId: ImportId): Promise<MethodOutput<'import.rejects'>> {
    return inThread('rejects', this.#find(importId).source);
  }

  discard(importId: ImportId): void {
    this.#previews.delete(importId);
  }

  #keep(id: ImportId, preview: Previewed): void {
    this.#previews.set(id, preview);
    const [oldest] = this.#previews.keys();
    if (this.#previews.size > KEPT && oldest) this.#previews.delete(oldest);
  }

  #find(importId: ImportId): Previewed {
    const preview = this.#previews.get(importId);
    if (!preview)
      throw new KithError('not_found', 'This preview is no longer kept. Choose the file again.', { importId });
    return preview;
  }
}

/** How much an import is going to change, at least. */
const changesOf = ({ counts }: Omit<ImportPreview, 'importId'>): number =>
  counts.new +
  counts.changed +
  counts.newCompanies +
  counts.interactions +
  counts.interviews +
  counts.positions +
  counts.opportunities;

function refuse(id: string): never {
  throw new KithError('invalid_input', 'There is no such suggestion in this import.', {
    issues: [{ path: 'accept', message: `no suggestion ${id}` }],
  });
}
