import Papa from 'papaparse';
import type { ContactKind } from '../../contract/index.ts';
import type { ExportedPerson } from './people.ts';

/** Several values of a cell, as Google writes them. */
const SEVERAL = ' ::: ';

/** Titles that the import knows again. */
const EMAILS = ['E-mail', 'E-mail 2 Address', 'E-mail 3 Address'];
const PHONES = ['Phone', 'Telephone 2', 'Telephone 3'];
const WEBSITES = ['Website', 'Web Page 2'];
const HEADER = [
  'Id',
  'Name',
  'First name',
  'Last name',
  'Company',
  'Job title',
  'Headline',
  ...EMAILS,
  ...PHONES,
  'LinkedIn',
  ...WEBSITES,
  'Other contacts',
  'Location',
  'Birthday',
  'Tags',
  'How met',
  'Met on',
];

/**
 * People as a table for spreadsheets, with a byte order mark that tells the encoding. Cells that a spreadsheet would
 * run as formulas (beginning with `=`, `+`, `-`, `@`, a tab or a carriage return) get a leading apostrophe.
 */
export function csvOf(people: readonly ExportedPerson[]): string {
  const rows = people.map((person) => {
    const values = (kind: ContactKind) => person.contacts.filter((one) => one.kind === kind).map(({ value }) => value);
    const [job] = person.jobs;
    return [
      person.id,
      person.name,
      person.given_name,
      person.family_name,
      job?.company,
      job?.title,
      person.headline,
      ...spread(values('email'), EMAILS.length),
      ...spread(values('phone'), PHONES.length),
      values('linkedin').join(SEVERAL),
      ...spread(values('website'), WEBSITES.length),
      values('other').join(SEVERAL),
      person.location,
      person.birthday,
      person.tags.join('; '),
      person.how_met,
      person.met_on,
    ];
  });
  return csvTable(HEADER, rows);
}

/** A table for spreadsheets, with a byte order mark that tells the encoding; no cell of it is run as a formula. */
export function csvTable(header: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => harmless(cell ?? '')));
  return `\ufeff${Papa.unparse([[...header], ...cells], { newline: '\r\n' })}\r\n`;
}

function harmless(cell: string): string {
  // Control characters would steer the terminal that the table is printed on.
  const plain = cell.replace(/(?![\t\n\r])\p{Cc}/gu, '');
  return /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
}

/** One value a column; the last column takes what is left. */
const spread = (values: readonly string[], columns: number): string[] =>
  Array.from({ length: columns }, (_, index) =>
    index === columns - 1 ? values.slice(index).join(SEVERAL) : (values[index] ?? ''),
  );
