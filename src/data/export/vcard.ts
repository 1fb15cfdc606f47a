import { contentLine, escapedText, rawLine } from './content-line.ts';
import type { ExportedContact, ExportedPerson } from './people.ts';

/** Labels that are types of the standard; others are Apple's `X-ABLabel`, which Google and many more read too. */
const TYPES: Readonly<Record<string, string>> = { home: 'home', work: 'work' };
const PHONE_TYPES: Readonly<Record<string, string>> = { ...TYPES, cell: 'cell', fax: 'fax', pager: 'pager' };

/** A person as a card of vCard 4.0 (RFC 6350). */
export function vcardOf(person: ExportedPerson): string {
  const { name, given_name, family_name, headline, location, birthday, tags } = person;
  const [job, ...more] = person.jobs;
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', rawLine('UID', `urn:uuid:${person.id}`), contentLine('FN', name)];
  if (given_name !== null || family_name !== null)
    lines.push(rawLine('N', `${escapedText(family_name ?? '')};${escapedText(given_name ?? '')};;;`));
  if (job) lines.push(contentLine('ORG', job.company));
  const title = job ? job.title : headline;
  if (title) lines.push(contentLine('TITLE', title));
  for (const [index, { company, title }] of more.entries()) {
    lines.push(contentLine(`job${index + 2}.ORG`, company));
    if (title) lines.push(contentLine(`job${index + 2}.TITLE`, title));
  }
  let items = 0;
  for (const contact of person.contacts) {
    const { name, types, write } = PROPERTIES[contact.kind];
    const label = contact.label?.trim() ?? '';
    const type = types[label.toLowerCase()];
    if (type || label === '') lines.push(write(type ? `${name};TYPE=${type}` : name, contact.value));
    else {
      items += 1;
      lines.push(write(`item${items}.${name}`, contact.value), contentLine(`item${items}.X-ABLabel`, label));
    }
  }
  if (location) lines.push(rawLine('ADR', addressOf(location)));
  if (birthday) lines.push(rawLine('BDAY', birthday.startsWith('--') ? `--${digits(birthday)}` : digits(birthday)));
  if (tags.length > 0) lines.push(rawLine('CATEGORIES', tags.map(escapedText).join(',')));
  return `${[...lines, 'END:VCARD'].join('\r\n')}\r\n`;
}

interface PropertyOfContact {
  readonly name: string;
  readonly types: Readonly<Record<string, string>>;
  readonly write: (name: string, value: string) => string;
}
const PROPERTIES: Readonly<Record<ExportedContact['kind'], PropertyOfContact>> = {
  email: { name: 'EMAIL', types: TYPES, write: contentLine },
  phone: { name: 'TEL', types: PHONE_TYPES, write: contentLine },
  linkedin: { name: 'URL', types: TYPES, write: rawLine },
  website: { name: 'URL', types: TYPES, write: rawLine },
  other: { name: 'X-SOCIALPROFILE', types: TYPES, write: contentLine },
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** `Lisbon, Portugal` is town and country; what has no comma is a town. */
function addressOf(location: string): string {
  const comma = location.lastIndexOf(',');
  const [town, country] =
    comma === -1 ? [location, ''] : [location.slice(0, comma).trim(), location.slice(comma + 1).trim()];
  return `;;;${escapedText(town)};;;${escapedText(country)}`;
}
