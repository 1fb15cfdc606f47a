import type { FieldDifference, ImportChoice, ImportField, NoteId, PersonId } from '../../../contract/index.ts';
import { namesNoCompany } from '../../../domain/company-name.ts';
import { identityWords } from '../../../domain/identity-text.ts';
import type { ImportedJob, ImportedPerson } from '../../../domain/import/records.ts';
import { sameText } from '../../../domain/linkedin/identity.ts';
import { reconcileJob } from '../../../domain/linkedin/reconcile-job.ts';
import type { Change, JobSaid } from '../../../domain/linkedin/statement.ts';
import { fold } from '../../../domain/text.ts';
import { derivedId } from '../../ids.ts';
import type { Moment } from '../apply.ts';
import type { CompanyResolver } from '../companies.ts';
import { compareFields } from './fields.ts';
import type { Norms } from './norms.ts';
import type { PersonKnown, RecordsState } from './state.ts';
import type { Writes } from './writes.ts';

export interface Tools {
  readonly source: string;
  readonly state: RecordsState;
  readonly writes: Writes;
  readonly norms: Norms;
  readonly companies: CompanyResolver;
  readonly moment: Moment;
}
export interface PlannedPerson {
  readonly phrases: readonly string[];
  readonly differences: readonly FieldDifference[];
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
  const { writes } = tools;
  const theirs = { ...row, headline: headlineOf(row) };
  const { taken, differences } = compareFields(FIELDS, theirs, person, person.id, choice, writes);
  const values = Object.fromEntries(
    Object.entries(taken).map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]),
  );
  const split = sameText(row.name, taken.name ?? person.name) && (row.givenName ?? row.familyName) !== null;
  const unsplit = person.givenName === null && person.familyName === null;
  if (split && ('name' in taken || unsplit))
    Object.assign(values, { given_name: row.givenName, family_name: row.familyName });
  if (Object.keys(values).length > 0) writes.update('person', person.id, values);
  const phrases = differences
    .filter(({ take }) => take)
    .map(({ field, mine, theirs: said }) => `${WORDS[field]} ${mine === null ? '' : `“${mine}” → `}“${said}”`);
  const kept = differences
    .filter(({ take }) => !take)
    .map(({ field, mine, theirs: said }) => `the file says ${WORDS[field]} “${said}”; your “${mine}” is kept`);
  return { phrases: [...phrases, ...planParts(row, person, tools), ...kept], differences };
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

const realJobs = (row: ImportedPerson): ImportedJob[] => row.jobs.filter(({ company }) => !namesNoCompany(company));

/** Who names no company has what they do as headline. */
function headlineOf(row: ImportedPerson): string | null {
  const [job] = row.jobs;
  if (row.headline !== null || !job || !namesNoCompany(job.company)) return row.headline;
  return [job.title, /\p{L}{4,}/u.test(job.company) ? job.company : null].filter(Boolean).join(', ') || null;
}

/** Addresses, jobs, tags and notes that a row adds, in words. */
function planParts(row: ImportedPerson, person: PersonKnown, tools: Tools): string[] {
  return [
    ...planContacts(row, person, tools),
    ...planJobs(row, person, tools),
    ...planTags(row, person, tools),
    ...planNotes(row, person, tools),
  ];
}

function planContacts(row: ImportedPerson, person: PersonKnown, { writes, norms }: Tools): string[] {
  const keyed = row.contacts.map((contact) => ({
    contact,
    norm: `${contact.kind}:${norms.of(contact.kind, contact.value)}`,
  }));
  const there = new Set(person.contacts.map(({ kind, value }) => `${kind}:${norms.of(kind, value)}`));
  const before = new Set(writes.saidList(person.id, 'contacts'));
  const phrases: string[] = [];
  for (const { contact, norm } of keyed) {
    // What the source said before and is gone, the user has deleted.
    if (there.has(norm) || before.has(norm)) continue;
    there.add(norm);
    const id = writes.free('contact_point', (n) =>
      derivedId<PersonKnown['contacts'][number]['id']>('contact_point', person.id, norm, ...(n ? [`${n}`] : [])),
    );
    writes.insert('contact_point', id, {
      person_id: person.id,
      kind: contact.kind,
      value: contact.value,
      label: contact.label,
    });
    person.contacts.push({ id, kind: contact.kind, value: contact.value });
    phrases.push(`${KINDS[contact.kind]} ${contact.value}`);
  }
  writes.rememberList(
    person.id,
    'contacts',
    keyed.map(({ norm }) => norm),
  );
  return phrases;
}

const KINDS = { email: 'e-mail', phone: 'phone', linkedin: 'profile', website: 'website', other: 'address' } as const;

function planJobs(row: ImportedPerson, person: PersonKnown, { writes, companies, moment, source }: Tools): string[] {
  const [job] = realJobs(row);
  if (!job) return [];
  const theirs: JobSaid = { company: job.company, position: job.title };
  const said = writes.said(person.id, 'job');
  const base = said === null ? null : (JSON.parse(said) as JobSaid);
  const idOf = ({ company, position }: JobSaid, n: number) =>
    derivedId<PersonKnown['jobs'][number]['id']>(
      'employment',
      source,
      person.id,
      companies.formOf(company ?? ''),
      identityWords(position ?? ''),
      String(n),
    );
  const changes: Change[] = [];
  const phrases: string[] = [];
  reconcileJob(
    theirs,
    base,
    person,
    {
      companyOf: companies.idOf,
      companyName: companies.nameOf,
      isFrom: ({ id }, before) => [0, 1, 2].some((n) => idOf(before, n) === id),
    },
    changes,
    phrases,
  );
  for (const change of changes) {
    if (change.kind === 'endJob') writes.update('employment', change.id, { ended_on: moment.today });
    else if (change.kind === 'titleJob') writes.update('employment', change.id, { title: change.title });
    else if (change.kind === 'addJob') {
      const id = writes.free('employment', (n) => idOf(theirs, n));
      writes.insert('employment', id, {
        person_id: person.id,
        company_id: change.companyId,
        title: change.title,
        kind: 'employee',
      });
      person.jobs.push({ id, companyId: change.companyId, title: change.title, endedOn: null });
    }
  }
  writes.remember(person.id, 'job', JSON.stringify(theirs));
  return phrases;
}

function planTags(row: ImportedPerson, person: PersonKnown, { writes, state }: Tools): string[] {
  const there = new Set(person.tags.map(fold));
  const before = new Set(writes.saidList(person.id, 'tags'));
  const phrases: string[] = [];
  for (const name of row.tags) {
    const key = fold(name);
    if (there.has(key) || before.has(key)) continue;
    there.add(key);
    const known = [...state.tags].find(([tag]) => fold(tag) === key)?.[1];
    const tag = known ?? writes.free('tag', (n) => derivedId<string>('tag', key, ...(n ? [`${n}`] : [])));
    if (known === undefined) {
      writes.insert('tag', tag, { name });
      state.tags.set(name, tag);
    }
    const id = derivedId<string>('person_tag', person.id, tag);
    if (!writes.has('person_tag', id)) writes.insert('person_tag', id, { person_id: person.id, tag_id: tag });
    phrases.push(`tag “${name}”`);
  }
  writes.rememberList(person.id, 'tags', row.tags.map(fold));
  return phrases;
}

function planNotes(row: ImportedPerson, person: PersonKnown, { writes, moment, source }: Tools): string[] {
  const before = new Set(writes.saidList(person.id, 'notes'));
  const ids = row.notes.map(({ text }) => derivedId<NoteId>('note', source, person.id, text));
  let added = 0;
  for (const [index, { text, on }] of row.notes.entries()) {
    const id = ids[index];
    if (id === undefined || before.has(id) || writes.has('note', id)) continue;
    writes.insert('note', id, {
      person_id: person.id,
      body: text,
      written_on: on ?? moment.today,
      created_at: moment.now,
    });
    added += 1;
  }
  writes.rememberList(person.id, 'notes', ids);
  return added === 0 ? [] : [added === 1 ? 'a note' : `${added} notes`];
}
