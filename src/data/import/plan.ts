import type {
  CompanyId,
  EmploymentId,
  ImportCounts,
  PersonId,
  PlannedChange,
  RowReject,
} from '../../contract/index.ts';
import { companyForm } from '../../domain/company-name.ts';
import { identityWords } from '../../domain/identity-text.ts';
import { fullName, type LinkedInRow } from '../../domain/linkedin/identity.ts';
import { reconcile } from '../../domain/linkedin/reconcile.ts';
import type { Change, PersonInBook, Reconciled, Statement } from '../../domain/linkedin/statement.ts';
import { derivedId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { CompanyResolver } from './companies.ts';
import type { ConnectionsFile } from './connections.ts';
import { withoutDuplicates } from './duplicates.ts';
import { type MatchedRow, matchRows, personIdOf } from './match.ts';
import type { BookState } from './state.ts';

/** What importing one row does. */
export interface PlannedRow extends PlannedChange {
  readonly fate: 'new' | 'changed';
  readonly key: string;
  readonly personId: PersonId;
  readonly recordId: string | null;
  readonly edits: readonly Change[];
  /** What LinkedIn says now, to be remembered. */
  readonly said: Statement;
}
export interface Plan {
  readonly counts: ImportCounts;
  readonly rows: readonly PlannedRow[];
  readonly rejects: readonly RowReject[];
  readonly warnings: readonly string[];
  readonly newestConnectionOn: string | null;
  readonly newCompanies: readonly { readonly id: CompanyId; readonly name: string }[];
  readonly companies: CompanyResolver;
}

/** What connections do not have. */
const NOTHING_ELSE = { ambiguous: 0, interactions: 0, interviews: 0, positions: 0, opportunities: 0 };
const NOBODY: PersonInBook = {
  name: '',
  givenName: null,
  familyName: null,
  headline: null,
  metOn: null,
  contacts: [],
  jobs: [],
};

/**
 * Compares a file with the book and says what importing it does. Nothing is written. The same file and the
 * same book give the same plan, whatever the order of the rows.
 */
export function planImport(
  file: ConnectionsFile,
  state: BookState,
  accepted: ReadonlyMap<CompanyId, CompanyId>,
  job: Job,
): Plan {
  const { unique, rejects } = withoutDuplicates(file);
  const companies = CompanyResolver.of(unique.values(), state.companies, accepted);
  const newestConnectionOn = newest(unique.values());
  const stale = state.newestConnectionOn !== null && (newestConnectionOn ?? '') < state.newestConnectionOn;
  const matched = matchRows(unique, state);
  const rows: PlannedRow[] = [];
  let trashed = 0;
  let withheld = 0;
  for (const [index, match] of matched.entries()) {
    if (match.person?.trashed) trashed += 1;
    else {
      const compared = compare(match, file, companies, stale);
      const row = planRow(match, compared, state, companies);
      if (row) rows.push(row);
      if (compared.withheld) withheld += 1;
    }
    job.check();
    job.progress('comparing', index + 1, matched.length);
  }
  const employers = new Set(
    rows.flatMap(({ edits }) => edits.flatMap((e) => (e.kind === 'addJob' ? [e.companyId] : []))),
  );
  const newCompanies = [...companies.newAmong(employers)];
  const made = rows.filter(({ fate }) => fate === 'new').length;
  return {
    counts: {
      rows: file.rows.length + file.rejects.length,
      new: made,
      changed: rows.length - made,
      unchanged: unique.size - rows.length,
      rejected: rejects.length,
      newCompanies: newCompanies.length,
      ...NOTHING_ELSE,
    },
    rows,
    rejects,
    warnings: [
      ...(stale ? [staleWarning(newestConnectionOn, state.newestConnectionOn, withheld)] : []),
      ...file.warnings,
      ...(trashed ? [trashedWarning(trashed)] : []),
    ],
    newestConnectionOn,
    newCompanies,
    companies,
  };
}

const trashedWarning = (people: number): string =>
  people === 1
    ? '1 person of the file is in the trash and stays there.'
    : `${people} people of the file are in the trash and stay there.`;

const staleWarning = (newestOn: string | null, known: string | null, withheld: number): string =>
  `This file is older than your last import: its newest connection is of ${newestOn ?? 'no known date'}, and you have imported one of ${known}. New people are added; ${withheld ? `what it says differently of ${withheld} people` : 'what it says'} imported before is not applied.`;

type Compared = Omit<Reconciled, 'base'> & { readonly said: Statement };

/** Null when there is nothing to do. */
function planRow(
  { row, key, person, record }: MatchedRow,
  { changes, phrases, said }: Compared,
  state: BookState,
  companies: CompanyResolver,
): PlannedRow | null {
  const fate = person === null ? 'new' : 'changed';
  if (fate === 'changed' && changes.length === 0 && said === record?.said && record.key === key) return null;
  const job = changes.find((change) => change.kind === 'addJob');
  const jobWords = job && [companies.nameOf(job.companyId), job.title].filter(Boolean).join(': ');
  return {
    line: row.line,
    name: person?.name ?? fullName(row.givenName, row.familyName),
    changes: fate === 'new' ? ['new', ...(jobWords ? [jobWords] : [])] : [...phrases],
    fate,
    key,
    personId: person?.id ?? freePersonId(key, state),
    recordId: record?.id ?? null,
    edits: changes,
    said,
  };
}

/** The key's own id, unless someone now known by another key has it. */
function freePersonId(key: string, { people }: BookState): PersonId {
  for (let n = 0; ; n += 1) if (!people.has(personIdOf(key, n))) return personIdOf(key, n);
}

function compare(
  { row, key, person, record }: MatchedRow,
  file: ConnectionsFile,
  companies: CompanyResolver,
  stale: boolean,
): Compared {
  const base = record?.said ?? null;
  const { base: said, ...rest } = reconcile(statementOf(row, base, file), base, person ?? NOBODY, {
    stale,
    url: row.url,
    formerSlug: record?.key ?? null,
    companyOf: companies.idOf,
    companyName: companies.nameOf,
    isFrom: ({ id }, { company, position }) =>
      record !== null && [0, 1, 2].some((n) => employmentIdOf(record.key, company, position, n) === id),
  });
  const noted = record !== null && record.key !== key && rest.phrases.length === 0 ? ['profile address noted'] : [];
  return { ...rest, phrases: [...rest.phrases, ...noted], said };
}

/** The key of an employment the import makes; `n` counts the times someone came back to the same job. */
export const employmentIdOf = (key: string, company: string | null, title: string | null, n: number): EmploymentId =>
  derivedId('employment', 'linkedin', key, companyForm(company ?? ''), identityWords(title ?? ''), String(n));

/** What the file says; of columns it does not have, what was said before. */
function statementOf(row: LinkedInRow, base: Statement | null, { columns }: ConnectionsFile): Statement {
  return {
    givenName: columns.givenName === undefined && base ? base.givenName : row.givenName,
    familyName: columns.familyName === undefined && base ? base.familyName : row.familyName,
    email: row.email,
    company: columns.company === undefined && base ? base.company : row.company,
    position: columns.position === undefined && base ? base.position : row.position,
    connectedOn: row.connectedOn,
  };
}

function newest(rows: Iterable<LinkedInRow>): string | null {
  let date: string | null = null;
  for (const { connectedOn } of rows)
    if (connectedOn !== null && (date === null || connectedOn > date)) date = connectedOn;
  return date;
}
