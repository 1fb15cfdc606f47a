import { deserialize, serialize } from 'node:v8';
import type { Database } from 'better-sqlite3';
import type { BatchId, CompanyId, ImportCounts, PlannedChange } from '../../contract/index.ts';
import { KithError } from '../../contract/kith-error.ts';
import { fold } from '../../domain/text.ts';
import { derivedId, newId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { shared } from '../thread/shared.ts';
import { type Compared, compareFile, followed, NO_STEERING, namesApart } from './compare.ts';
import { type ReadFile, readImportFile } from './formats/read.ts';
import { rememberedMapping, rememberMapping } from './mappings.ts';
import { rejectsFile } from './rejects.ts';
import type { ImportSource, ImportTasks } from './tasks.ts';

/** Rows of each kind that a preview shows. */
const SHOWN = 200;
/** Rows to decide about: all that anybody would go through. */
const SHOWN_TO_DECIDE = 5_000;

/** Reads a file and compares it with the book; writes nothing. */
export function previewImport(source: ImportSource, job: Job): ImportTasks['preview']['output'] {
  const { file, compared } = compareOnly(source, job);
  const { plan } = compared;
  const suggestions = plan.companies.suggestions(new Set(plan.newCompanies));
  return {
    preview: {
      fileName: source.fileName,
      source: file.format,
      counts: plan.counts,
      newestConnectionOn: plan.newestOn,
      warnings: [...plan.warnings],
      added: plan.added.slice(0, SHOWN),
      changed: changedShown(plan.changed),
      rejected: plan.rejects.slice(0, SHOWN).map(({ table: _table, ...reject }) => reject),
      merges: plan.companies.merges(),
      suggestions: suggestions.map(({ from: _from, into: _into, ...suggestion }) => suggestion),
      ambiguous: plan.ambiguous.slice(0, SHOWN_TO_DECIDE),
      people: plan.suggested.slice(0, SHOWN),
      table: file.table && {
        header: [...file.table.header],
        mapping: [...file.table.mapping],
        sample: file.table.sample.map((row) => [...row]),
      },
    },
    read: shared(serialize(file)),
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
  const merged = followed(input.accepted);
  return withConnection(input.path, {}, (db) => {
    const file = read(input, db, job);
    const write = db.transaction(() => {
      const steering = { accepted: merged, choices: input.choices, people: input.people };
      const compared = compareFile(db, file, steering, input, job);
      const aliases = aliasesOf(file, compared, merged);
      const { counts } = compared.plan;
      if (input.mapping && file.table) rememberMapping(db, file.table.header, input.mapping);
      if (nothingToDo(compared) && aliases.length === 0) return { batch: null, counts };
      const batch = newId<BatchId>();
      db.prepare("INSERT INTO local_batch (id, at, label, kind) VALUES (?, ?, ?, 'do')").run(
        batch,
        input.now,
        labelOf(input.fileName, counts),
      );
      apply(db, compared, aliases, input, job);
      job.check();
      return { batch, counts };
    });
    // Immediate, so that nothing changes between comparing and writing.
    return write.immediate();
  });
}

/** What was rejected, as a file of the same format. */
export function rejectedRows(source: ImportSource, job: Job): ImportTasks['rejects']['output'] {
  const { file, compared } = compareOnly(source, job);
  const bytes = Buffer.from(source.content, 'base64');
  const { fileName, content } = rejectsFile(bytes, source.fileName, file, compared.plan.rejects);
  return { fileName, content: content.toString('base64') };
}

const compareOnly = (source: ImportSource, job: Job): { file: ReadFile; compared: Compared } =>
  withConnection(source.path, { readonly: true }, (db) => {
    const file = read(source, db, job);
    // One transaction: all of the state is of one moment, whatever is written meanwhile.
    const compare = db.transaction(() => compareFile(db, file, NO_STEERING, { today: source.today, now: '' }, job));
    return { file, compared: compare() };
  });

/** Those with something to decide, then the others. */
const changedShown = (changed: readonly PlannedChange[]): PlannedChange[] => [
  ...changed.filter(({ differences }) => differences?.length).slice(0, SHOWN_TO_DECIDE),
  ...changed.filter(({ differences }) => !differences?.length).slice(0, SHOWN),
];

function read(source: ImportSource, db: Database, job: Job): ReadFile {
  if (source.read) return deserialize(source.read) as ReadFile;
  const { content, fileName, today, timeZone, mapping } = source;
  const said = (header: readonly string[]) => mapping ?? rememberedMapping(db, header);
  return readImportFile(Buffer.from(content, 'base64'), fileName, { today, timeZone, mapping: said }, job);
}

function withConnection<T>(path: string, options: { readonly?: boolean }, use: (db: Database) => T): T {
  const db = connect(path, options);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

const nothingToDo = ({ plan }: Compared): boolean => plan.writes.count + plan.newCompanies.length === 0;

interface Alias {
  readonly companyId: CompanyId;
  readonly name: string;
}

function apply(
  db: Database,
  { plan }: Compared,
  aliases: readonly Alias[],
  input: ImportTasks['commit']['input'],
  job: Job,
): void {
  const { newCompanies, companies, writes } = plan;
  for (const id of newCompanies) writes.insert('company', id, { name: companies.nameOf(id), created_at: input.now });
  for (const { companyId, name } of aliases) {
    const id = derivedId<string>('company_alias', companyId, fold(name));
    if (!writes.has('company_alias', id))
      writes.insert('company_alias', id, { company_id: companyId, name, kind: 'alias' });
  }
  writes.apply(db, job);
}

/** The names of companies merged away, as names of those they are merged into. */
function aliasesOf(file: ReadFile, { plan, state }: Compared, merged: ReadonlyMap<CompanyId, CompanyId>): Alias[] {
  if (merged.size === 0) return [];
  const { companies } = state;
  const nameOf = namesApart(file, companies);
  const made = new Set(plan.newCompanies);
  return [...merged].map(([from, companyId]) => {
    const name = nameOf(from);
    const target = companies.get(companyId);
    if (name === '' || companies.has(from) || (target ? target.trashed : !made.has(companyId)))
      throw new KithError('conflict', 'The companies have changed since the preview. Look at the import again.');
    return { companyId, name };
  });
}

function labelOf(fileName: string, counts: ImportCounts): string {
  const some = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? `1 ${one}` : `${n} ${many}`]);
  const people = some(counts.new, 'person', 'people');
  const changes =
    counts.changed === 0
      ? []
      : [counts.new > 0 ? `changes to ${counts.changed}` : `changes to ${some(counts.changed, 'person', 'people')[0]}`];
  const rest = [
    ...some(counts.interviews, 'interview', 'interviews'),
    ...some(counts.interactions, 'contact', 'contacts'),
    ...some(counts.positions, 'job', 'jobs'),
    ...some(counts.opportunities, 'application', 'applications'),
  ];
  const parts = [...people, ...changes, ...rest];
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'companies');
  return `Imported ${listed} from ${fileName}`;
}
