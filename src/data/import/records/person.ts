import type { FieldDifference, ImportChoice, ImportField, PersonId } from '../../../contract/index.ts';
import type { ImportedPerson } from '../../../domain/import/records.ts';
import { sameText } from '../../../domain/linkedin/identity.ts';
import { compareFields } from './fields.ts';
import { planContacts } from './person-contacts.ts';
import { headlineOf, jobIsNews, planJob } from './person-job.ts';
import { planNotes, planTags } from './person-lists.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

export interface PlannedPerson {
  readonly phrases: readonly string[];
  /** Those of `phrases` that are no difference between fields: jobs, addresses, tags, notes. */
  readonly also: readonly string[];
  readonly differences: readonly FieldDifference[];
  /** The file is older, and what it says differently is left aside. */
  readonly withheld: boolean;
}

const FIELDS = [
  'name',
  'headline',
  'location',
  'howMet',
  'metOn',
  'birthday',
] as const satisfies readonly ImportField[];
const COLUMNS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  name: 'name',
  headline: 'headline',
  location: 'location',
  howMet: 'how_met',
  metOn: 'met_on',
  birthday: 'birthday',
};

/** Plans somebody new, and gives the person as they will be. */
export function planNewPerson(row: ImportedPerson, id: PersonId, tools: Tools): PersonKnown {
  const { writes, moment } = tools;
  const headline = headlineOf(row);
  const { name, givenName, familyName, location, howMet, metOn, birthday } = row;
  const person: PersonKnown = {
    id,
    name,
    givenName,
    familyName,
    headline,
    location,
    howMet,
    metOn,
    birthday,
    trashed: false,
    contacts: [],
    jobs: [],
    tags: [],
  };
  writes.insert('person', id, {
    name,
    given_name: givenName,
    family_name: familyName,
    headline,
    location,
    how_met: howMet,
    met_on: metOn,
    birthday,
    created_at: moment.now,
  });
  for (const field of FIELDS) {
    const value = person[field];
    if (value !== null) writes.remember(id, field, value);
  }
  planParts(row, person, tools);
  return person;
}

/** Plans what a row changes of somebody in the book. */
export function planKnownPerson(
  row: ImportedPerson,
  person: PersonKnown,
  choice: ImportChoice | undefined,
  tools: Tools,
): PlannedPerson {
  const { writes, stale } = tools;
  if (row.aside) return { phrases: planNotes(row, person, tools), also: [], differences: [], withheld: false };
  const theirs = { ...row, headline: headlineOf(row) };
  if (stale && writes.said(person.id, 'key') !== null) {
    const news = FIELDS.some(
      (field) => theirs[field] !== null && !sameText(theirs[field], writes.said(person.id, field)),
    );
    return {
      phrases: planContacts(row, person, tools),
      also: [],
      differences: [],
      withheld: news || jobIsNews(row, person, tools),
    };
  }
  const { taken, differences } = compareFields(FIELDS, theirs, person, person.id, choice, writes);
  const values: Record<string, string | null> = Object.fromEntries(
    Object.entries(taken).map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]),
  );
  const split = sameText(row.name, taken.name ?? person.name) && (row.givenName ?? row.familyName) !== null;
  const unsplit = person.givenName === null && person.familyName === null;
  if (split && ('name' in taken || unsplit))
    Object.assign(values, { given_name: row.givenName, family_name: row.familyName });
  const phrases = differences
    .filter(({ take }) => take)
    .map(({ field, mine, theirs: said }) => `${WORDS[field]} ${mine === null ? '' : `“${mine}” → `}“${said}”`);
  const removed: string[] = [];
  const formerHeadline = writes.said(person.id, 'headline');
  if (row.whole && theirs.headline === null && formerHeadline) {
    // Who has an employer again is no longer what they were without.
    writes.remember(person.id, 'headline', '');
    if (sameText(person.headline, formerHeadline)) {
      values.headline = null;
      removed.push('headline removed');
    }
  }
  if (Object.keys(values).length > 0) writes.update('person', person.id, values);
  const kept = differences
    .filter(({ take }) => !take)
    .map(({ field, mine, theirs: said }) => `the file says ${WORDS[field]} “${said}”; your “${mine}” is kept`);
  const also = [...removed, ...planParts(row, person, tools)];
  return { phrases: [...phrases, ...also, ...kept], also, differences, withheld: false };
}

const WORDS: Readonly<Record<ImportField, string>> = {
  name: 'name',
  headline: 'headline',
  location: 'place',
  howMet: 'how you met',
  metOn: 'met on',
  birthday: 'birthday',
  place: 'place',
  role: 'role',
  time: 'time',
};

/** Addresses, jobs, tags and notes that a row adds, in words. */
function planParts(row: ImportedPerson, person: PersonKnown, tools: Tools): string[] {
  return [
    ...planContacts(row, person, tools),
    ...planJob(row, person, tools),
    ...planTags(row, person, tools),
    ...planNotes(row, person, tools),
  ];
}
