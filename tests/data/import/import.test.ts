import { beforeEach, describe, expect, test } from 'vitest';
import type { BatchId } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';
import { linkedInNetwork } from '../../fixtures/linkedin.ts';
import { allRows, openTestBook, TestClock } from '../support/book.ts';
import { connection, Importer } from './support.ts';

let book: Book;
let clock: TestClock;
let linkedIn: Importer;
const run = (method: BookMethod, input: unknown) => runOnBook(book, method, validateInput(method, input));
const idOf = (name: string): string =>
  linkedIn.all<{ id: string }>(`SELECT id FROM person WHERE name = '${name}'`)[0]?.id ?? '';

beforeEach(async () => {
  clock = new TestClock('2026-03-16');
  book = await openTestBook(clock);
  linkedIn = new Importer(book);
});

const ana = connection('Ana Souza', { email: 'ana@example.org' });
const tom = connection('Tom Okafor', { company: 'Globex, Inc.', position: 'Lead' });

describe('a first import', () => {
  test('a preview says what would happen and writes nothing', () => {
    const before = allRows(book);
    const { preview } = linkedIn.preview([ana, tom, connection('', { givenName: '' })]);
    expect(preview).toMatchObject({
      counts: { rows: 3, new: 2, changed: 0, unchanged: 0, rejected: 1, newCompanies: 2 },
      newestConnectionOn: '2024-03-12',
      added: [
        { line: 5, name: 'Ana Souza', changes: ['new', 'Acme: Engineer'] },
        { line: 6, name: 'Tom Okafor', changes: ['new', 'Globex, Inc.: Lead'] },
      ],
      rejected: [{ line: 7, reason: 'The row has no name.' }],
      warnings: [],
    });
    expect(allRows(book)).toEqual(before);
  });

  test('makes people, employers, contact points and what LinkedIn said', async () => {
    const { batch } = await linkedIn.import([ana]);
    expect(batch).not.toBeNull();
    expect(linkedIn.all('SELECT name, given_name, family_name, headline, how_met, met_on FROM person')).toEqual([
      {
        name: 'Ana Souza',
        given_name: 'Ana',
        family_name: 'Souza',
        headline: null,
        how_met: null,
        met_on: '2024-03-12',
      },
    ]);
    expect(linkedIn.all('SELECT kind, value FROM contact_point ORDER BY kind')).toEqual([
      { kind: 'email', value: 'ana@example.org' },
      { kind: 'linkedin', value: 'https://www.linkedin.com/in/ana-souza' },
    ]);
    expect(linkedIn.said()).toMatchObject([
      { source: 'linkedin', key: 'ana-souza', name: 'Ana Souza', metOn: '2024-03-12' },
    ]);
    expect(linkedIn.jobs()).toEqual({ 'Ana Souza': ['Acme: Engineer'] });
    expect(linkedIn.all('SELECT label, kind FROM local_batch')).toEqual([
      { label: 'Imported 1 person from Connections.csv', kind: 'do' },
    ]);
    expect(book.network.people.size).toBe(1);
  });

  test('who names no company gets a headline', async () => {
    await linkedIn.import([
      connection('A B', { company: 'Self-employed', position: 'Designer' }),
      connection('C D', { company: '', position: 'Student' }),
      connection('E F', { company: '-', position: '' }),
    ]);
    expect(linkedIn.all('SELECT name, headline FROM person ORDER BY name')).toEqual([
      { name: 'A B', headline: 'Designer, Self-employed' },
      { name: 'C D', headline: 'Student' },
      { name: 'E F', headline: null },
    ]);
    expect(linkedIn.all('SELECT 1 FROM company')).toEqual([]);
  });

  test('of two rows for one person one is taken, the other rejected', async () => {
    const older = { ...ana, company: 'Globex', connectedOn: '2023-01-01' };
    const { preview } = linkedIn.preview([older, ana, tom]);
    expect(preview.counts).toMatchObject({ rows: 3, new: 2, rejected: 1 });
    expect(preview.rejected[0]).toMatchObject({ line: 5, reason: 'The same person as on line 6, which was taken.' });
  });
});

describe('the same file again', () => {
  test('changes nothing', async () => {
    const rows = linkedInNetwork({ rows: 400, seed: 3 });
    await linkedIn.import(rows);
    const before = allRows(book);
    const again = await linkedIn.import(rows);
    expect(again.batch).toBeNull();
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 400, newCompanies: 0 });
    expect(allRows(book)).toEqual(before);
  });

  test('in other spellings of the same companies and titles changes nothing either', async () => {
    await linkedIn.import([ana, tom]);
    const again = await linkedIn.import([
      { ...ana, company: 'ACME GmbH', position: 'engineer', url: 'https://br.linkedin.com/in/Ana-Souza/pt' },
      { ...tom, company: 'Globex', email: '' },
    ]);
    expect(again.batch).toBeNull();
  });
});

describe('a newer export', () => {
  beforeEach(async () => {
    await linkedIn.import([ana, tom]);
    clock.set('2026-09-01');
  });
  const newer = { connectedOn: '2026-08-01' };

  test('a new job ends the old one and begins another', async () => {
    const { preview } = linkedIn.preview([{ ...ana, company: 'Initech', position: 'CTO' }, tom]);
    expect(preview.changed).toMatchObject([{ line: 5, name: 'Ana Souza', changes: ['Acme: Engineer → Initech: CTO'] }]);
    await linkedIn.import([{ ...ana, company: 'Initech', position: 'CTO' }, tom]);
    expect(linkedIn.jobs()['Ana Souza']).toEqual(['Acme: Engineer until 2026-09-01', 'Initech: CTO']);
    expect(book.network.people.get(idOf('Ana Souza') as never)?.row).toMatchObject({
      title: 'CTO',
      company: { name: 'Initech' },
    });
  });

  test('so does a new title, a return, and leaving without a word', async () => {
    await linkedIn.import([
      { ...ana, position: 'Lead' },
      { ...tom, company: '', position: '' },
    ]);
    expect(linkedIn.jobs()).toEqual({
      'Ana Souza': ['Acme: Engineer until 2026-09-01', 'Acme: Lead'],
      'Tom Okafor': ['Globex, Inc.: Lead until 2026-09-01'],
    });
    clock.set('2026-10-01');
    await linkedIn.import([ana, tom]);
    expect(linkedIn.jobs()).toEqual({
      'Ana Souza': ['Acme: Engineer', 'Acme: Engineer until 2026-09-01', 'Acme: Lead until 2026-10-01'],
      'Tom Okafor': ['Globex, Inc.: Lead', 'Globex, Inc.: Lead until 2026-09-01'],
    });
  });

  test('names, e-mails and addresses of profiles follow', async () => {
    const url = 'https://www.linkedin.com/in/ana-lima';
    await linkedIn.import([{ ...ana, familyName: 'Lima', email: 'lima@example.org', url }, tom]);
    // Name, e-mail and address all changed: nothing is left to know Ana by. One of them is enough:
    await linkedIn.import([
      { ...ana, familyName: 'Reis', email: 'new@example.org' },
      { ...tom, url: `${tom.url}-x` },
    ]);
    expect(
      linkedIn.all('SELECT value FROM contact_point ORDER BY value').map((row) => Object.values(row as object)[0]),
    ).toEqual([
      'ana@example.org',
      'https://www.linkedin.com/in/ana-lima',
      'https://www.linkedin.com/in/ana-souza',
      'https://www.linkedin.com/in/tom-okafor-x',
      'lima@example.org',
      'new@example.org',
    ]);
    expect(idOf('Ana Reis')).not.toBe('');
  });

  test('the user’s own edits survive', async () => {
    const [job] = linkedIn.all<{ id: string; company_id: string }>(
      `SELECT id, company_id FROM employment WHERE person_id = '${idOf('Ana Souza')}'`,
    );
    await run('person.update', { id: idOf('Ana Souza'), patch: { name: 'Ana S.', headline: 'Friend', metOn: '2019' } });
    await run('employment.save', {
      id: job?.id,
      personId: idOf('Ana S.'),
      company: { id: job?.company_id },
      title: 'Chief Engineer',
      startedOn: '2020',
    });
    const unchanged = await linkedIn.import([ana, tom]);
    expect(unchanged.batch).toBeNull();
    const { preview } = linkedIn.preview([{ ...ana, familyName: 'Lima', company: 'Initech', position: 'CTO' }, tom]);
    expect(preview.changed[0]?.changes).toEqual([
      'Acme: Chief Engineer → Initech: CTO',
      'the file says name “Ana Lima”; your “Ana S.” is kept',
    ]);
    await linkedIn.import([{ ...ana, familyName: 'Lima', company: 'Initech', position: 'CTO' }, tom]);
    expect(linkedIn.all(`SELECT name, headline, met_on FROM person WHERE name LIKE 'Ana%'`)).toEqual([
      { name: 'Ana S.', headline: 'Friend', met_on: '2019' },
    ]);
    expect(linkedIn.jobs()['Ana S.']).toEqual(['Acme: Chief Engineer until 2026-09-01', 'Initech: CTO']);
    expect(linkedIn.all(`SELECT started_on FROM employment WHERE title = 'Chief Engineer'`)).toEqual([
      { started_on: '2020' },
    ]);
  });

  test('what the user deleted does not come back', async () => {
    const [mail] = linkedIn.all<{ id: string }>(`SELECT id FROM contact_point WHERE kind = 'email'`);
    const [job] = linkedIn.all<{ id: string }>(`SELECT id FROM employment WHERE person_id = '${idOf('Tom Okafor')}'`);
    await run('contactPoint.delete', { id: mail?.id });
    await run('employment.delete', { id: job?.id });
    expect((await linkedIn.import([ana, tom])).batch).toBeNull();
  });

  test('people in the trash stay there', async () => {
    await run('person.delete', { ids: [idOf('Tom Okafor')] });
    const { preview } = linkedIn.preview([ana, { ...tom, company: 'Initech' }]);
    expect(preview.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, newCompanies: 0 });
    expect(preview.warnings).toEqual(['1 person of the file is in the trash and stays there.']);
  });

  test('an older export adds people but does not undo what is known', async () => {
    await linkedIn.import([{ ...ana, company: 'Initech' }, tom, connection('New One', newer)]);
    const { preview } = linkedIn.preview([ana, tom, connection('Forgotten One')]);
    expect(preview.counts).toMatchObject({ new: 1, changed: 0, unchanged: 2 });
    expect(preview.warnings.join()).toMatch(/older than your last import.*2024-03-12.*2026-08-01/);
    await linkedIn.import([ana, tom, connection('Forgotten One')]);
    expect(linkedIn.jobs()['Ana Souza']).toEqual(['Acme: Engineer until 2026-09-01', 'Initech: Engineer']);
  });

  test('a file without a column says nothing of it', async () => {
    const csv = 'First Name,Last Name,URL,Connected On\nAna,Souza,https://www.linkedin.com/in/ana-souza,12 Mar 2024\n';
    expect((await linkedIn.import(csv)).batch).toBeNull();
  });

  test('an export without addresses is known by e-mail, then by name and date; with addresses again, too', async () => {
    const without = [ana, tom].map((row) => ({ ...row, url: '' }));
    expect((await linkedIn.import(without)).counts).toMatchObject({ new: 0, unchanged: 0, changed: 2 });
    expect((await linkedIn.import(without)).batch).toBeNull();
    expect((await linkedIn.import([ana, tom])).counts).toMatchObject({ new: 0 });
    expect(linkedIn.all('SELECT 1 FROM person')).toHaveLength(2);
    expect(linkedIn.said()).toHaveLength(2);
  });
});

describe('people the user entered before', () => {
  test.each([
    ['the profile', { name: 'A. Souza' }, { kind: 'linkedin', value: 'linkedin.com/in/ANA-SOUZA/' }, 'Acme: Engineer'],
    ['the e-mail', { name: 'Ana S.' }, { kind: 'email', value: 'Ana@Example.org' }, 'Acme: Engineer'],
    [
      'name and company',
      { name: 'ANA SOUZA', company: { name: 'Acme, Inc.' }, title: 'Boss' },
      null,
      'Acme, Inc.: Boss',
    ],
  ])('are known by %s and keep what the user wrote', async (_, person, contact, job) => {
    await run('person.create', person);
    const id = idOf(person.name);
    if (contact) await run('contactPoint.save', { personId: id, ...contact });
    const { counts } = await linkedIn.import([ana]);
    expect(counts).toMatchObject({ new: 0, changed: 1 });
    expect(linkedIn.all('SELECT id, name FROM person')).toEqual([{ id, name: person.name }]);
    expect(Object.values(linkedIn.jobs())[0]).toEqual([job]);
    expect((await linkedIn.import([ana])).batch).toBeNull();
  });

  test('a namesake elsewhere, or with another profile, is asked about', async () => {
    await run('person.create', { name: 'Ana Souza', company: { name: 'Hooli' } });
    await run('person.create', { name: 'Tom Okafor', company: { name: 'Globex' } });
    await run('contactPoint.save', {
      personId: idOf('Tom Okafor'),
      kind: 'linkedin',
      value: 'https://www.linkedin.com/in/tom2',
    });
    const { ambiguous } = linkedIn.preview([ana, tom]).preview;
    expect(ambiguous.map(({ candidates }) => candidates.map(({ name, reason }) => [name, reason]))).toEqual([
      [['Ana Souza', 'same name']],
      [['Tom Okafor', 'same name and company']],
    ]);
    expect((await linkedIn.import([ana, tom])).batch).toBeNull();
    const choices = ambiguous.map(({ row }) => ({ row, person: 'new' as const }));
    expect((await linkedIn.import([ana, tom], [], choices)).counts).toMatchObject({ new: 2, changed: 0 });
    expect((await linkedIn.import([ana, tom])).batch).toBeNull();
  });

  test('two of one name in one file are two, whoever they work for', async () => {
    const other = { ...ana, email: 'other@example.org', url: `${ana.url}-2` };
    expect(
      (await linkedIn.import([ana, other, { ...ana, url: '', email: '', connectedOn: '2020-01-01' }])).counts,
    ).toMatchObject({
      new: 3,
      ambiguous: 0,
      rejected: 0,
    });
  });
});

describe('two who were merged', () => {
  const anna = connection('Anna de Souza', { company: 'Globex', position: 'Lead', connectedOn: '2025-01-07' });
  const file = [ana, anna, tom];
  const merge = async () => {
    const ids = { fromId: idOf('Anna de Souza'), intoId: idOf('Ana Souza') };
    const { batch } = (await run('person.merge', ids)) as { batch: string };
    return batch;
  };
  const people = () => linkedIn.all<{ name: string }>('SELECT name FROM person ORDER BY name').map(({ name }) => name);

  test('are known again by the file that names both, which changes nothing', async () => {
    await linkedIn.import(file);
    await merge();
    const before = allRows(book);
    for (const rows of [file, file.toReversed(), [anna], [ana, tom]]) {
      const { counts, batch } = await linkedIn.import(rows);
      expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: rows.length, rejected: 0, ambiguous: 0 });
      expect(batch).toBeNull();
    }
    expect(allRows(book)).toEqual(before);
  });

  test('are changed by what is news of either, once', async () => {
    await linkedIn.import(file);
    await merge();
    const later = [ana, { ...anna, company: 'Initech', familyName: 'Souza-Lima' }];
    expect((await linkedIn.import(later)).counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, rejected: 0 });
    expect(people()).toEqual(['Ana Souza', 'Tom Okafor']);
    expect(linkedIn.jobs()['Ana Souza']).toEqual(['Acme: Engineer', 'Globex: Lead until 2026-03-16', 'Initech: Lead']);
    expect((await linkedIn.import(later)).batch).toBeNull();
    expect((await linkedIn.import([...later, { ...ana, url: `${ana.url}-2` }])).counts.rejected, 'a third').toBe(1);
  });

  test('are two again when that is undone', async () => {
    await linkedIn.import(file);
    const before = allRows(book);
    await undo(book, (await merge()) as BatchId);
    expect(allRows(book)).toEqual(before);
    expect((await linkedIn.import(file)).batch).toBeNull();
    await linkedIn.import([ana, { ...anna, company: 'Initech' }]);
    expect(linkedIn.jobs()).toMatchObject({
      'Ana Souza': ['Acme: Engineer'],
      'Anna de Souza': ['Globex: Lead until 2026-03-16', 'Initech: Lead'],
    });
  });
});

describe('companies', () => {
  test('are matched by normal form with those of the book, their aliases and former names; every merge is shown', async () => {
    await run('person.create', { name: 'X Y', company: { name: 'Acme Corporation' } });
    const company = linkedIn.all<{ id: string }>('SELECT id FROM company')[0]?.id;
    await run('company.update', { id: company, patch: { aliases: [{ name: 'Acme Labs', kind: 'former_name' }] } });
    const { preview } = linkedIn.preview([ana, { ...tom, company: 'ACME LABS GmbH' }]);
    expect(preview.counts.newCompanies).toBe(0);
    expect(preview.merges).toEqual([
      { spelling: 'ACME LABS GmbH', name: 'Acme Corporation', companyId: company, rows: 1 },
      { spelling: 'Acme', name: 'Acme Corporation', companyId: company, rows: 1 },
    ]);
  });

  test('a doubtful pair is only suggested; accepted, it becomes one with both names', async () => {
    const rows = [ana, { ...tom, company: 'Acme Group' }, connection('Third One')];
    const { preview, suggested } = linkedIn.preview(rows);
    expect(preview.suggestions).toMatchObject([
      { spelling: 'Acme Group', name: 'Acme', companyId: null, rows: 1, reason: 'One has “Group” added' },
    ]);
    const pair = suggested.get(preview.suggestions[0]?.id ?? '');
    expect(pair).toBeDefined();
    await linkedIn.import(rows, pair ? [pair] : []);
    expect(linkedIn.all('SELECT name FROM company')).toEqual([{ name: 'Acme' }]);
    expect(linkedIn.all('SELECT name, kind FROM company_alias')).toEqual([{ name: 'Acme Group', kind: 'alias' }]);
    expect(linkedIn.jobs()['Tom Okafor']).toEqual(['Acme: Lead']);
    expect((await linkedIn.import(rows)).batch).toBeNull();
    expect(linkedIn.preview(rows).preview.suggestions).toEqual([]);
  });

  test('not accepted, both stay, and nothing is suggested again', async () => {
    const rows = [
      { ...ana, company: 'Citadel' },
      { ...tom, company: 'The Citadel' },
    ];
    expect(linkedIn.preview(rows).preview.suggestions).toHaveLength(1);
    await linkedIn.import(rows);
    expect(linkedIn.all('SELECT name FROM company ORDER BY name')).toEqual([
      { name: 'Citadel' },
      { name: 'The Citadel' },
    ]);
    expect(linkedIn.preview(rows).preview.suggestions).toEqual([]);
  });

  test('a company the user renamed is still the same', async () => {
    await linkedIn.import([ana]);
    const company = linkedIn.all<{ id: string }>('SELECT id FROM company')[0]?.id;
    await run('company.update', { id: company, patch: { name: 'Meta' } });
    const { counts } = await linkedIn.import([ana, { ...tom, company: 'Acme' }]);
    expect(counts).toMatchObject({ new: 1, changed: 0, newCompanies: 0 });
    expect(linkedIn.jobs()['Tom Okafor']).toEqual(['Meta: Lead']);
  });
});
