import type { ImportChoice } from '../../../contract/index.ts';
import type { ImportedFile, ImportedPerson } from '../../../domain/import/records.ts';
import type { Match } from './match.ts';
import type { RecordsState } from './state.ts';

/** Somebody may have a key of each kind. */
export const keyField = ({ aside }: ImportedPerson): string => (aside ? 'asideKey' : 'key');

export const staleWarning = (newestOn: string | null, knownOn: string | null, withheld: number): string =>
  `This file is older than your last import: its newest connection is of ${newestOn ?? 'no known date'}, and you have imported one of ${knownOn}. New people are added; ${withheld ? `what it says differently of ${withheld} people` : 'what it says'} imported before is not applied.`;

/** The user's word on who an ambiguous row is about. */
export function chosen(match: Match, choice: ImportChoice | undefined, state: RecordsState): Match {
  if (match.kind !== 'ambiguous' || choice?.person === undefined) return match;
  if (choice.person === 'new') return { kind: 'new' };
  const person = state.people.get(choice.person);
  return person && !person.trashed ? { kind: 'known', person } : match;
}

export function aboutRow(row: ImportedPerson): string {
  const [job] = row.jobs;
  const said = job ? [job.company, job.title].filter(Boolean).join(': ') : row.headline;
  return [said, job ? null : row.contacts[0]?.value].filter(Boolean).join(' · ');
}

/** Every company that a file names, as often as it does. */
export function* companiesOf(file: ImportedFile): Generator<{ company: string | null }> {
  for (const { jobs } of file.people) yield* jobs;
  for (const { name } of file.companies) yield { company: name };
  yield* file.interviews;
  yield* file.myJobs;
  yield* file.opportunities;
}

export function* numbersOf(file: ImportedFile, state: RecordsState): Generator<string> {
  for (const { contacts } of [...file.people, ...state.people.values()])
    for (const { kind, value } of contacts) if (kind === 'phone') yield value;
}
