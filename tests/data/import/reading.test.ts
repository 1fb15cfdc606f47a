import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KithError } from '../../../src/contract/index.ts';
import { readConnections } from '../../../src/data/import/connections.ts';
import { rejectsCsv } from '../../../src/data/import/rejects.ts';
import { linkedInCsv } from '../../fixtures/linkedin.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ANA = 'Ana,Souza,https://www.linkedin.com/in/ana,,Acme,Engineer,12 Mar 2024';
const ZOE = 'Zoë,Müller,https://www.linkedin.com/in/zoe,zoe@example.org,"Globex, Inc.","Lead ""A""",01 Jan 2023';
const quiet = { progress() {}, check() {} };

const read = (content: string | Buffer, name = 'Connections.csv') =>
  readConnections(Buffer.from(content as string), name, '2026-03-16', quiet);
const names = (content: string | Buffer) =>
  read(content).rows.map(({ givenName, familyName }) => `${givenName} ${familyName}`);

describe('finds the header', () => {
  const notes = {
    'without notes': '',
    'after the notes': 'Notes:\n"When exporting, you may notice, that some are missing."\n\n',
    'after quoted notes': '"Notes:"\n"When exporting,\nyou may\nnotice"\n\n',
    'after hard-wrapped notes': 'Notes:\nWhen exporting your data, you\nmay notice "that some\nare missing\n\n',
    'after a separator hint': 'sep=,\n',
    'after a byte order mark': '\ufeffNotes:\n"x"\n\n',
  };
  test.each(Object.entries(notes))('%s', (_, before) => {
    const file = read(`${before}${HEADER}\n${ANA}\n${ZOE}\n`);
    expect(file.rows).toHaveLength(2);
    expect(file.rows[0]?.line).toBe(before.split('\n').length + 1);
    expect(file.rows[1]).toMatchObject({ company: 'Globex, Inc.', position: 'Lead "A"', connectedOn: '2023-01-01' });
    expect(file.rejects).toEqual([]);
  });

  test.each([';', '\t'])('with cells separated by %j', (delimiter) => {
    const [first, second] = [HEADER, ANA].map((line) => line.replaceAll(',', delimiter));
    expect(names(`${first}\n${second}\n`)).toEqual(['Ana Souza']);
  });

  test.each(['\n', '\r\n', '\r'])('with lines ended by %j, whose numbers count the same', (eol) => {
    const quoted = `"Ana\n",Souza,,,Acme,,12 Mar 2024`;
    const rows = read(['Notes:', '"x"', '', HEADER, quoted, ZOE].join('\n').replaceAll('\n', eol)).rows;
    expect(rows.map(({ line, givenName }) => [line, givenName])).toEqual([
      [5, 'Ana'],
      [7, 'Zoë'],
    ]);
  });
});

describe('decodes', () => {
  const text = `${HEADER}\r\n${ZOE}\r\n`;
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const encodings: Record<string, Buffer> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
    'UTF-16 LE with a mark': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 BE with a mark': swapped,
    'UTF-16 LE without one': Buffer.from(text, 'utf16le'),
  };
  test.each(Object.entries(encodings))('%s', (_, bytes) => {
    const file = read(bytes);
    expect(file.rows[0]).toMatchObject({ givenName: 'Zoë', familyName: 'Müller' });
    expect(file.warnings).toEqual([]);
  });

  test('Windows-1252, and says that it guessed', () => {
    const file = read(Buffer.from(text, 'latin1'));
    expect(file.rows[0]).toMatchObject({ givenName: 'Zoë', familyName: 'Müller' });
    expect(file.warnings.join()).toContain('Windows-1252');
  });
});

describe('rows', () => {
  test('without a name, with too many or too few cells are rejected with line, reason and cells', () => {
    const file = read(
      `${HEADER}\n${ANA}\n,,https://www.linkedin.com/in/x,,Acme,Boss,\nBob,Ray,,,Acme, Inc.,Boss,12 Mar 2024\nCut,o\n\n,,,,,,\n${ZOE}\n`,
    );
    expect(file.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'The row has no name.'],
      [4, 'The row has 8 cells; the header has 7 columns.'],
      [5, 'The row has 2 cells; the header has 7 columns.'],
    ]);
    expect(file.rejects[2]?.cells).toEqual(['Cut', 'o']);
    expect(file.rows.map(({ line }) => line)).toEqual([2, 8]);
  });

  test('a quote that is never closed costs one row, not the rest of the file', () => {
    const bad = 'Bob,"Ray,https://www.linkedin.com/in/bob,,Acme,Boss,12 Mar 2024';
    const file = read([HEADER, ANA, bad, ZOE, ANA.replace('Ana', 'Ann').replace('/ana', '/ann')].join('\n'));
    expect(file.rows.map(({ line, givenName }) => [line, givenName])).toEqual([
      [2, 'Ana'],
      [3, 'Bob'],
      [4, 'Zoë'],
      [5, 'Ann'],
    ]);
  });

  test('a bad date, address or e-mail is left out with a warning; the person is kept', () => {
    const file = read(`${HEADER}\nAna,Souza,http://evil.example/in/x,not mail,Acme,Boss,someday\n`);
    expect(file.rows[0]).toMatchObject({ givenName: 'Ana', url: null, email: null, connectedOn: null });
    expect(file.warnings).toHaveLength(3);
    expect(file.warnings.join()).toContain('line 2');
  });

  test('invisible marks and stray spaces are taken out, joiners stay', () => {
    const file = read(`${HEADER}\n\u200f محمد \u200e, الأحمد\u00a0,,,Acme,👩‍💻 Dev,12 Mar 2024\n`);
    expect(file.rows[0]).toMatchObject({ givenName: 'محمد', familyName: 'الأحمد', position: '👩‍💻 Dev' });
  });

  test('a day before the month is understood from the other dates', () => {
    const row = (n: number, date: string) => `A${n},B,https://www.linkedin.com/in/a${n},,,,${date}`;
    const dates = read(`${HEADER}\n${row(1, '05/06/23')}\n${row(2, '25/06/23')}\n`).rows.map((r) => r.connectedOn);
    expect(dates).toEqual(['2023-06-05', '2023-06-25']);
    expect(read(`${HEADER}\n${row(1, '05/06/23')}\n`).warnings.join()).toContain('month first');
  });
});

describe('what is no Connections.csv is refused by what it is', () => {
  const files: Record<string, [Buffer | string, RegExp]> = {
    empty: ['', /an empty file/],
    blank: [' \n\n', /an empty file/],
    'a zip': [Buffer.from('504b030414000000', 'hex'), /ZIP archive/],
    'a login page': ['<!DOCTYPE html>\n<html><body>Sign in</body></html>', /web page/],
    'a picture': [Buffer.from('89504e470d0a1a0a', 'hex'), /an image/],
    binary: [Buffer.from([1, 0, 0, 3, 0, 0, 0, 9]), /a binary file/],
    'a vCard': ['BEGIN:VCARD\nEND:VCARD', /vCard/],
    json: ['{"a": 1}', /JSON/],
    'a Google file': ['First Name,Last Name,E-mail 1 - Value\nA,B,c@d.e', /Google Contacts/],
    'an Outlook file': ['"First Name","Last Name","E-mail Address","Business Phone"\n', /Outlook/],
    'messages.csv': ['CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL\n', /messages\.csv/],
    prose: ['Dear Ana,\nhow are you?', /first line is “Dear Ana,”/],
  };
  test.each(Object.entries(files))('%s', (_, [content, found]) => {
    try {
      read(content, 'thing.csv');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(KithError);
      expect(error).toMatchObject({ code: 'unreadable_file' });
      expect((error as KithError).message).toMatch(found);
      expect((error as KithError).message).toMatch(/^thing\.csv is .*Connections\.csv.*First Name, Last Name/);
    }
  });
});

test('a generated export in every style reads the same', () => {
  const options = { rows: 300, seed: 7 };
  const plain = read(linkedInCsv(options)).rows.map(({ line: _, ...row }) => row);
  expect(plain).toHaveLength(300);
  for (const style of [{ eol: '\r\n', bom: true }, { delimiter: ';' }, { delimiter: '\t', plain: true }] as const)
    expect(read(linkedInCsv({ ...options, ...style })).rows.map(({ line: _, ...row }) => row)).toEqual(plain);
});

test('the file of rejects disarms formulas and can be read again', () => {
  const rejects = [
    { line: 9, reason: 'The row has no name.', cells: ['=HYPERLINK("http://x")', '+1', '@a', 'b', '', '', ''] },
  ];
  const csv = rejectsCsv(rejects, HEADER.split(','));
  expect(csv.startsWith('\ufeffLine,Reason,First Name')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")","'+1","'@a",b`);
  expect(read(csv).rows).toHaveLength(1);
});

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);
describe.skipIf(!existsSync(SAMPLES))('files that others wrote', () => {
  const manifest = existsSync(SAMPLES) ? readFileSync(new URL('MANIFEST.tsv', SAMPLES), 'utf8') : '';
  const expected = new Map(
    manifest
      .split('\n')
      .map((line) => line.split('\t'))
      .map((cells) => [cells[0], Number(cells[3])]),
  );
  const files = existsSync(SAMPLES) ? readdirSync(new URL('linkedin/', SAMPLES)) : [];
  test.each(files)('%s', (name) => {
    const file = read(readFileSync(new URL(`linkedin/${name}`, SAMPLES)), name);
    expect(file.rows).toHaveLength(expected.get(`linkedin/${name}`) ?? -1);
    expect(file.warnings).toEqual([]);
    expect(file.rejects.every(({ reason }) => reason === 'The row has no name.')).toBe(true);
  });
});
