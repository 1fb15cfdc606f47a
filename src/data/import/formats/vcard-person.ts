import type { ContactKind } from '../../../contract/index.ts';
import { readBirthday } from '../../../domain/import/dates.ts';
import {
  cleanLine,
  type ImportedCompany,
  type ImportedContact,
  type ImportedPerson,
  isEmail,
  lineOf,
  textOf,
} from '../../../domain/import/records.ts';
import { fullName, profileSlug } from '../../../domain/linkedin/identity.ts';

/** A property as ical.js parses it: name, parameters, type, values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];

/** The properties of one card, by name. */
export class Card {
  readonly #properties = new Map<string, Property[]>();
  readonly #labels = new Map<string, string>();

  constructor(properties: readonly Property[]) {
    for (const property of properties) {
      const name = property[0].toUpperCase().replace(/^X-KITH-/, '');
      const [, { group }] = property;
      if (name === 'X-ABLABEL' && typeof group === 'string') this.#labels.set(group, valueText(property[3]));
      const known = this.#properties.get(name);
      if (known) known.push(property);
      else this.#properties.set(name, [property]);
    }
  }

  get kind(): 'group' | 'company' | 'person' {
    const said = ['KIND', 'X-ADDRESSBOOKSERVER-KIND', 'X-KIND'].map((name) => this.text(name).toLowerCase());
    if (said.includes('group')) return 'group';
    const company = said.some((kind) => kind.startsWith('org')) || /company/i.test(this.text('X-ABSHOWAS'));
    return company ? 'company' : 'person';
  }

  all(name: string): readonly Property[] {
    return this.#properties.get(name) ?? [];
  }

  /** The first value that says something, as one text. */
  text(name: string): string {
    return this.texts(name)[0] ?? '';
  }

  texts(name: string): string[] {
    return this.all(name)
      .flatMap(([, , , ...values]) => values.map(valueText))
      .filter((text) => text.trim() !== '');
  }

  /** The parts of a structured value: `N`, `ORG`, `ADR`. */
  parts(name: string): string[] {
    return partsOf(this.all(name)[0]);
  }

  /** What the address book calls it: Apple's label of the group, else the type. */
  label([, { group, type }]: Property): string | null {
    const own = typeof group === 'string' ? this.#labels.get(group) : undefined;
    if (own) return lineOf(own.replace(/^_\$!<(.*)>!\$_$/, '$1').toLowerCase());
    const types = (typeof type === 'string' ? [type] : (type ?? [])).map((one) => one.toLowerCase());
    return types.find((one) => LABELS.has(one)) ?? null;
  }
}

const LABELS = new Set(['home', 'work', 'cell', 'mobile', 'fax', 'pager', 'main', 'other', 'school', 'iphone']);

const valueText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(valueText).filter(Boolean).join(' ')
    : // Escapes that the form of the value does not know, which programs write all the same.
      String(value ?? '').replace(/\\([;,:"])/g, '$1');

const partsOf = (property: Property | undefined): string[] => {
  const value = property?.[3];
  const parts = Array.isArray(value) ? value.map(valueText) : [valueText(value)];
  return parts.map(cleanLine);
};

/** The person, or the company, that a card describes; null when it names nobody. */
export function personOf(card: Card, line: number): ImportedPerson | ImportedCompany | null {
  const [familyName = '', givenName = '', middle = ''] = card.parts('N');
  const given = [givenName, middle].filter(Boolean).join(' ');
  const contacts = contactsOf(card);
  const company = lineOf(card.parts('ORG')[0]);
  const uid = lineOf(card.text('UID'));
  const said = lineOf(card.text('FN')) ?? lineOf(fullName(given, familyName));
  const personal = given !== '' || familyName !== '' || (said !== null && said !== company);
  if (company !== null && (card.kind === 'company' || !personal))
    return { line, key: uid ?? `company:${company.toLowerCase()}`, name: company, location: placeOf(card) };
  const [first] = contacts;
  const name = said ?? lineOf(card.text('NICKNAME')) ?? first?.value ?? null;
  if (name === null) return null;
  const title = lineOf(card.text('TITLE')) ?? lineOf(card.text('ROLE'));
  return {
    line,
    key: uid ?? `${name.toLowerCase()}|${first?.value.toLowerCase() ?? company?.toLowerCase() ?? ''}`,
    name,
    givenName: given || null,
    familyName: familyName || null,
    headline: company === null ? title : null,
    location: placeOf(card),
    howMet: null,
    metOn: null,
    birthday: birthdayOf(card),
    contacts,
    jobs: company === null ? [] : [{ company, title }],
    tags: card.texts('CATEGORIES').flatMap((tag) => lineOf(tag) ?? []),
    notes: notesOf(card),
  };
}

function contactsOf(card: Card): ImportedContact[] {
  const contacts: ImportedContact[] = [];
  const add = (kind: ContactKind, value: string, property: Property) => {
    const own = kind === 'website' && profileSlug(value) !== null ? 'linkedin' : kind;
    if (value !== '' && !contacts.some((one) => one.kind === own && one.value.toLowerCase() === value.toLowerCase()))
      contacts.push({ kind: own, value, label: card.label(property) });
  };
  for (const property of card.all('EMAIL')) {
    const address = cleanLine(valueText(property[3])).replace(/^mailto:/i, '');
    if (isEmail(address)) add('email', address, property);
  }
  for (const property of card.all('TEL')) {
    const number = cleanLine(valueText(property[3])).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
    if (/\d/.test(number)) add('phone', number, property);
  }
  for (const name of ['URL', 'X-SOCIALPROFILE', 'X-LINKEDIN', 'IMPP'])
    for (const property of card.all(name)) {
      const value = cleanLine(valueText(property[3]));
      const web = /^(?:https?:\/\/)?[^\s/:]+\.[a-z]{2,}/i.test(value);
      add(web ? 'website' : 'other', value, property);
    }
  return contacts;
}

/** Town and country of the first address that names one. */
function placeOf(card: Card): string | null {
  for (const address of card.all('ADR')) {
    const [, , , town, region, , country] = partsOf(address);
    const place = [town || region, country].filter(Boolean).join(', ');
    if (place) return cleanLine(place);
  }
  return null;
}

function birthdayOf(card: Card) {
  const [property] = card.all('BDAY');
  if (!property) return null;
  const birthday = readBirthday(valueText(property[3]));
  const omitted = property[1]['x-apple-omit-year'];
  const yearless = birthday !== null && typeof omitted === 'string' && birthday.startsWith(omitted);
  return yearless ? `-${birthday.slice(4)}` : birthday;
}

function notesOf(card: Card) {
  const related = [...card.all('RELATED'), ...card.all('X-ABRELATEDNAMES')].flatMap((property) => {
    const name = lineOf(valueText(property[3]));
    return name && !/^urn:/i.test(name) ? [`${card.label(property) ?? 'related'}: ${name}`] : [];
  });
  return [...card.texts('NOTE'), related.join('\n')].flatMap((said) => {
    const text = textOf(said);
    return text ? [{ text, on: null }] : [];
  });
}
