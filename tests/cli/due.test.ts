import { beforeEach, describe, expect, test } from 'vitest';
import { dataOf, kith, workplaceOfThree } from './support.ts';

let book: string;
beforeEach(async () => {
  ({ book } = await workplaceOfThree());
});

const run = (...args: string[]) => kith([...args, '--book', book]);
const call = (method: string, input: unknown) => run('call', method, JSON.stringify(input));

describe('due', () => {
  test('exits with 3 when nothing waits, also when something is to come', async () => {
    const nothing = await run('due');
    expect(nothing.code).toBe(3);
    expect(nothing.stdout).toContain('Nothing waits for you today.');
    const ana = dataOf('person.list', await call('person.list', { filter: 'ana' })).rows[0];
    await call('followUp.save', { personId: ana?.id, dueOn: inDays(2), text: 'Send the article' });
    const coming = await run('due');
    expect(coming.code).toBe(3);
    expect(coming.stdout).toMatch(/To follow up later\n +Ana Sample +reminder +in 2 days +Send the article/);
  });

  test('says what waits until contact is logged', async () => {
    const ana = dataOf('person.list', await call('person.list', { filter: 'ana' })).rows[0];
    await call('person.setCadence', { ids: [ana?.id], cadence: 30 });
    await call('interview.save', { company: { name: 'Globex' }, role: 'Engineer', happensOn: inDays(-2) });
    const due = await run('due');
    expect(due.code).toBe(0);
    expect(due.stdout).toContain('2 things wait for you.');
    expect(due.stdout).toMatch(/To debrief\n +Globex, Engineer +2 days ago/);
    expect(due.stdout).toMatch(
      /To get in touch with\n +Ana Sample +no contact +(due|lapsed) .*every 30 days, no contact yet/,
    );
    expect((await run('log', 'ana', '--kind', 'call')).code).toBe(0);
    const after = await run('due', '--json');
    expect(after.code).toBe(0);
    expect(dataOf('today.list', after)).toMatchObject({ cadences: [], debriefs: [{ role: 'Engineer' }] });
  });

  test('says whose birthday it is; one that is ahead does not wait', async () => {
    const ana = dataOf('person.list', await call('person.list', { filter: 'ana' })).rows[0];
    const born = (days: number, year: string) =>
      call('person.update', { id: ana?.id, patch: { birthday: birthday(days, year) } });
    await born(3, '-');
    const ahead = await run('due');
    expect(ahead.code).toBe(3);
    expect(ahead.stdout).toMatch(/Birthdays ahead\n +Ana Sample +in 3 days$/m);
    await born(0, '1984');
    const now = await run('due');
    expect(now.code).toBe(0);
    expect(now.stdout).toContain('1 thing waits for you.');
    expect(now.stdout).toMatch(/Birthdays\n +Ana Sample +today +turns \d\d$/m);
  });

  test('says which tag a cadence comes from, and who is due soon', async () => {
    const people = dataOf('person.list', await call('person.list', {})).rows;
    const { tag } = dataOf('person.tag', await call('person.tag', { ids: [people[0]?.id], tag: 'inner circle' }));
    await call('tag.save', { id: tag.id, name: 'inner circle', cadenceDays: 30 });
    await call('interaction.save', { kind: 'call', on: inDays(-28), people: [{ id: people[0]?.id }] });
    const soon = await run('due');
    expect(soon.code).toBe(3);
    expect(soon.stdout).toMatch(
      /To get in touch with soon\n .* soon +in 2 days +every 30 days \(inner circle\), last contact/,
    );
  });
});

describe('log', () => {
  test('logs contact with the one person meant', async () => {
    const logged = await run(
      'log',
      'sample',
      '--kind',
      'coffee',
      '--on',
      '2026-01-05',
      '--note',
      'Talked about ledgers',
    );
    expect(logged.code).toBe(0);
    expect(logged.stdout).toContain('Logged: coffee with Ana Sample');
    const ana = dataOf('person.list', await call('person.list', { filter: 'ana' })).rows[0];
    expect(ana?.lastContactOn).toBe('2026-01-05');
    const byId = await run('log', ana?.id ?? '', '--on', 'yesterday', '--direction', 'in', '--json');
    const { id } = dataOf('interaction.save', byId);
    const { items } = dataOf('timeline.list', await call('timeline.list', { about: { personId: ana?.id } }));
    expect(items[0]).toMatchObject({ id, on: inDays(-1), interactionKind: 'message', direction: 'in' });
  });

  test('logs nothing when nobody or several are meant, or when the words are wrong', async () => {
    const nobody = await run('log', 'zebra');
    expect(nobody.code).toBe(3);
    expect(nobody.stderr).toContain('Nobody in your book goes by zebra.');
    const several = await run('log', 'acme', '--json');
    expect(several.code).toBe(4);
    expect(several.envelope()).toMatchObject({ error: { code: 'invalid_input', details: { people: [{}, {}] } } });
    expect((await run('log', 'ana', '--on', '2026-02-30')).code).toBe(2);
    expect((await run('log', 'ana', '--kind', 'dance')).code).toBe(2);
    expect((await run('due')).code).toBe(3);
  });

  test('prefers the whole name to names that begin with it', async () => {
    await call('person.create', { name: 'Ana' });
    expect((await run('log', 'ANA')).stdout).toContain('with Ana, today');
  });
});

/** Of somebody born in a year, or in one that is not known, so many days from today. */
const birthday = (days: number, year: string): string => `${year}-${inDays(days).slice(5)}`;

function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
