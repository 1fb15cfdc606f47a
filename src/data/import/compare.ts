import type { Database } from 'better-sqlite3';
import type { CompanyId, ImportCounts, RowReject } from '../../contract/index.ts';
import type { Job } from '../jobs.ts';
import type { Moment } from './apply.ts';
import { CompanyResolver, type SuggestedPair } from './companies.ts';
import type { ReadFile } from './formats/read.ts';
import { type Plan, planImport } from './plan.ts';
import { companiesOf, planRecords, type RecordsPlan, type Steering } from './records/plan.ts';
import { type RecordsState, readRecordsState } from './records/state.ts';
import { type BookState, type CompanyState, readBookState } from './state.ts';

const NOT_MERGED: ReadonlyMap<CompanyId, CompanyId> = new Map();
export const NO_STEERING: Steering = { accepted: NOT_MERGED, choices: [], people: [] };

/** A file compared with the book: LinkedIn's connections, and everything else as records; an archive has both. */
export interface Compared {
  readonly connections: { readonly plan: Plan; readonly state: BookState } | null;
  readonly records: { readonly plan: RecordsPlan; readonly state: RecordsState } | null;
}

/** Compares a file with the book as the connection sees it. Nothing is written. */
export function compareFile(db: Database, file: ReadFile, steering: Steering, moment: Moment, job: Job): Compared {
  let connections: Compared['connections'] = null;
  if (file.connections) {
    const state = readBookState(db, job.check);
    connections = { plan: planImport(file.connections, state, steering.accepted, job), state };
  }
  if (!file.records) return { connections, records: null };
  const state = readRecordsState(db, file.format, job.check);
  if (connections) withPlanned(state, connections.plan);
  return {
    connections,
    records: { plan: planRecords(file.records, file.format, state, steering, moment, job), state },
  };
}

/** Makes those whom the same archive adds known to what else is in it. */
function withPlanned({ people, companies }: RecordsState, plan: Plan): void {
  for (const { id, name } of plan.newCompanies) companies.set(id, { id, name, trashed: false, aliases: [] });
  for (const { fate, personId, name, said, edits } of plan.rows) {
    if (fate === 'new')
      people.set(personId, {
        id: personId,
        name,
        givenName: said.givenName,
        familyName: said.familyName,
        headline: null,
        location: null,
        howMet: null,
        metOn: said.connectedOn,
        birthday: null,
        trashed: false,
        contacts: [],
        jobs: [],
        tags: [],
      });
    const person = people.get(personId);
    for (const edit of edits) {
      if (edit.kind === 'addContact')
        person?.contacts.push({ id: '' as never, kind: edit.contactKind, value: edit.value });
      else if (edit.kind === 'addJob')
        person?.jobs.push({ id: '' as never, companyId: edit.companyId, title: edit.title, endedOn: null });
    }
  }
}

export const countsOf = ({ connections, records }: Compared): ImportCounts => {
  const all = [connections?.plan.counts, records?.plan.counts].filter((counts) => counts !== undefined);
  const sum = (key: keyof ImportCounts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    rows: sum('rows'),
    new: sum('new'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
    newCompanies: sum('newCompanies'),
    ambiguous: sum('ambiguous'),
    interactions: sum('interactions'),
    interviews: sum('interviews'),
    positions: sum('positions'),
    opportunities: sum('opportunities'),
  };
};

export const rejectsOf = ({ connections, records }: Compared): RowReject[] => [
  ...(connections?.plan.rejects ?? []),
  ...(records?.plan.rejects ?? []),
];

/** Companies that may be one, of both parts. */
export const suggestionsOf = ({ connections, records }: Compared) => [
  ...(connections?.plan.companies.suggestions(new Set(connections.plan.newCompanies.map(({ id }) => id))) ?? []),
  ...(records?.plan.companies.suggestions(new Set(records.plan.newCompanies)) ?? []),
];

/** What each new company is instead, followed through when that is merged itself. */
export function followed(pairs: readonly SuggestedPair[]): Map<CompanyId, CompanyId> {
  const into = new Map(pairs.map((pair) => [pair.from, pair.into]));
  for (const [from, target] of into) {
    let last = target;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    into.set(from, last);
  }
  return into;
}

/** The names that new companies would have if nothing were merged, by their ids. */
export function namesApart(file: ReadFile, companies: ReadonlyMap<CompanyId, CompanyState>): (id: CompanyId) => string {
  const resolvers = [file.connections?.rows, file.records && companiesOf(file.records)].flatMap((rows) =>
    rows ? [CompanyResolver.of(rows, companies, NOT_MERGED)] : [],
  );
  return (id) => resolvers.map((resolver) => resolver.nameOf(id)).find((name) => name !== '') ?? '';
}
