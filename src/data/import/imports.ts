import {
  type CompanyId,
  type ImportCounts,
  type ImportId,
  type ImportPreview,
  KithError,
  type MethodOutput,
  type ParsedInput,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { Pace } from '../pace.ts';
import { createBackup } from '../safety/backup.ts';
import { connect } from '../sqlite/connection.ts';
import { applyPlan } from './apply.ts';
import { type ConnectionsFile, readConnections } from './connections.ts';
import { decodeBase64 } from './decode.ts';
import { flushWal } from './flush.ts';
import { type Plan, planImport } from './plan.ts';
import { rejectsCsv, rejectsFileName } from './rejects.ts';
import { readBookState } from './state.ts';

interface Previewed {
  readonly file: ConnectionsFile;
  readonly plan: Pick<Plan, 'counts' | 'rejects'>;
  readonly suggested: ReadonlyMap<string, { readonly from: CompanyId; readonly into: CompanyId }>;
}

/** Previews kept; an older one is forgotten and can be made again from its file. */
const KEPT = 4;
const SHOWN = 200;
const NOT_MERGED: ReadonlyMap<CompanyId, CompanyId> = new Map();

/** The files read and waiting for the user's word, of one open book. */
export class Imports {
  readonly #book: Book;
  readonly #previews = new Map<ImportId, Previewed>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Reads a file and compares it with the book; writes nothing. */
  preview({ fileName, content, jobId }: ParsedInput<'import.preview'>): Promise<ImportPreview> {
    return this.#book.jobs.run(jobId, async (job) => {
      const pace = new Pace();
      const bytes = await decodeBase64(content, pace);
      const file = await readConnections(bytes, fileName, this.#book.clock.today(), pace, job);
      const plan = await this.#compare(file, pace, job);
      const made = new Set(plan.newCompanies.map(({ id }) => id));
      const suggestions = await plan.companies.suggestions(made, pace);
      const importId = newId<ImportId>();
      this.#keep(importId, {
        file,
        plan: { counts: plan.counts, rejects: plan.rejects },
        suggested: new Map(suggestions.map(({ id, from, into }) => [id, { from, into }])),
      });
      const shown = (fate: 'new' | 'changed') =>
        plan.rows
          .filter((row) => row.fate === fate)
          .slice(0, SHOWN)
          .map(({ line, name, changes }) => ({ line, name, changes: [...changes] }));
      return {
        importId,
        fileName,
        source: 'linkedin',
        counts: plan.counts,
        newestConnectionOn: plan.newestConnectionOn,
        warnings: [...plan.warnings],
        added: shown('new'),
        changed: shown('changed'),
        rejected: plan.rejects.slice(0, SHOWN),
        merges: plan.companies.merges(),
        suggestions: suggestions.map(({ from: _from, into: _into, ...suggestion }) => suggestion),
      };
    });
  }

  /** Compares the file again, with the book as it is in the transaction, and writes what there is to write. */
  commit({ importId, accept, jobId }: ParsedInput<'import.commit'>): Promise<MethodOutput<'import.commit'>> {
    const { file, plan: previewed, suggested } = this.#find(importId);
    const book = this.#book;
    return book.jobs.run(jobId, async (job) => {
      const merged = mergedCompanies(accept, suggested);
      const { counts } = previewed;
      if (counts.new + counts.changed > 0) {
        job.progress('backing_up', 0, null);
        await createBackup(book.db, book.path, 'import', book.clock);
      }
      job.check();
      const { result, batch } = await book.writer.write(labelOf(file, counts), async ({ db }) => {
        const pace = new Pace();
        const state = await readBookState(db, pace, () => job.check());
        const plan = await planImport(file, state, merged, pace, job);
        const aliases = [...merged].map(([from, into]) => ({ companyId: into, from }));
        const apart = merged.size > 0 ? await planImport(file, state, NOT_MERGED, pace, job) : plan;
        const names = new Map(apart.newCompanies.map(({ id, name }) => [id, name]));
        const moment = { now: book.clock.now(), today: book.clock.today() };
        const named = aliases.flatMap(({ companyId, from }) => {
          const name = names.get(from);
          return name === undefined ? [] : [{ companyId, name }];
        });
        if (named.length < aliases.length)
          throw new KithError('conflict', 'The companies have changed since the preview. Look at the import again.');
        await applyPlan(db, plan, named, state, moment, pace, job);
        await flushWal(book.path);
        job.check();
        job.progress('indexing', 0, null);
        return plan.counts;
      });
      return { batch, counts: result };
    });
  }

  async rejects(importId: ImportId): Promise<MethodOutput<'import.rejects'>> {
    const { file, plan } = this.#find(importId);
    const csv = await rejectsCsv(plan.rejects, file.header, new Pace());
    return { fileName: rejectsFileName(file.fileName), csv };
  }

  discard(importId: ImportId): void {
    this.#previews.delete(importId);
  }

  /** Over a connection of its own, so that all of it is of one moment while others write. */
  async #compare(file: ConnectionsFile, pace: Pace, job: Job): Promise<Plan> {
    const db = connect(this.#book.path, { readonly: true });
    try {
      db.exec('BEGIN');
      const state = await readBookState(db, pace, () => job.check());
      return await planImport(file, state, NOT_MERGED, pace, job);
    } finally {
      db.close();
    }
  }

  #keep(id: ImportId, preview: Previewed): void {
    this.#previews.set(id, preview);
    for (const oldest of this.#previews.keys()) {
      if (this.#previews.size <= KEPT) return;
      this.#previews.delete(oldest);
    }
  }

  #find(importId: ImportId): Previewed {
    const preview = this.#previews.get(importId);
    if (!preview)
      throw new KithError('not_found', 'This preview is no longer kept. Choose the file again.', { importId });
    return preview;
  }
}

/** What each accepted new company is instead, followed through when that is an accepted one itself. */
function mergedCompanies(accept: readonly string[], suggested: Previewed['suggested']): Map<CompanyId, CompanyId> {
  const into = new Map<CompanyId, CompanyId>();
  for (const id of accept) {
    const pair = suggested.get(id);
    if (!pair)
      throw new KithError('invalid_input', 'There is no such suggestion in this import.', {
        issues: [{ path: 'accept', message: id }],
      });
    into.set(pair.from, pair.into);
  }
  for (const [from, target] of into) {
    let last = target;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    into.set(from, last);
  }
  return into;
}

function labelOf({ fileName }: ConnectionsFile, counts: ImportCounts): string {
  const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
  if (counts.new > 0 && counts.changed > 0)
    return `Imported ${people(counts.new)} and changes to ${counts.changed} from ${fileName}`;
  if (counts.changed > 0) return `Imported changes to ${people(counts.changed)} from ${fileName}`;
  return `Imported ${people(counts.new)} from ${fileName}`;
}
