import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KithError } from '../../../src/contract/index.ts';
import { type ReadFile, readImportFile } from '../../../src/data/import/formats/read.ts';
import { anyBytes } from './any-bytes.ts';
import { archive, FILES, linkedInTables } from './files.ts';

const quiet = { progress() {}, check() {} };
const options = { today: '2026-03-16', timeZone: 'Europe/Berlin', mapping: null };
const read = (name: string, bytes = FILES[name]): ReadFile =>
  readImportFile(bytes ?? Buffer.alloc(0), name, options, quiet);
const records = (name: string, bytes?: Buffer) => read(name, bytes ?? FILES[name]).records;
const refusal = (bytes: Buffer): string => {
  try {
    read('thing', bytes);
  } catch (error) {
    if (error instanceof KithError && error.code === 'unreadable_file') return error.message;
    throw error;
  }
  throw new Error('not refused');
};

test.each([
  ['contacts.vcf', 'vcard'],
  ['google.csv', 'google_csv'],
  ['outlook.csv', 'outlook_csv'],
  ['list.csv', 'csv'],
  ['calendar.ics', 'calendar'],
  ['mail.mbox', 'mail'],
  ['monica.json', 'monica'],
  ['LinkedIn.zip', 'linkedin'],
] as const)('%s is known for %s by what is in it', (name, format) => {
  expect(read(`misnamed.${name.length}`, FILES[name]).format).toBe(format);
});

test('vCards of all versions: folded, quoted-printable, labelled', () => {
  const [ana, zoe] = records('contacts.vcf').people;
  expect(ana).toMatchObject({
    line: 1,
    key: 'ana-1',
    name: 'Ana Souza',
    location: 'Berlin, Germany',
    birthday: '--04-02',
    jobs: [{ company: 'Acme GmbH', title: 'Engineer' }],
    tags: ['climbing'],
    notes: [{ text: 'Met at the summit, twice' }],
  });
  expect(zoe).toMatchObject({
    line: 15,
    name: 'Zoë Müller',
    contacts: [
      { kind: 'email', value: 'zoe@example.org', label: 'other' },
      { kind: 'phone', value: '0151 99887766', label: 'home' },
    ],
  });
});

test('a card that is cut costs only itself', () => {
  const bytes = Buffer.from(
    `BEGIN:VCARD\nFN:Cut\nBEGIN:VCARD\nVERSION:3.0\nFN:Whole\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n`,
  );
  const { people, rejects } = records('cut.vcf', bytes);
  expect(people.map(({ name }) => name)).toEqual(['Whole']);
  expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'The card has no end.'],
    [7, 'The card names nobody.'],
  ]);
});

test('Google’s and Outlook’s tables, in any encoding and language', () => {
  expect(records('google.csv').people[0]).toMatchObject({
    name: 'Ana Souza',
    tags: ['Friends'],
    contacts: [
      { kind: 'email', value: 'ana@acme.example', label: 'work' },
      { kind: 'email', value: 'ana@home.example' },
      { kind: 'phone', label: 'mobile' },
    ],
  });
  expect(records('outlook.csv').people).toMatchObject([
    {
      name: 'Ana Souza',
      jobs: [{ company: 'Acme', title: 'Ingenieurin' }],
      birthday: '1984-04-02',
      tags: ['Kunden', 'Freunde'],
    },
    { name: 'Tom Okafor', birthday: null, contacts: [{ kind: 'email' }, { kind: 'phone', value: '030 1234567' }] },
  ]);
});

test('any other table by its titles, and as the user says', () => {
  const { table } = read('list.csv');
  expect(table?.mapping).toEqual(['name', 'email', 'company', null]);
  const mapping = () => ['name', 'email', 'company', 'howMet'] as const;
  const said = readImportFile(FILES['list.csv'] ?? Buffer.alloc(0), 'x', { ...options, mapping }, quiet);
  expect(said.records.people[1]).toMatchObject({ name: 'Tom Okafor', howMet: 'Rom' });
  expect(read('x', Buffer.from('Foo;Bar\n1;2\n')).records).toMatchObject({
    people: [],
    warnings: [expect.stringMatching(/No column/)],
  });
  const ragged = read('x', Buffer.from('Name;Town\nAna;Rome\nBo;Li;Oslo\nCy;Bonn;\n')).records;
  expect(ragged.people.map(({ name }) => name)).toEqual(['Ana', 'Cy']);
  expect(ragged.rejects).toMatchObject([{ line: 3, reason: 'The row has 3 cells; the header has 2 columns.' }]);
});

test('calendars: zones, repeats with exceptions, cancelled and impossible ones', () => {
  const { interviews, interactions, rejects, warnings } = records('calendar.ics');
  expect(interviews).toMatchObject([
    {
      line: 11,
      on: '2026-03-20',
      at: '10:00',
      timeZone: 'Europe/Berlin',
      format: 'video',
      company: 'Globex',
      people: [{ name: 'Tom Okafor' }],
    },
  ]);
  // 18:00 in New York is the next day in Berlin; one is left out, one was moved, those to come have not happened.
  expect(interactions.map(({ kind, on }) => [kind, on])).toEqual([
    ['coffee', '2026-02-24'],
    ['coffee', '2026-03-10'],
    ['coffee', '2026-03-16'],
    ['meeting', '2026-03-01'],
  ]);
  expect(rejects.map(({ reason }) => reason)).toEqual(['The event was cancelled.']);
  expect(warnings.join()).toContain('repeats in a way that is not followed');
});

test('mailboxes: who wrote with whom and when, and nothing else', () => {
  const { interactions, warnings } = records('mail.mbox');
  expect(interactions.map(({ on, direction, people }) => [on, direction, people[0]?.email])).toEqual([
    ['2026-03-02', 'out', 'ana@acme.example'],
    ['2026-03-02', 'out', 'tom@globex.example'],
    ['2026-03-02', 'in', 'ana@acme.example'],
    ['2026-03-03', 'in', 'ana@acme.example'],
    ['2026-03-03', 'in', 'tom@globex.example'],
  ]);
  expect(interactions[0]?.people[0]?.name).toBe('Ana Sóuza');
  expect(JSON.stringify(interactions)).not.toContain('Fine');
  expect(warnings).toEqual(['1 newsletter or automatic mail was left out.']);
});

test('Monica: people, notes, calls, activities', () => {
  const { people, interactions } = records('monica.json');
  expect(people[0]).toMatchObject({
    name: 'Ana Souza',
    birthday: '--04-02',
    notes: [{ text: 'Likes tea', on: '2025-01-02' }],
  });
  expect(interactions.map(({ kind, on, direction }) => [kind, on, direction])).toEqual([
    ['call', '2026-02-01', 'in'],
    ['meeting', '2026-01-05', null],
  ]);
});

test('LinkedIn’s archive, whole and table by table', () => {
  const { records: rest } = read('LinkedIn.zip');
  expect(rest.people).toMatchObject([
    { name: 'Ana Souza', whole: true },
    { name: 'Tom Okafor', whole: true },
    { name: 'Ana Souza', aside: true, notes: [{ text: 'Recommendation on LinkedIn: A joy to work with' }] },
  ]);
  expect(rest.myJobs.map(({ company, startedOn, endedOn }) => [company, startedOn, endedOn])).toEqual([
    ['Initech', '2019-03', '2022-12'],
    ['Hooli', '2023-01', null],
  ]);
  expect(rest.interactions.map(({ on, direction }) => [on, direction])).toEqual([
    ['2024-03-01', 'out'],
    ['2025-03-12', 'out'],
    ['2025-03-12', 'in'],
  ]);
  expect(rest.opportunities.map(({ company, role, heardOn }) => [company, role, heardOn])).toEqual([
    ['Globex', 'Staff Engineer', '2026-03-01'],
    ['Initrode', 'Engineer', '2024-11-20'],
  ]);
  for (const [path, text] of Object.entries(linkedInTables))
    expect(read(path, Buffer.from(text)).format).toBe('linkedin');
});

describe('refuses what it does not read, saying what it is', () => {
  test.each<[string, Buffer, RegExp]>([
    ['an empty file', Buffer.alloc(0), /thing is an empty file\. Kith reads/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /an image/],
    ['other JSON', Buffer.from('{"a": 1}'), /JSON file, but not an export of Monica/],
    ['prose', Buffer.from('Dear Ana,\nhow are you?'), /first line is “Dear Ana,”/],
    ['a damaged archive', Buffer.from('504b03041400000008', 'hex'), /damaged or encrypted/],
    ['another archive', archive({ 'photo.jpg': 'x' }), /without any table of LinkedIn’s \(it holds photo\.jpg\)/],
    ['a workbook', archive({ '[Content_Types].xml': '<x/>' }), /an Excel or Word file/],
    ['a bomb', archive({ 'Connections.csv': new Uint8Array(60_000_000) }), /unpacks to more than 200 times its size/],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });
});

test('no bytes, however mixed, make it crash or hang', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const began = process.cpuUsage();
      try {
        read('fuzz', bytes);
      } catch (error) {
        if (!(error instanceof KithError)) throw error;
      }
      // Of the processor, so that a busy machine does not fail it.
      expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    }),
    { numRuns: 400 },
  );
}, 60_000);
