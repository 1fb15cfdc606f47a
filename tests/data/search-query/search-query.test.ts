import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marked, MethodInput } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

const plain = (marked: Marked) => marked.map(({ text }) => text).join('');

/** Ana, Bo and Cy between Nubank and Acme; today is 2026-03-16. */
async function openNetwork() {
  const { call, host } = openTestHost();
  const nubank = (
    await call('company.create', { name: 'Nubank', industry: 'Banking', location: 'São Paulo', domains: ['nu.com.br'] })
  ).id;
  const acme = (await call('company.create', { name: 'Acme', aliases: [{ name: 'Anvil Works', kind: 'former_name' }] }))
    .id;
  const person = async (name: string, company: typeof nubank, title: string, more: object = {}) =>
    (await call('person.create', { name, company: { id: company }, title, ...more })).id;
  const ana = await person('Ana Souza', nubank, 'Technical Recruiter', { location: 'Lisbon', metOn: '2024-03' });
  const bo = await person('Bo Berg', acme, 'Engineer', { metOn: '2021', birthday: '--04-02' });
  const cy = await person('Cy Young', acme, 'Archived Engineer');
  await call('employment.save', { personId: bo, company: { id: nubank }, endedOn: '2020' });
  await call('person.tag', { ids: [ana, bo], tag: 'Inner circle' });
  await call('contactPoint.save', { personId: ana, kind: 'email', value: 'ana@nu.com.br' });
  await call('interaction.save', {
    kind: 'coffee',
    on: '2026-03-10',
    people: [{ id: ana }],
    note: 'The move to Porto is settled.',
  });
  await call('interaction.save', { kind: 'call', on: '2025-06-10', people: [{ id: bo }] });
  const opportunity = await call('opportunity.save', {
    company: { id: acme },
    role: 'Staff engineer',
    stage: 'interviewing',
    source: { id: ana },
  } as MethodInput<'opportunity.save'>);
  await call('interview.save', {
    company: { id: acme },
    role: 'Staff engineer',
    happensOn: '2026-02-01',
    opportunityId: opportunity.id,
    people: [{ person: { id: cy } }],
  } as MethodInput<'interview.save'>);
  await call('insight.save', {
    company: { id: acme },
    text: 'They freeze hiring in spring.',
    from: { id: bo },
    on: '2025-03-05',
  });
  await call('note.save', { about: { companyId: nubank }, body: 'Ledger rewritten in Clojure, said twice.' });
  await call('introduction.save', { introducer: { id: ana }, who: 'me', to: { id: cy } });
  const ask = (text: string, more: Omit<MethodInput<'search.query'>, 'text'> = {}) =>
    call('search.query', { text, limit: 100, ...more });
  const find = async (text: string) =>
    (await ask(text)).hits
      .map((hit) => (hit.kind === 'person' || hit.kind === 'company' ? plain(hit.title) : hit.kind))
      .sort();
  const wrong = async (text: string) =>
    (await ask(text)).reading.errors.map(({ code, word, suggestion }) => [code, word, suggestion]);
  return { call, host, ask, find, wrong };
}

test('each filter finds what has it, and filters, words, or and not go together', async () => {
  const { find } = await openNetwork();
  const people = ['Ana Souza', 'Bo Berg', 'Cy Young'];
  const cases: [string, string[]][] = [
    ['kind:person', people],
    ['kind:companies', ['Acme', 'Nubank']],
    ['company:nubank', ['Ana Souza', 'Bo Berg', 'Nubank', 'note']],
    ['company:"anvil works" kind:person', ['Bo Berg', 'Cy Young']],
    ['at:nubank', ['Ana Souza']],
    ['was:nu.com.br', ['Bo Berg']],
    ['role:recruiter', ['Ana Souza']],
    ['role:engineer', ['Bo Berg', 'Cy Young', 'interview', 'opportunity']],
    ['tag:"inner circle"', ['Ana Souza', 'Bo Berg']],
    ['tag:inner -ana', ['Bo Berg']],
    ['city:lisbon', ['Ana Souza']],
    ['place:sao', ['Nubank']],
    ['industry:bank', ['Ana Souza', 'Nubank']],
    ['met:2024', ['Ana Souza']],
    ['met:<2022', ['Bo Berg']],
    ['met:"since 2024"', ['Ana Souza']],
    ['last:<90d kind:person', ['Ana Souza', 'Cy Young']],
    ['last:>90d kind:person', ['Bo Berg']],
    ['has:email', ['Ana Souza']],
    ['has:birthday', ['Bo Berg']],
    ['has:website', ['Nubank']],
    ['stage:interviewing', ['Acme', 'Ana Souza', 'Cy Young', 'interview', 'opportunity']],
    ['stage:open kind:opportunity', ['opportunity']],
    ['by:ana', ['Cy Young', 'opportunity']],
    ['by:bo', ['insight']],
    ['on:2025-03', ['insight']],
    ['on:2026 kind:note', ['note', 'note']],
    ['engineer -archived kind:person', ['Bo Berg']],
    ['ana or kind:insight', ['Ana Souza', 'insight', 'note', 'opportunity']],
    ['(at:nubank or met:2021) tag:inner', ['Ana Souza', 'Bo Berg']],
    ['"rewritten in clojure"', ['note']],
    ['"clojure rewritten"', []],
    ['porto kind:note', ['note']],
    ['souza at:nubank', ['Ana Souza']],
    ['berg at:nubank', []],
    ['-tag:inner', ['Cy Young']],
  ];
  for (const [text, expected] of cases) expect(await find(text), text).toEqual(expected);
});

test('a reading shows the parts and what the book does not know, with the nearest it has', async () => {
  const { ask, wrong } = await openNetwork();
  const { reading } = await ask('company:nubank -met:2024 clojure');
  expect(reading.chips).toEqual([
    { key: 'company', text: 'nubank', negated: false, days: null, from: 0, to: 14 },
    { key: 'met', text: '2024', negated: true, days: { from: '2024-01-01', to: '2024-12-31' }, from: 16, to: 24 },
    { key: null, text: 'clojure', negated: false, days: null, from: 25, to: 32 },
  ]);
  expect(await wrong('company:nubnak')).toEqual([['unknown_name', 'nubnak', 'Nubank']]);
  expect(await wrong('tag:iner')).toEqual([['unknown_name', 'iner', 'Inner circle']]);
  expect(await wrong('by:anna')).toEqual([['unknown_name', 'anna', 'Ana']]);
  expect(await wrong('kind:persn last:<90x warmth:wram')).toEqual([
    ['unknown_value', 'persn', 'person'],
    ['bad_date', '<90x', null],
    ['unknown_value', 'wram', 'warm'],
  ]);
});

test('pages, and what was found follows changes', async () => {
  const { call, ask } = await openNetwork();
  const all = await ask('kind:person');
  expect([all.total, all.more]).toEqual([3, false]);
  const [second] = (await ask('kind:person', { offset: 1, limit: 1 })).hits;
  expect(second).toEqual(all.hits[1]);
  await call('person.create', { name: 'Dee Dunn' });
  expect((await ask('kind:person')).total).toBe(4);
});

test('completion offers keys, then values with counts', async () => {
  const { call } = await openNetwork();
  const complete = async (text: string, caret = text.length) =>
    (await call('search.complete', { text, caret })).completions.map(({ insert, count }) => [insert, count]);
  expect((await complete('com'))[0]).toEqual(['company:', null]);
  expect(await complete('tag:i')).toEqual([['"Inner circle" ', 2]]);
  expect(await complete('at:')).toEqual([
    ['Acme ', 2],
    ['Nubank ', 2],
  ]);
  expect((await complete('kind:p'))[0]).toEqual(['person ', null]);
  expect(await complete('"tag:i')).toEqual([]);
  expect((await complete('wa tag:x', 2)).map(([insert]) => insert)).toEqual(['was:', 'warmth:']);
});

test('saved searches count what they find now; saving and deleting can be undone', async () => {
  const { call } = await openNetwork();
  const { id } = await call('savedSearch.save', { name: 'Inner', text: 'tag:inner' });
  const list = async () => (await call('savedSearch.list')).searches.map(({ name, count }) => [name, count]);
  expect(await list()).toEqual([['Inner', 2]]);
  await call('person.tag', {
    ids: (await call('person.list', { filter: 'cy' })).rows.map((row) => row.id),
    tag: 'Inner circle',
  });
  expect(await list()).toEqual([['Inner', 3]]);
  await call('savedSearch.save', { id, name: 'Friends', text: 'tag:inner at:acme' });
  expect(await list()).toEqual([['Friends', 2]]);
  const { batch } = await call('savedSearch.delete', { id });
  expect(await list()).toEqual([]);
  await call('journal.undo', { batch: batch! });
  expect(await list()).toEqual([['Friends', 2]]);
});

test('lists take the same filters; words alone mean what they did', async () => {
  const { call } = await openNetwork();
  const people = async (filter: string) => (await call('person.list', { filter })).rows.map(({ name }) => name);
  expect(await people('eng ac')).toEqual(['Bo Berg', 'Cy Young']);
  expect(await people('eng -archived')).toEqual(['Bo Berg']);
  expect(await people('tag:inner last:>90d')).toEqual(['Bo Berg']);
  expect(await people('stage:offer')).toEqual([]);
  const companies = async (filter: string) => (await call('company.list', { filter })).rows.map(({ name }) => name);
  expect(await companies('industry:banking')).toEqual(['Nubank']);
  expect(await companies('company:acme or nu')).toEqual(['Acme', 'Nubank']);
});

test('words beside filters are looked through to the end; counts are exact', async () => {
  const { ask, call } = await openNetwork();
  const acme = (await call('company.list', { filter: 'acme' })).rows[0]!.id;
  const nubank = (await call('company.list', { filter: 'nubank' })).rows[0]!.id;
  await call('note.save', { about: { companyId: acme }, body: 'Ledger seen once, long ago.' });
  for (let i = 0; i < 310; i++) await call('note.save', { about: { companyId: nubank }, body: `Ledger, page ${i}.` });
  // So many are indexed apart.
  while (!(await ask('ledger')).complete) await new Promise((resolve) => setTimeout(resolve, 20));
  const acmes = await ask('ledger company:acme');
  expect([acmes.hits.map(({ snippet }) => plain(snippet ?? [])), acmes.more]).toEqual([
    ['Ledger seen once, long ago.'],
    false,
  ]);
  const { hits, total, more } = await ask('ledger kind:note', { offset: 300 });
  expect([hits.length, total, more]).toEqual([12, 312, false]);
  const pages = await ask('"ledger page"', { limit: 5 });
  expect([pages.total, pages.more]).toEqual([310, false]);
  const notes = await ask('kind:note -on:2020', { offset: 300 });
  expect([notes.hits.map(({ subtitle }) => subtitle).at(-1), notes.total, notes.more]).toEqual([
    '2026-03-10',
    313,
    false,
  ]);
  const either = await ask('settled or ledger kind:note or anvil kind:company', { limit: 100 });
  expect([either.total, either.hits.filter(({ kind }) => kind === 'company').length]).toEqual([314, 1]);
  expect((await ask('-(kind:person or kind:note) acme')).hits.map(({ kind }) => kind)).toContain('company');
  await call('savedSearch.save', { name: 'Ledgers', text: 'ledger' });
  const { searches } = await call('savedSearch.list', {});
  expect(searches.map(({ count, more: beyond }) => [count, beyond])).toEqual([[312, false]]);
});

test('a filter of a list is read with what its kind never has', async () => {
  const { call } = await openNetwork();
  const read = async (text: string, kind?: 'person') =>
    (await call('search.read', { text, ...(kind && { kind }) })).errors.map(({ code, word, from }) => [
      code,
      word,
      from,
    ]);
  expect(await read('tag:iner outcome:passed foo:bar', 'person')).toEqual([
    ['unknown_name', 'iner', 4],
    ['other_kind', 'outcome', 9],
    ['unknown_key', 'foo', 24],
  ]);
  expect(await read('tag:inner outcome:passed')).toEqual([]);
});

test('any text is answered', async () => {
  const { ask, call } = await openNetwork();
  const piece = fc.constantFrom(
    'company:',
    'last:',
    'tag:',
    'by:',
    'kind:note ',
    '-',
    '(',
    ')',
    ' or ',
    '"',
    'ana ',
    'nubank',
    '<90d ',
    '🎉',
    'עברית ',
    'e\u0301',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
        fc.string({ maxLength: 30 }),
      ),
      async (text) => {
        const { reading, hits, total } = await ask(text);
        expect(hits.length).toBeLessThanOrEqual(total);
        for (const { from, to } of reading.errors) expect(to <= text.length && from < to).toBe(true);
        await call('search.complete', { text, caret: text.length >> 1 });
      },
    ),
    { numRuns: 25 },
  );
  await ask('ana '.repeat(250));
  await ask('x'.repeat(1000));
});
