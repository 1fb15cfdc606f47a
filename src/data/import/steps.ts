import type { Database } from 'better-sqlite3';
import { type BatchId, type CompanyId, type ImportCounts, KithError } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { applyPlan } from './apply.ts';
import type { SuggestedPair } from './companies.ts';
import { type ConnectionsFile, readConnections } from './connections.ts';
import { withoutDuplicates } from './duplicates.ts';
import { type Plan, planImport } from './plan.ts';
import { rejectsCsv, rejectsFileName } from './rejects.ts';
import { type BookState, readBookState } from './state.ts';
import type { ImportSource, ImportTasks } from './tasks.ts';

/** Rows of each kind that a preview shows. */
const SHOWN = 200;
const NOT_MERGED: ReadonlyMap<CompanyId, CompanyId> = new Map();

/** Reads a file and compares it with the book; writes nothing. */
export function previewImport(source: ImportSource, job: Job): ImportTasks['preview']['output'] {
  const file = read(source, job);
  const plan = withConnection(source.path, { readonly: true }, (db) =>
    // One transaction: all of the state is of one moment, whatever is written meanwhile.
    db.transaction(() => planImport(file, readBookState(db, job.check), NOT_MERGED, job))(),
  );
  const suggestions = plan.companies.suggestions(new Set(plan.newCompanies.map(({ id }) => id)));
  const shown = (fate: 'new' | 'changed') =>
    plan.rows
      .filter((row) => row.fate === fate)
      .slice(0, SHOWN)
      .map(({ line, name, changes }) => ({ line, name, changes }));
  return {
    preview: {
      fileName: source.fileName,
      source: 'linkedin',
      counts: plan.counts,
      newestConnectionOn: plan.newestConnectionOn,
      warnings: [...plan.warnings],
      added: shown('new'),
      changed: shown('changed'),
      rejected: plan.rejects.slice(0, SHOWN),
      merges: plan.companies.merges(),
      suggestions: suggestions.map(({ from: _from, into: _into, ...suggestion }) => suggestion),
      ambiguous: [],
      people: [],
      table: null,
    },
    suggested: new Map(suggestions.map(({ id, from, into }) => [id, { from, into }])),
  };
}

/**
 * Compares the file again, with the book as it is in the transaction, and writes what there is to write, as
 * one batch of the journal.
 *
 * @throws KithError conflict when a company of an accepted suggestion is no longer what it was; cancelled
 */
export function commitImport(input: ImportTasks['commit']['input'], job: Job): ImportTasks['commit']['output'] {
  const file = read(input, job);
  const merged = followed(input.accepted);
  return withConnection(input.path, {}, (db) => {
    const write = db.transaction(() => {
      const state = readBookState(db, job.check);
      const plan = planImport(file, state, merged, job);
      const aliases = aliasesOf(file, state, merged, plan, job);
      if (plan.rows.length + aliases.length === 0) return { batch: null, counts: plan.counts };
      const batch = newId<BatchId>();
      db.prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')").run(
        batch,
        input.now,
        labelOf(file, plan.counts),
      );
      applyPlan(db, plan, aliases, state, input, job);
      job.check();
      return { batch, counts: plan.counts };
    });
    // Immediate, so that nothing changes between comparing and writing.
    return write.immediate();
  });
}

/** The rejected rows as a CSV file; what is rejected depends on the file alone. */
export function rejectedRows(source: ImportSource, job: Job): ImportTasks['rejects']['output'] {
  const file = read(source, job);
  const { rejects } = withoutDuplicates(file);
  return { fileName: rejectsFileName(source.fileName), csv: rejectsCsv(rejects, file.header) };
}

const read = ({ content, fileName, today }: ImportSource, job: Job): ConnectionsFile =>
  readConnections(Buffer.from(content, 'base64'), fileName, today, job);

function withConnection<T>(path: string, options: { readonly?: boolean }, use: (db: Database) => T): T {
  const db = connect(path, options);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/** What each new company is instead, followed through when that is merged itself. */
function followed(pairs: readonly SuggestedPair[]): Map<CompanyId, CompanyId> {
  const into = new Map(pairs.map((pair) => [pair.from, pair.into]));
  for (const [from, target] of into) {
    let last = target;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    into.set(from, last);
  }
  return into;
}

/** The names of companies merged away, as names of those they are merged into. */
function aliasesOf(
  file: ConnectionsFile,
  state: BookState,
  merged: ReadonlyMap<CompanyId, CompanyId>,
  plan: Plan,
  job: Job,
): { companyId: CompanyId; name: string }[] {
  if (merged.size === 0) return [];
  const apart = new Map(planImport(file, state, NOT_MERGED, job).newCompanies.map(({ id, name }) => [id, name]));
  const made = new Set(plan.newCompanies.map(({ id }) => id));
  return [...merged].map(([from, companyId]) => {
    const name = apart.get(from);
    const target = state.companies.get(companyId);
    if (name === undefined || (target ? target.trashed : !made.has(companyId)))
      throw new KithError('conflict', 'The companies have changed since the preview. Look at the import again.');
    return { companyId, name };
  });
}

function labelOf({ fileName }: ConnectionsFile, counts: ImportCounts): string {
  const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
  if (counts.new > 0 && counts.changed > 0)
    return `Imported ${people(counts.new)} and changes to ${counts.changed} from ${fileName}`;
  if (counts.changed > 0) return `Imported changes to ${people(counts.changed)} from ${fileName}`;
  return `Imported ${people(counts.new)} from ${fileName}`;
}
