import { expect, test } from 'vitest';
import type { MethodInput, SearchHit } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

const shown = (runs: SearchHit['title'] | null) =>
  runs?.map(({ text, match }) => (match ? `[${text}]` : text)).join('') ?? null;

function openSearch() {
  const { call, host } = openTestHost();
  const find = async (text: string, more: Omit<MethodInput<'search.query'>, 'text'> = {}) => {
    const { hits, complete } = await call('search.query', { text, ...more });
    expect(complete).toBe(true);
    return hits;
  };
  const titles = async (text: string) => (await find(text)).map((hit) => shown(hit.title));
  return { call, host, find, titles };
}

test('people are found by everything about them', async () => {
  const { call, find, titles } = openSearch();
  const { id } = await call('person.create', {
    name: 'Łukasz Żółkiewski',
    company: { name: 'Société Générale' },
    title: 'Staff Engineer',
    headline: 'Likes compilers',
    location: 'Gdańsk',
    howMet: 'Meetup in Kraków',
  });
  await call('employment.save', { personId: id, company: { name: 'Nordwind' }, title: 'Intern', endedOn: '2015' });
  await call('contactPoint.save', { personId: id, kind: 'email', value: 'lz@nordwind.example' });
  await call('person.tag', { ids: [id], tag: 'mentors' });
  for (const text of [
    'lukasz',
    'Łukasz',
    'zolkiewski łu',
    'generale engineer',
    'compil',
    'gdansk',
    'krakow',
    'intern',
    'lz@nordwind.example',
    'mentors',
  ])
    expect(await titles(text), text).toContainEqual(expect.stringMatching(/kasz/));
  const [hit] = await find('compil');
  expect(hit).toMatchObject({ kind: 'person', id, subtitle: 'Staff Engineer · Société Générale', warmth: 'none' });
  expect(shown(hit!.snippet)).toBe('Likes [compil]ers');
  expect((await find('luk'))[0]?.snippet).toBeNull();
});

test('names in other scripts, in any order, with and without their space', async () => {
  const { call, titles } = openSearch();
  await call('person.create', { name: '山田 太郎' });
  await call('person.create', { name: '김민수' });
  await call('person.create', { name: 'محمد علي' });
  await call('person.create', { name: 'Мария Соколова' });
  for (const text of ['山田太郎', '太郎 山田', '山', '太郎']) expect(await titles(text)).toHaveLength(1);
  expect(await titles('민수')).toEqual(['김[민수]']);
  expect(await titles('علي')).toEqual(['محمد [علي]']);
  expect(await titles('сокол')).toEqual(['Мария [Сокол]ова']);
  expect(await titles('田太郎山')).toEqual([]);
});

test('a note is found by a word in it, on the page it is on', async () => {
  const { call, find } = openSearch();
  const { id: interview } = await call('interview.save', {
    company: { name: 'Acme' },
    role: 'Platform Lead',
    happensOn: '2026-02-03',
    people: [{ person: { name: 'Ana Souza' }, role: 'hiring_manager', title: 'VP' }],
    note: 'We spoke about **consistent hashing** with [@Ana Souza](kith:person/0190a2b4-0000-7000-8000-000000000000).',
  });
  const [hit] = await find('hashing');
  expect(hit).toMatchObject({ kind: 'note', subtitle: '2026-02-03', page: { kind: 'interview', id: interview } });
  expect(shown(hit!.title)).toBe('Acme · Platform Lead');
  expect(shown(hit!.snippet)).toBe('We spoke about consistent [hashing] with @Ana Souza.');
  expect(await find('0190a2b4')).toEqual([]);
  expect((await find('acme hashing')).map((one) => one.kind)).toEqual(['note']);
  const [round] = await find('acme souza', { kinds: ['interview'] });
  expect(round).toMatchObject({ kind: 'interview', id: interview });
  expect(shown(round!.snippet)).toBe('Ana [Souza] (VP)');

  const person = (await find('ana', { kinds: ['person'] }))[0]!.id;
  await call('interaction.save', {
    kind: 'coffee',
    on: '2026-03-01',
    people: [{ id: person as never }],
    note: 'About sailing',
  });
  expect((await find('sailing'))[0]).toMatchObject({ kind: 'note', page: { kind: 'person', id: person } });
});

test('companies come first, by any of their names', async () => {
  const { call, find } = openSearch();
  const { id } = await call('company.create', {
    name: 'Meta',
    industry: 'Software',
    location: 'Menlo Park',
    aliases: [{ name: 'Facebook', kind: 'former_name' }],
    domains: ['meta.com'],
  });
  await call('person.create', { name: 'Bo', company: { id }, title: 'Engineer' });
  for (const text of ['meta', 'facebook', 'meta.com', 'software menlo'])
    expect((await find(text))[0], text).toMatchObject({ kind: 'company', id });
  expect((await find('meta')).map((hit) => hit.kind)).toEqual(['company', 'person']);
});

test('slips are forgiven only when little else is found', async () => {
  const { call, titles } = openSearch();
  for (const name of ['Johnson', 'Stripe', 'Amazon']) await call('company.create', { name });
  expect(await titles('jhonson')).toEqual(['[Johnson]']);
  expect(await titles('stirpe')).toEqual(['[Stripe]']);
  expect(await titles('amazn')).toEqual(['[Amazon]']);
  for (const name of ['Marta A', 'Marta B', 'Marta C', 'Marte D']) await call('person.create', { name });
  expect(await titles('marta')).toHaveLength(3);
  // One word of three, and a slip that is the beginning of another name.
  for (const name of ['Henrik Aldous Voss', 'Jonhas Peel', 'John Peel']) await call('person.create', { name });
  expect(await titles('henrik alduos voss')).toEqual(['[Henrik] [Aldous] [Voss]']);
  expect(await titles('jonh')).toEqual(['[Jonh]as Peel', '[John] Peel', '[Johnson]']);
});

test('names are found by nicknames of any language, by some initials, and cut short on either side', async () => {
  const { call, titles } = openSearch();
  const names = ['João Miguel Silva', 'J. Morland', 'Clementina Rao', 'Konstantin Löwe', 'Stephen Pike', 'Саша Орлов'];
  for (const name of [...names, 'Morland S.A.']) await call('person.create', { name });
  for (const text of ['jms', 'js', 'j.m.s.', 'jm silva', 'js silva', 'miguel j silva'])
    expect((await titles(text))[0]?.replaceAll(/[[\]]/g, ''), text).toBe('João Miguel Silva');
  expect(await titles('john morland')).toEqual(['J. [Morland]']);
  expect(await titles('clement rao')).toEqual(['[Clement]ina [Rao]']);
  expect(await titles('kostya')).toEqual(['[Konstantin] Löwe']);
  expect(await titles('steven pike')).toEqual(['[Stephen] [Pike]']);
  expect(await titles('александр')).toEqual(['[Саша] Орлов']);
});

test('people are found by initials, by what they are called, and by letters inside of their names', async () => {
  const { call, find, titles } = openSearch();
  await call('person.create', { name: 'Jane Smith', company: { name: 'Société Générale' } });
  await call('person.create', { name: 'Robert Müller' });
  const { id } = await call('person.create', { name: 'Christopher Wentworth-Ødegård' });
  await call('note.save', { about: { personId: id }, body: 'Send the bill by mail; he will pay. Robert called.' });
  for (const text of ['js', 'J.S.', 'j s', 's j', 'j smith', 'smith jane'])
    expect((await titles(text)).join(), text).toContain('S');
  expect(await titles('js')).toEqual(['Jane Smith']);
  expect(await titles('j s')).toEqual(['[J]ane [S]mith']);
  expect((await find('bob')).map((hit) => [hit.kind, shown(hit.title), hit.snippet])).toEqual([
    ['person', '[Robert] Müller', null],
  ]);
  expect(await titles('chris went')).toEqual(['[Christopher] [Went]worth-Ødegård']);
  expect(await titles('kit went')).toEqual(['[Christopher] [Went]worth-Ødegård']);
  expect(await titles('twor')).toEqual(['Christopher Wen[twor]th-Ødegård']);
  expect(await titles('degar')).toEqual(['Christopher Wentworth-Ø[degår]d']);
  expect((await titles('müller')).concat(await titles('mueller'), await titles('muller'))).toHaveLength(3);
  // What a bearer may be called is looked for in names only: "will" is no Bill here.
  expect(shown((await find('william'))[0]?.snippet ?? null)).toBeNull();
});

test('a change is found at once, also by what follows from it, and its undo', async () => {
  const { call, find, titles } = openSearch();
  const { id: company } = await call('company.create', { name: 'Oldname' });
  const { id } = await call('person.create', { name: 'Eva', company: { id: company } });
  await call('note.save', { about: { personId: id }, body: 'lighthouse' });
  await call('company.update', { id: company, patch: { name: 'Newname' } });
  expect(await find('oldname')).toEqual([]);
  expect((await find('newname')).map((hit) => hit.kind).toSorted()).toEqual(['company', 'note', 'person']);
  await call('person.update', { id, patch: { name: 'Evelina' } });
  expect(await titles('lighthouse')).toEqual(['Evelina']);
  await call('person.delete', { ids: [id] });
  expect(await find('lighthouse')).toEqual([]);
  await call('journal.undo', {});
  await call('journal.undo', {});
  expect(await titles('lighthouse')).toEqual(['Eva']);
  const { tag } = await call('person.tag', { ids: [id], tag: 'climber' });
  expect(await titles('climber')).toEqual(['Eva']);
  await call('person.untag', { ids: [id], tagId: tag.id });
  expect(await titles('climber')).toEqual([]);
});

test('garbage finds nothing and harms nothing', async () => {
  const { call, find } = openSearch();
  await call('person.create', { name: 'Ana' });
  const { id } = await call('person.create', { name: 'x'.repeat(500) });
  await call('note.save', { about: { personId: id }, body: `${'y'.repeat(10_000)} __proto__ constructor` });
  for (const text of ['', ' ', '🎉', '\u202e', '…', '((((', '\ud800', 'ana\u0000'.repeat(2)])
    expect((await find(text)).length, JSON.stringify(text)).toBeLessThan(2);
  expect(await find('y'.repeat(1_000))).toHaveLength(1);
  expect(await find('xz '.repeat(300))).toHaveLength(0);
  expect(await find('constructor')).toHaveLength(1);
  expect(await find('hasOwnProperty')).toHaveLength(0);
});

test('kinds and limit', async () => {
  const { call, find } = openSearch();
  for (let i = 0; i < 12; i += 1) await call('person.create', { name: `Ana ${i}`, company: { name: 'Ana Works' } });
  expect(await find('ana', { limit: 5 })).toHaveLength(5);
  expect((await find('ana', { kinds: ['company'] })).map((hit) => hit.kind)).toEqual(['company']);
  expect(await find('ana', { kinds: ['note', 'interview'] })).toEqual([]);
});
