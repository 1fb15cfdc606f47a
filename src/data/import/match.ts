import type { PersonId } from '../../contract/index.ts';
import { companyForm } from '../../domain/company-name.ts';
import { identityWords } from '../../domain/identity-text.ts';
import { emailKey, fullName, type LinkedInRow, nameKey, profileSlug, rowKey } from '../../domain/linkedin/identity.ts';
import { derivedId } from '../ids.ts';
import type { BookState, PersonState, RecordState } from './state.ts';

/** A row with the person it is about. */
export interface MatchedRow {
  readonly row: LinkedInRow;
  readonly key: string;
  /** Null for someone new. */
  readonly person: PersonState | null;
  /** What LinkedIn said the last time; null when the person was not imported before. */
  readonly record: RecordState | null;
}

export const personIdOf = (key: string, n = 0): PersonId =>
  derivedId<PersonId>('person', 'linkedin', key, ...(n > 0 ? [String(n)] : []));

/**
 * Finds the person each row is about, the surest way first: the key of the last import, the profile, the
 * e-mail, the name with the date of the connection, the name with the company. A person is taken by one
 * row only; a way that leads a row to two people, or two rows to one person, leads nowhere.
 */
export function matchRows(rows: ReadonlyMap<string, LinkedInRow>, state: BookState): MatchedRow[] {
  const index = indexPeople(state);
  const matched = new Map<string, Omit<MatchedRow, 'row' | 'key'>>();
  const taken = new Set<PersonId>();
  const ways: readonly ((row: LinkedInRow, key: string) => PersonId | null)[] = [
    (_, key) => index.byKey.get(key)?.personId ?? null,
    (_, key) => (state.people.has(personIdOf(key)) ? personIdOf(key) : null),
    ({ url }) => only(index.byProfile, url && profileSlug(url)),
    ({ email }) => only(index.byEmail, email && emailKey(email)),
    (row) => (row.connectedOn === null ? null : knownByName(row, rows, index)),
    (row) => (row.company === null ? null : knownByCompany(row, index)),
  ];
  for (const way of ways) {
    const claims = new Map<PersonId, string[]>();
    for (const [key, row] of rows) {
      const id = matched.has(key) ? null : way(row, key);
      if (id !== null && !taken.has(id)) claims.set(id, [...(claims.get(id) ?? []), key]);
    }
    for (const [id, [key, another]] of claims) {
      const person = state.people.get(id);
      if (!person || key === undefined || another !== undefined) continue;
      taken.add(id);
      const records = index.recordsOf.get(id) ?? [];
      const record = records.find((known) => known.key === key) ?? records.find((known) => !rows.has(known.key));
      matched.set(key, { person, record: record ?? null });
    }
  }
  return [...rows].map(([key, row]) => ({ row, key, ...(matched.get(key) ?? { person: null, record: null }) }));
}

interface Index {
  readonly byKey: ReadonlyMap<string, RecordState>;
  readonly recordsOf: ReadonlyMap<PersonId, RecordState[]>;
  readonly byProfile: Several;
  readonly byEmail: Several;
  readonly byNameAndDate: ReadonlyMap<string, RecordState[]>;
  readonly byNameAndCompany: Several;
  readonly profiles: ReadonlyMap<PersonId, ReadonlySet<string>>;
}
type Several = ReadonlyMap<string, ReadonlySet<PersonId>>;

function indexPeople(state: BookState): Index {
  const byProfile = new Map<string, Set<PersonId>>();
  const byEmail = new Map<string, Set<PersonId>>();
  const byNameAndCompany = new Map<string, Set<PersonId>>();
  const profiles = new Map<PersonId, Set<string>>();
  const forms = new Map<string, string[]>();
  for (const { id, name, aliases } of state.companies.values()) {
    forms.set(id, [...new Set([name, ...aliases].map(companyForm))]);
  }
  for (const person of state.people.values()) {
    for (const { kind, value } of person.contacts) {
      const slug = kind === 'linkedin' ? profileSlug(value) : null;
      if (kind === 'email') add(byEmail, emailKey(value), person.id);
      else if (slug) {
        add(byProfile, slug, person.id);
        profiles.set(person.id, (profiles.get(person.id) ?? new Set()).add(slug));
      }
    }
    const name = identityWords(person.name);
    for (const { companyId } of person.jobs)
      for (const form of forms.get(companyId) ?? []) add(byNameAndCompany, `${name}|${form}`, person.id);
  }
  return {
    byKey: new Map(state.records.map((record) => [record.key, record])),
    recordsOf: Map.groupBy(state.records, (record) => record.personId),
    byProfile,
    byEmail,
    byNameAndDate: Map.groupBy(state.records, ({ said }) => nameKey(said)),
    byNameAndCompany,
    profiles,
  };
}

/** Someone whose profile's address changed, or was not in an older export. */
function knownByName(row: LinkedInRow, rows: ReadonlyMap<string, LinkedInRow>, index: Index): PersonId | null {
  const free = (index.byNameAndDate.get(nameKey(row)) ?? []).filter(({ key }) => !rows.has(key));
  const [record] = free;
  return record && free.length === 1 ? record.personId : null;
}

/** Someone the user entered, of the same name at the same company and of no other profile. */
function knownByCompany(row: LinkedInRow, index: Index): PersonId | null {
  const name = identityWords(fullName(row.givenName, row.familyName));
  const id = name === '' ? null : only(index.byNameAndCompany, `${name}|${companyForm(row.company ?? '')}`);
  if (id === null) return null;
  const slugs = index.profiles.get(id);
  return slugs && row.url !== null && !slugs.has(rowKey(row)) ? null : id;
}

function only(index: Several, key: string | null): PersonId | null {
  const found = key ? index.get(key) : undefined;
  const [id] = found ?? [];
  return id && found?.size === 1 ? id : null;
}

function add(index: Map<string, Set<PersonId>>, key: string, id: PersonId): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
