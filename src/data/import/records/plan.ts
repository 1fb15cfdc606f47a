import type {
  AmbiguousRow,
  CompanyId,
  ImportChoice,
  ImportCounts,
  PersonId,
  PlannedChange,
  SuggestedPerson,
} from '../../../contract/index.ts';
import { namesNoCompany } from '../../../domain/company-name.ts';
import type { ImportedFile, ImportedPerson, Reject } from '../../../domain/import/records.ts';
import { derivedId } from '../../ids.ts';
import type { Job } from '../../jobs.ts';
import { CompanyResolver } from '../companies.ts';
import { planEvents } from './events.ts';
import { People } from './match.ts';
import { Mentions } from './mentions.ts';
import { Norms } from './norms.ts';
import { planKnownPerson, planNewPerson } from './person.ts';
import { aboutRow, chosen, companiesOf, keyField, numbersOf, staleWarning } from './rows.ts';
import { newestBefore } from './said.ts';
import type { PersonKnown, RecordsState } from './state.ts';
import type { Moment, Tools } from './tools.ts';
import { Writes } from './writes.ts';

/** What the user said of an import. */
export interface Steering {
  /** New companies that are others after all. */
  readonly accepted: ReadonlyMap<CompanyId, CompanyId>;
  readonly choices: readonly ImportChoice[];
  /** Ids of suggested people to add. */
  readonly people: readonly string[];
}
export interface RecordsPlan {
  readonly counts: ImportCounts;
  readonly added: readonly PlannedChange[];
  readonly changed: readonly PlannedChange[];
  readonly ambiguous: readonly AmbiguousRow[];
  readonly suggested: readonly SuggestedPerson[];
  readonly rejects: readonly Reject[];
  readonly newestOn: string | null;
  readonly warnings: readonly string[];
  readonly companies: CompanyResolver;
  readonly newCompanies: readonly CompanyId[];
  readonly writes: Writes;
}

/** Compares the records of a file with the book and collects what importing them writes. Nothing is written. */
export function planRecords(
  file: ImportedFile,
  source: string,
  state: RecordsState,
  steering: Steering,
  moment: Moment,
  job: Job,
): RecordsPlan {
  const companies = CompanyResolver.of(companiesOf(file), state.companies, steering.accepted);
  const writes = new Writes(state, source, moment.today);
  const norms = new Norms(numbersOf(file, state));
  const knownOn = file.newestOn === null ? null : newestBefore(state);
  const stale = knownOn !== null && (file.newestOn ?? '') < knownOn;
  const tools: Tools = { source, state, writes, norms, companies, moment, stale };
  const people = new People(state, norms, companies);
  const choices = new Map(steering.choices.map((choice) => [choice.row, choice]));
  const rejects = [...file.rejects];
  const added: PlannedChange[] = [];
  const changed: PlannedChange[] = [];
  const ambiguous: AmbiguousRow[] = [];
  /** Lines, by what the source said before, else by person. */
  const taken = new Map<string, number>();
  const own = new Set<PersonId>();
  const byKey = new Map<string, PersonKnown>();
  let unchanged = 0;
  let trashed = 0;
  let withheld = 0;
  // Those known by their key first, so that nobody else takes their place; those of whom little is said last.
  const keyed = (row: ImportedPerson) => (people.byKey(row.key) ? 0 : row.aside ? 2 : 1);
  const rows = file.people
    .map((row) => ({ row, rank: keyed(row) }))
    .sort((a, b) => a.rank - b.rank || a.row.line - b.row.line);
  for (const [index, { row }] of rows.entries()) {
    takeRow(row, derivedId<string>('row', source, row.key));
    job.check();
    job.progress('comparing', index + 1, rows.length);
  }
  const mentions = new Mentions(people, byKey, new Set(steering.people), tools);
  const events = planEvents(file, mentions, tools);
  const named = file.companies.flatMap(({ name }) => (namesNoCompany(name) ? [] : (companies.idOf(name) ?? [])));
  const newCompanies = [...companies.newAmong(new Set([...named, ...writes.referenced<CompanyId>('company_id')]))];
  rejects.sort((a, b) => a.line - b.line);
  const { interactions, interviews, positions, opportunities } = events;
  return {
    counts: {
      rows:
        file.people.length +
        file.companies.length +
        file.interactions.length +
        file.interviews.length +
        file.myJobs.length +
        file.opportunities.length +
        file.rejects.length,
      new: added.length + mentions.made,
      changed: changed.length,
      unchanged: unchanged + events.unchanged,
      rejected: rejects.length,
      newCompanies: newCompanies.length,
      ambiguous: ambiguous.length,
      interactions,
      interviews,
      positions,
      opportunities,
    },
    added,
    changed,
    ambiguous,
    suggested: mentions.suggested(),
    rejects,
    newestOn: file.newestOn,
    warnings: [
      ...(stale ? [staleWarning(file.newestOn, knownOn, withheld)] : []),
      ...file.warnings,
      ...(trashed
        ? [
            trashed === 1
              ? '1 person of the file is in the trash and stays there.'
              : `${trashed} people of the file are in the trash and stay there.`,
          ]
        : []),
    ],
    companies,
    newCompanies: newCompanies.map(({ id }) => id),
    writes,
  };

  function takeRow(row: ImportedPerson, id: string): void {
    const choice = choices.get(id);
    const match = chosen(people.match(row, own), choice, state);
    if (match.kind === 'ambiguous') {
      ambiguous.push({
        row: id,
        line: row.line,
        name: row.name,
        about: aboutRow(row),
        candidates: [...match.candidates],
      });
      return;
    }
    const person = match.kind === 'known' ? match.person : null;
    const about = person && writes.heed(person.id, row.key, taken);
    const before = about === null || row.aside ? undefined : taken.get(about);
    if (before !== undefined) {
      rejects.push({
        line: row.line,
        reason: `The same person as on line ${before}, which was taken.`,
        cells: [...(row.cells ?? [row.name])],
      });
      return;
    }
    if (person?.trashed) {
      trashed += 1;
      unchanged += 1;
      return;
    }
    if (person === null) {
      const made = planNewPerson(
        row,
        writes.free('person', (n) => derivedId<PersonId>('person', source, row.key, ...(n ? [`${n}`] : []))),
        tools,
      );
      writes.remember(made.id, keyField(row), row.key);
      people.add(made);
      state.people.set(made.id, made);
      taken.set(made.id, row.line);
      own.add(made.id);
      byKey.set(row.key, made);
      const words = aboutRow(row);
      added.push({ line: row.line, name: row.name, changes: ['new', ...(words ? [words] : [])] });
      return;
    }
    if (!row.aside) taken.set(about ?? person.id, row.line);
    if (people.byKey(row.key)) own.add(person.id);
    byKey.set(row.key, person);
    const writesBefore = writes.count;
    const { phrases, also, differences, withheld: left } = planKnownPerson(row, person, choice, tools);
    writes.remember(person.id, keyField(row), row.key);
    if (left) withheld += 1;
    if (writes.count === writesBefore) {
      unchanged += 1;
      return;
    }
    const changes = phrases.length > 0 ? [...phrases] : ['recognised as the person in the book'];
    changed.push({
      line: row.line,
      name: person.name,
      changes,
      row: id,
      differences: [...differences],
      also: [...also],
    });
  }
}
