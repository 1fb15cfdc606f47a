import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportChoice } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { commitImport, previewImport, rejectedRows } from '../../../src/data/import/steps.ts';
import type { ImportTasks } from '../../../src/data/import/tasks.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';
import { allRows, openTestBook, TestClock } from '../support/book.ts';
import { archive, FILES } from './files.ts';

const quiet = { progress() {}, check() {} };
let book: Book;
let clock: TestClock;
beforeEach(async () => {
  clock = new TestClock('2026-03-16');
  book = await openTestBook(clock);
});
const run = (method: BookMethod, input: unknown) => runOnBook(book, method, validateInput(method, input));
const all = <Row>(sql: string): Row[] => book.db.prepare<[], Row>(sql).all();
const idOf = (name: string) => all<{ id: string }>(`SELECT id FROM person WHERE name = '${name}'`)[0]?.id ?? '';
const source = (fileName: string, bytes: Buffer | string = FILES[fileName] ?? '') => ({
  path: book.path,
  fileName,
  content: Buffer.from(bytes as string).toString('base64'),
  today: clock.today(),
  timeZone: 'Europe/Berlin',
  mapping: null,
});
const look = (fileName: string, bytes?: Buffer | string) => previewImport(source(fileName, bytes), quiet).preview;
const take = (
  fileName: string,
  bytes?: Buffer | string,
  steering: Partial<Pick<ImportTasks['commit']['input'], 'choices' | 'people' | 'mapping'>> = {},
) =>
  book.writer.aside(async () =>
    commitImport(
      { ...source(fileName, bytes), now: clock.now(), accepted: [], choices: [], people: [], ...steering },
      quiet,
    ),
  );
const card = (lines: string) => `BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD\n`;

describe.each(Object.keys(FILES))('%s', (name) => {
  test('is previewed without a trace, imported, undone, and changes nothing a second time', async () => {
    const empty = allRows(book);
    const preview = look(name);
    expect(allRows(book)).toEqual(empty);
    const people = preview.people.map(({ id }) => id);
    const first = await take(name, undefined, { people });
    expect(first.batch).not.toBeNull();
    const after = allRows(book);
    expect((await take(name)).batch).toBeNull();
    expect((await take(name, undefined, { people })).batch).toBeNull();
    expect(look(name).counts).toMatchObject({
      new: 0,
      changed: 0,
      interactions: 0,
      interviews: 0,
      newCompanies: 0,
      ambiguous: 0,
    });
    if (first.batch) await undo(book, first.batch);
    expect(allRows(book)).toEqual(empty);
    await take(name, undefined, { people });
    expect(allRows(book)).toEqual(after);
  });
});

test('the same people from five sources are two people', async () => {
  await take('LinkedIn.zip');
  for (const name of ['contacts.vcf', 'google.csv', 'outlook.csv', 'list.csv', 'monica.json']) await take(name);
  expect(all<{ name: string }>('SELECT name FROM person ORDER BY name').map(({ name }) => name)).toEqual([
    'Ana Souza',
    'Tom Okafor',
    'Zoë Müller',
  ]);
  expect(all<{ name: string }>('SELECT name FROM company ORDER BY name').map(({ name }) => name)).toEqual([
    'Acme',
    'Globex',
    'Hooli',
    'Initech',
    'Initrode',
  ]);
  // One number in two spellings is one.
  expect(all(`SELECT 1 FROM contact_point WHERE kind = 'phone' AND person_id = '${idOf('Ana Souza')}'`)).toHaveLength(
    1,
  );
});

describe('what is in the book', () => {
  const said = (more: string) => card(`UID:1\nFN:Ana Souza\nEMAIL:ana@acme.example\n${more}`);

  test('is filled where it is empty, kept where the user wrote something, and asked about', async () => {
    await run('person.create', { name: 'Ana S.' });
    const id = idOf('Ana S.');
    await run('contactPoint.save', { personId: id, kind: 'email', value: 'ANA@acme.example' });
    const text = said('BDAY:1984-04-02\nTITLE:Climber');
    const preview = look('a.vcf', text);
    expect(preview.counts).toMatchObject({ new: 0, changed: 1 });
    expect(preview.changed[0]?.differences).toEqual([
      { field: 'name', mine: 'Ana S.', theirs: 'Ana Souza', take: false },
      { field: 'headline', mine: null, theirs: 'Climber', take: true },
      { field: 'birthday', mine: null, theirs: '1984-04-02', take: true },
    ]);
    const row = preview.changed[0]?.row ?? '';
    await take('a.vcf', text, { choices: [{ row, take: ['name'], keep: ['headline'] }] });
    expect(all('SELECT name, given_name, headline, birthday FROM person')).toEqual([
      { name: 'Ana Souza', given_name: null, headline: null, birthday: '1984-04-02' },
    ]);
    expect((await take('a.vcf', text)).batch).toBeNull();
  });

  test('follows what is news, and never takes back an edit or a deletion', async () => {
    await take('a.vcf', said('TITLE:Climber\nTEL:+49 30 1234567\nCATEGORIES:work\nNOTE:Hello'));
    const id = idOf('Ana Souza');
    await run('person.update', { id, patch: { name: 'Anita' } });
    const [phone] = all<{ id: string }>("SELECT id FROM contact_point WHERE kind = 'phone'");
    const [note] = all<{ id: string }>('SELECT id FROM note');
    await run('contactPoint.delete', { id: phone?.id });
    await run('note.delete', { id: note?.id });
    const edited = allRows(book);
    expect(
      (await take('a.vcf', said('TITLE:Climber\nTEL:+49 (30) 123-4567\nCATEGORIES:work\nNOTE:Hello'))).batch,
    ).toBeNull();
    expect(all("SELECT 1 FROM contact_point WHERE kind = 'phone'")).toEqual([]);
    expect(all('SELECT name FROM person')).toEqual([{ name: 'Anita' }]);
    expect(allRows(book)).toEqual(edited);
    await take('a.vcf', said('TITLE:Diver\nTEL:+49 30 7654321'));
    expect(all('SELECT name, headline FROM person')).toEqual([{ name: 'Anita', headline: 'Diver' }]);
    expect(all("SELECT value FROM contact_point WHERE kind = 'phone'")).toEqual([{ value: '+49 30 7654321' }]);
  });

  test('a new employer ends the job that the same source brought', async () => {
    await take('a.vcf', said('ORG:Acme\nTITLE:Engineer'));
    clock.set('2026-09-01');
    expect(look('a.vcf', said('ORG:Globex\nTITLE:Lead')).changed).toMatchObject([
      { changes: ['Acme: Engineer → Globex: Lead'], also: ['Acme: Engineer → Globex: Lead'] },
    ]);
    await take('a.vcf', said('ORG:Globex\nTITLE:Lead'));
    expect(
      all('SELECT c.name, e.title, e.ended_on FROM employment e JOIN company c ON c.id = e.company_id ORDER BY c.name'),
    ).toEqual([
      { name: 'Acme', title: 'Engineer', ended_on: '2026-09-01' },
      { name: 'Globex', title: 'Lead', ended_on: null },
    ]);
  });

  test('people in the trash stay there', async () => {
    await take('a.vcf', said(''));
    await run('person.delete', { ids: [idOf('Ana Souza')] });
    expect(look('a.vcf', said('TITLE:X'))).toMatchObject({
      counts: { new: 0, unchanged: 1 },
      warnings: [expect.stringMatching(/trash/)],
    });
  });
});

describe('who may be somebody', () => {
  const namesake = card('UID:9\nFN:Souza, Ana\nTEL:+49 30 5555555');
  const choose = async (choice: Partial<ImportChoice>) => {
    const [row] = look('a.vcf', namesake).ambiguous;
    return take('a.vcf', namesake, { choices: [{ row: row?.row ?? '', ...choice }] });
  };
  beforeEach(() => run('person.create', { name: 'Ana Souza', company: { name: 'Acme' }, title: 'Engineer' }));

  test('is nobody until the user says so', async () => {
    const before = allRows(book);
    expect(look('a.vcf', namesake).ambiguous).toMatchObject([
      {
        line: 1,
        name: 'Souza, Ana',
        candidates: [{ personId: idOf('Ana Souza'), about: 'Engineer, Acme', reason: 'same name' }],
      },
    ]);
    expect((await take('a.vcf', namesake)).batch).toBeNull();
    expect(allRows(book)).toEqual(before);
  });

  test('is who the user says, from then on', async () => {
    const id = idOf('Ana Souza');
    await choose({ person: id as never });
    expect(all('SELECT person_id FROM contact_point')).toEqual([{ person_id: id }]);
    expect(look('a.vcf', namesake).counts).toMatchObject({ ambiguous: 0, unchanged: 1 });
  });

  test('or somebody new; a person who is not there changes nothing', async () => {
    await choose({ person: randomUUID() as never });
    expect(all('SELECT 1 FROM person')).toHaveLength(1);
    await choose({ person: 'new' });
    expect(all('SELECT 1 FROM person')).toHaveLength(2);
    expect(look('a.vcf', namesake).counts).toMatchObject({ ambiguous: 0, unchanged: 1 });
  });

  test('an e-mail shared by two who share no name, and two rows for one person, are not taken for granted', async () => {
    await run('contactPoint.save', { personId: idOf('Ana Souza'), kind: 'email', value: 'family@home.example' });
    expect(look('a.vcf', card('FN:Bo Li\nEMAIL:family@home.example')).counts).toMatchObject({ ambiguous: 1, new: 0 });
    const twice =
      card('UID:1\nFN:Ana Souza\nEMAIL:family@home.example') + card('UID:2\nFN:Ana Souza\nEMAIL:family@home.example');
    expect(look('a.vcf', twice)).toMatchObject({
      counts: { changed: 1, rejected: 1 },
      rejected: [{ line: 7, reason: 'The same person as on line 1, which was taken.' }],
    });
  });
});

describe('calendars and mail', () => {
  test('log what happened with people of the book and only suggest the others', async () => {
    const strangers = look('mail.mbox');
    expect(strangers.counts).toMatchObject({ new: 0, interactions: 0 });
    expect(strangers.people.map(({ name, times }) => [name, times])).toEqual([
      ['Ana Sóuza', 3],
      ['Tom Okafor', 2],
    ]);
    await take('contacts.vcf');
    expect((await take('mail.mbox')).counts).toMatchObject({ interactions: 3, new: 0 });
    expect(all('SELECT direction, happened_on FROM interaction ORDER BY happened_on, direction')).toEqual([
      { direction: 'in', happened_on: '2026-03-02' },
      { direction: 'out', happened_on: '2026-03-02' },
      { direction: 'in', happened_on: '2026-03-03' },
    ]);
    await run('person.create', { name: 'Tom Okafor' });
    await run('contactPoint.save', { personId: idOf('Tom Okafor'), kind: 'email', value: 'tom@globex.example' });
    expect((await take('mail.mbox')).counts).toMatchObject({ interactions: 2 });
  });

  test('an interview that moves is moved, unless the user moved it', async () => {
    await take('calendar.ics');
    const moved = (FILES['calendar.ics'] ?? Buffer.alloc(0)).toString().replace('20260320T100000', '20260321T110000');
    expect((await take('calendar.ics', moved)).counts.interviews).toBe(1);
    expect(all('SELECT happens_on, happens_at, time_zone FROM interview')).toEqual([
      { happens_on: '2026-03-21', happens_at: '11:00', time_zone: 'Europe/Berlin' },
    ]);
    await book.writer.write('test', async ({ db }) =>
      db.prepare("UPDATE interview SET happens_on = '2026-03-25'").run(),
    );
    await take('calendar.ics');
    expect(all('SELECT happens_on FROM interview')).toEqual([{ happens_on: '2026-03-25' }]);
  });
});

test('what the user says of a table’s columns is remembered', async () => {
  const mapping = ['name', 'email', 'company', 'howMet'] as const;
  await take('list.csv', undefined, { mapping });
  expect(all('SELECT how_met FROM person ORDER BY name')).toEqual([{ how_met: 'Berlin' }, { how_met: 'Rom' }]);
  expect(look('list.csv').table?.mapping).toEqual(mapping);
  const said = all<{ source: string; said: string }>('SELECT source, said FROM provenance').map((row) => [
    row.source,
    (JSON.parse(row.said) as { howMet: string }).howMet,
  ]);
  expect(said.sort()).toEqual([
    ['csv', 'Berlin'],
    ['csv', 'Rom'],
  ]);
});

test.each([
  [
    'x.vcf',
    'BEGIN:VCARD\nVERSION:3.0\nTEL;TYPE=X:none\nEND:VCARD\nBEGIN:VCARD\nFN:Cut\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n',
    (text: string) => text.replace('TEL;TYPE=X:none', 'FN:Ana'),
    { new: 2, rejected: 0 },
  ],
  [
    'x.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Interview at Acme\nEND:VEVENT\nEND:VCALENDAR\n',
    (text: string) => text.replace('UID:1', 'UID:1\r\nDTSTART:20260310T100000Z'),
    { interviews: 1, rejected: 0 },
  ],
  [
    'x.mbox',
    'From a Thu Jan 1 10:00:00 2026\nFrom: Ana <ana@x.example>\nTo: me@y.example\nSubject: Hi\n\nsecret 2026\n',
    (text: string) => text.replace('Subject:', 'Date: Mon, 2 Mar 2026 10:00:00 +0100\nSubject:'),
    { rejected: 0 },
  ],
  [
    'x.json',
    JSON.stringify({
      account: {
        data: [{ count: 1, type: 'contact', values: [{ uuid: 'u-1', properties: { last_name: '' }, data: [] }] }],
      },
    }),
    (text: string) => text.replace('"last_name": ""', '"last_name": "Ray"'),
    { new: 1, rejected: 0 },
  ],
  [
    'x.csv',
    'Name,E-mail,Company\n,,Acme\n',
    (text: string) => text.replace('names nobody.,,', 'names nobody.,Bo,'),
    { new: 1, rejected: 0 },
  ],
])('what is rejected of %s can be mended and imported', (name, bytes, mend, counts) => {
  const rejected = look(name, bytes).counts.rejected;
  expect(rejected).toBeGreaterThan(0);
  const { fileName, content } = rejectedRows(source(name, bytes), quiet);
  expect(fileName).toBe(name.replace('.', ' rejected rows.'));
  const text = Buffer.from(content, 'base64').toString();
  expect(text).not.toContain('secret');
  expect(text.match(/line \d|^\d+,The/gim)).toHaveLength(rejected);
  expect(look(fileName, mend(text)).counts).toMatchObject(counts);
});

test('what is rejected of an archive is an archive of its tables', () => {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const zip = archive({
    'Connections.csv': `${header}\n,,,,Acme,,12 Mar 2024\n`,
    'Positions.csv': 'Company Name,Title,Started On,Finished On\n,Boss,Mar 2019,\n',
  });
  const { fileName, content } = rejectedRows(source('LinkedIn.zip', zip), quiet);
  expect(fileName).toBe('LinkedIn rejected rows.zip');
  expect(look(fileName, Buffer.from(content, 'base64')).counts).toMatchObject({ rows: 2, rejected: 2 });
});
