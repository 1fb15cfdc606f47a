import type { RowReject } from '../../../contract/index.ts';
import { readBirthday } from '../../../domain/import/dates.ts';
import {
  emptyFile,
  type FileInMaking,
  type ImportedContact,
  type ImportedNote,
  isEmail,
  lineOf,
  textOf,
} from '../../../domain/import/records.ts';
import { fullName, profileSlug } from '../../../domain/linkedin/identity.ts';
import type { Job } from '../../jobs.ts';

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const dayIn = (value: unknown): string | null => /^\d{4}-\d{2}-\d{2}/.exec(textIn(value))?.[0] ?? null;

/** Whether a parsed JSON is an export of Monica: an account with collections, each of a type. */
export function isMonica(json: unknown): boolean {
  const { account } = objectOf(json);
  return listOf(objectOf(account).data).some((collection) => typeof objectOf(collection).type === 'string');
}

/** Tells the line on which an id stands. Ids are asked for in the order of the file, so that one pass finds them. */
export function lineCounter(text: string): (id: string) => number {
  let at = 0;
  let line = 1;
  return (id) => {
    const found = id === '' ? -1 : text.indexOf(id, at);
    if (found === -1) return line;
    for (let next = text.indexOf('\n', at); next !== -1 && next < found; next = text.indexOf('\n', next + 1)) line += 1;
    at = found;
    return line;
  };
}

/** An export of the rejected contacts alone, each with `kith_rejected`. */
export function rejectedContacts(text: string, rejects: readonly RowReject[]): string {
  const account = objectOf(objectOf(JSON.parse(text)).account);
  const lineOfId = lineCounter(text);
  for (const activity of valuesOf(account.data, 'activity')) lineOfId(textIn(objectOf(activity).uuid));
  const left = [...rejects];
  const values = valuesOf(account.data, 'contact').flatMap((value) => {
    const line = lineOfId(textIn(objectOf(value).uuid));
    const at = left.findIndex((reject) => reject.line === line);
    if (at === -1) return [];
    const [reject] = left.splice(at, 1);
    return [{ ...objectOf(value), kith_rejected: `line ${line}: ${reject?.reason}` }];
  });
  const kept = { ...account, data: [{ count: values.length, type: 'contact', values }] };
  return `${JSON.stringify({ ...objectOf(JSON.parse(text)), account: kept }, null, 2)}\n`;
}

/** The values of a collection: Monica writes `{ count, type, values }`, one for each kind of record. */
const valuesOf = (data: unknown, type: string): readonly unknown[] =>
  listOf(data).flatMap((collection) => {
    const { type: own, values } = objectOf(collection);
    return own === type ? listOf(values) : [];
  });

/**
 * People, notes, calls and activities of Monica's JSON export (version 4).
 *
 * @param lines counts the line of the file in which each contact's id stands
 */
export function readMonica(json: unknown, today: string, lineOfId: (id: string) => number, job: Job): FileInMaking {
  const file = emptyFile();
  const account = objectOf(objectOf(json).account);
  const types = contactTypes(objectOf(account.instance).contact_field_types ?? objectOf(json).contact_field_types);
  const activities = new Map<string, { line: number; properties: Json; people: { key: string; name: string }[] }>();
  for (const activity of valuesOf(account.data, 'activity')) {
    const { uuid, properties } = objectOf(activity);
    activities.set(textIn(uuid), { line: lineOfId(textIn(uuid)), properties: objectOf(properties), people: [] });
  }
  const contacts = valuesOf(account.data, 'contact');
  for (const [index, value] of contacts.entries()) {
    takeContact(objectOf(value));
    job.check();
    job.progress('reading', index + 1, contacts.length);
  }
  for (const [key, { line, properties, people }] of activities) {
    const on = dayIn(properties.happened_at);
    if (people.length === 0 || on === null || on > today) continue;
    const note = textOf([textIn(properties.summary), textIn(properties.description)].filter(Boolean).join('\n'));
    const mentions = people.map((one) => ({ name: one.name, email: null, profile: null, key: one.key }));
    file.interactions.push({ line, key, kind: 'meeting', on, direction: null, note, people: mentions });
  }
  return file;

  function takeContact(contact: Json): void {
    const key = textIn(contact.uuid);
    const line = lineOfId(key);
    const properties = objectOf(contact.properties);
    const given =
      [lineOf(textIn(properties.first_name)), lineOf(textIn(properties.middle_name))].filter(Boolean).join(' ') || null;
    const familyName = lineOf(textIn(properties.last_name));
    const name = lineOf(fullName(given, familyName)) ?? lineOf(textIn(properties.nickname));
    if (name === null || key === '')
      return void file.rejects.push({ line, reason: 'The contact has no name.', cells: [key] });
    // Monica keeps relatives whom one does not know oneself as partial contacts.
    if (properties.is_partial === true)
      return void file.rejects.push({
        line,
        reason: 'Only somebody’s relative, without a page of their own.',
        cells: [name],
      });
    const company = lineOf(textIn(properties.company));
    const title = lineOf(textIn(properties.job));
    const born = objectOf(properties.birthdate);
    const birthday = readBirthday(textIn(born.date));
    const met = objectOf(properties.first_met_date ?? properties.first_met);
    file.people.push({
      line,
      key,
      name,
      givenName: given,
      familyName,
      headline: company === null ? title : null,
      location: placeOf(contact),
      howMet: lineOf(textIn(properties.first_met_additional_info ?? '')),
      metOn: dayIn(met.date),
      birthday:
        birthday === null || born.is_age_based === true
          ? null
          : born.is_year_unknown === true
            ? `-${birthday.slice(4)}`
            : birthday,
      contacts: contactsOf(contact, types),
      jobs: company === null ? [] : [{ company, title }],
      tags: listOf(properties.tags).flatMap((tag) => lineOf(textIn(tag)) ?? []),
      notes: notesOf(contact, properties),
    });
    for (const id of valuesOf(contact.data, 'activity'))
      activities.get(textIn(objectOf(id).uuid ?? id))?.people.push({ key, name });
    for (const [index, call] of valuesOf(contact.data, 'call').entries()) {
      const said = objectOf(objectOf(call).properties);
      const on = dayIn(said.called_at);
      if (on === null || on > today) continue;
      const direction = said.contact_called === true ? 'in' : 'out';
      const callKey = textIn(objectOf(call).uuid) || `${key}:call:${on}:${index}`;
      const people = [{ name, email: null, profile: null, key }];
      file.interactions.push({
        line,
        key: callKey,
        kind: 'call',
        on,
        direction,
        note: textOf(textIn(said.content)),
        people,
      });
    }
  }
}

function placeOf(contact: Json): string | null {
  const [first] = valuesOf(contact.data, 'address');
  const { city, province, country } = objectOf(objectOf(first).properties);
  return lineOf([textIn(city) || textIn(province), textIn(country)].filter(Boolean).join(', '));
}

/** What kinds of address the export knows, by their ids. */
function contactTypes(values: unknown): ReadonlyMap<string, string> {
  return new Map(
    listOf(values).map((value) => {
      const { uuid, properties } = objectOf(value);
      const { name, type, protocol } = objectOf(properties);
      return [textIn(uuid), `${textIn(type)} ${textIn(name)} ${textIn(protocol)}`.toLowerCase()] as const;
    }),
  );
}

function contactsOf(contact: Json, types: ReadonlyMap<string, string>): ImportedContact[] {
  return valuesOf(contact.data, 'contact_field').flatMap((field): ImportedContact[] => {
    const { data, type } = objectOf(objectOf(field).properties);
    const value = lineOf(textIn(data));
    if (value === null) return [];
    const kind = types.get(textIn(type)) ?? '';
    if (isEmail(value)) return [{ kind: 'email', value, label: null }];
    if (profileSlug(value) !== null) return [{ kind: 'linkedin', value, label: null }];
    if (/phone|tel|whatsapp/.test(kind) || /^[+()\d][\d\s().\-/]{5,}$/.test(value))
      return [{ kind: 'phone', value, label: null }];
    return [{ kind: /^https?:/i.test(value) ? 'website' : 'other', value, label: null }];
  });
}

function notesOf(contact: Json, properties: Json): ImportedNote[] {
  const own = textOf(textIn(properties.description));
  const notes = valuesOf(contact.data, 'note').flatMap((note): ImportedNote[] => {
    const { created_at, properties: said } = objectOf(note);
    const text = textOf(textIn(objectOf(said).body));
    return text === null ? [] : [{ text, on: dayIn(created_at) }];
  });
  return own === null ? notes : [{ text: own, on: null }, ...notes];
}
