import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { mergePeople } from '../../../src/data/duplicates/merge-people.ts';
import { MARKDOWN } from '../../../src/data/duplicates/texts.ts';
import { userTables } from '../../../src/data/export/tables.ts';
import { newId } from '../../../src/data/ids.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { runOnBook } from '../../../src/data/methods/index.ts';
import { act, actions } from '../support/actions.ts';
import { allRows, openTestBook, openTestHost, TestClock } from '../support/book.ts';

/** References that SQLite knows nothing of, by what they name. */
const SOFT = {
  person: [
    ['provenance', 'record_id'],
    ['distinct_pair', 'one_id'],
    ['distinct_pair', 'other_id'],
  ],
  company: [
    ['distinct_pair', 'one_id'],
    ['distinct_pair', 'other_id'],
  ],
} as const;

/** Every column that refers to a table, as SQLite says, and as is listed. */
function references(book: Book, kind: 'person' | 'company'): [table: string, column: string][] {
  const known = [...userTables(book.db).keys()].flatMap((table) =>
    book.db
      .prepare<[string], { from: string; table: string }>('SELECT "from", "table" FROM pragma_foreign_key_list(?)')
      .all(table)
      .filter((key) => key.table === kind)
      .map((key): [string, string] => [table, key.from]),
  );
  return [...known, ...SOFT[kind].map(([table, column]): [string, string] => [table, column])];
}

/** A row in every table for each column that refers to the one, its other columns filled with something. */
async function fillBook(book: Book, kind: 'person' | 'company', id: string): Promise<void> {
  await book.writer.write('Filled', async ({ db }) => {
    db.pragma('defer_foreign_keys = ON');
    const insert = (table: string, values: Record<string, unknown>) => {
      const columns = Object.keys(values);
      db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((c) => `@${c}`)})`).run(values);
    };
    const things = {
      person: newId(),
      company: newId(),
      interview: newId(),
      interaction: newId(),
      note: newId(),
      tag: newId(),
      review: newId(),
      opportunity: newId(),
      follow_up: newId(),
    };
    for (const [table, key] of Object.entries(things)) insert(table, { id: key });
    for (const [table, column] of references(book, kind)) {
      const ends = references(book, kind).flatMap(([one, end]) => (one === table && end !== column ? [end] : []));
      const others = ends.map((end) => [end, newId<string>()] as const);
      for (const [, other] of others) insert(kind, { id: other });
      insert(table, { id: newId(), ...Object.fromEntries(others), [column]: id });
    }
    for (const [table, column] of MARKDOWN) insert(table, { id: newId(), [column]: `With [@X](kith:${kind}/${id}).` });
    insert('lens', { id: newId(), name: 'L', lens: JSON.stringify({ view: { kind, id } }) });
  });
}

/** Where an id occurs, whatever the column. */
function cellsWith(book: Book, id: string): string[] {
  return [...userTables(book.db)].flatMap(([table, columns]) =>
    columns
      .filter(({ name }) => book.db.prepare(`SELECT 1 FROM ${table} WHERE instr(lower("${name}"), ?) LIMIT 1`).get(id))
      .map(({ name }) => `${table}.${name}`),
  );
}

describe('merging', () => {
  it.each(['person', 'company'] as const)(
    'leaves nothing in any table that names the %s who goes, and can be undone',
    async (kind) => {
      const book = await openTestBook();
      const [gone, stays] = [newId<string>(), newId<string>()];
      await book.writer.write('Two', async ({ db }) => {
        for (const id of [gone, stays])
          db.prepare(`INSERT INTO ${kind} (id, name, created_at) VALUES (?, ?, '2020-01-01T00:00:00.000Z')`).run(
            id,
            id === gone ? 'Gone' : 'Stays',
          );
      });
      await fillBook(book, kind, gone);
      await book.writer.write('A search', async ({ db }) => {
        db.prepare('INSERT INTO saved_search (id, name, text) VALUES (?, ?, ?)').run(
          newId(),
          'S',
          'note:anvils by:"Gone"',
        );
      });
      const before = allRows(book);
      // Every reference there is must have been filled, or the test would prove nothing.
      const named = cellsWith(book, gone);
      for (const [table, column] of [...references(book, kind), ...MARKDOWN, ['lens', 'lens']])
        expect(named).toContain(`${table}.${column}`);
      await runOnBook(book, `${kind}.merge`, { fromId: gone, intoId: stays });
      expect(cellsWith(book, gone)).toEqual([]);
      // The lesser id of a pair stands first.
      const unordered = (cells: string[]) =>
        [...new Set(cells.map((cell) => cell.replace('other_id', 'one_id')))].sort();
      expect(unordered(cellsWith(book, stays))).toEqual(unordered(named));
      expect(book.db.prepare('SELECT count(*) FROM distinct_pair').pluck().get()).toBe(2);
      expect(book.db.prepare('SELECT text FROM saved_search').pluck().get()).toBe('note:anvils by:"Stays"');
      expect(book.db.pragma('foreign_key_check')).toEqual([]);
      await undo(book);
      expect(allRows(book)).toEqual(before);
    },
  );

  it('of any two people in any book is undone by its batch, exactly, and loses nothing that hung on them', async () => {
    await fc.assert(
      fc.asyncProperty(actions, fc.nat(50), fc.nat(50), async (script, one, other) => {
        const book = await openTestBook();
        for (const action of script) await act(book, action);
        const people = [...book.network.people.keys()];
        const [from, into] = [people[one % people.length], people[other % people.length]];
        if (from && into && from !== into) {
          const before = allRows(book);
          const met = contactsOf(book, [from, into]);
          await book.writer.write('Merged', async ({ db }) => mergePeople(db, from, into, null));
          const batch = book.db.prepare<[], string>("SELECT id FROM local_batch WHERE label = 'Merged'").pluck().get();
          expect(cellsWith(book, from)).toEqual([]);
          expect(contactsOf(book, [into])).toEqual(met);
          expect(book.network.people.has(from)).toBe(false);
          await undo(book, batch as never);
          expect(allRows(book)).toEqual(before);
        }
        await book.close();
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

/** The interactions, interviews, tags and addresses of people, each once. */
function contactsOf(book: Book, ids: readonly PersonId[]): string[] {
  const of = (sql: string) => book.db.prepare<[string], string>(sql).pluck().all(JSON.stringify(ids));
  const listed = 'IN (SELECT value FROM json_each(?))';
  return [
    ...of(`SELECT DISTINCT interaction_id FROM interaction_person WHERE person_id ${listed} ORDER BY 1`),
    ...of(`SELECT DISTINCT interview_id FROM interview_person WHERE person_id ${listed} ORDER BY 1`),
    ...of(`SELECT DISTINCT tag_id FROM person_tag WHERE person_id ${listed} ORDER BY 1`),
    ...of(`SELECT DISTINCT lower(value) FROM contact_point WHERE person_id ${listed} ORDER BY 1`),
    ...of(`SELECT DISTINCT company_id FROM employment WHERE person_id ${listed} ORDER BY 1`),
    ...of(`SELECT id FROM note WHERE person_id ${listed} ORDER BY 1`),
  ];
}

describe('duplicates', () => {
  async function twins() {
    const opened = openTestHost();
    const { call } = opened;
    const { id: ana } = await call('person.create', {
      name: 'Ana Souza',
      company: { name: 'Acme' },
      title: 'CTO',
      howMet: 'Uni',
    });
    const { id: twin } = await call('person.create', {
      name: 'Souza, Ana',
      company: { name: 'Acme' },
      location: 'Porto',
      birthday: '1984-04-02',
    });
    const { id: bo } = await call('person.create', { name: 'Bo Berg' });
    for (const [personId, value] of [
      [ana, 'Ana@x.org'],
      [twin, 'ana@x.org'],
      [twin, 'ana@home.org'],
    ] as const)
      await call('contactPoint.save', { personId, kind: 'email', value });
    await call('contactPoint.save', { personId: ana, kind: 'phone', value: '+351 912 345 678' });
    await call('contactPoint.save', { personId: twin, kind: 'phone', value: '00351912345678', label: 'mobile' });
    await call('person.tag', { ids: [ana, twin], tag: 'friends' });
    await call('interaction.save', { kind: 'coffee', on: '2026-03-01', people: [{ id: ana }, { id: twin }] });
    await call('relationship.save', { fromId: ana, toId: bo, kind: 'knows', since: '2020' });
    await call('relationship.save', { fromId: bo, toId: twin, kind: 'knows', since: '2018' });
    await call('relationship.save', { fromId: ana, toId: twin, kind: 'worked_together' });
    await call('introduction.save', { introducer: { id: bo }, who: { id: ana }, to: { id: twin } });
    const interview = await call('interview.save', {
      company: { name: 'Acme' },
      happensOn: '2026-03-10',
      people: [{ person: { id: ana } }, { person: { id: twin }, title: 'Lead' }],
    });
    await call('debrief.finish', { id: interview.id });
    return { ...opened, ana, twin, bo };
  }

  it('are listed with reasons, compared side by side, merged once each thing, and undone long afterwards', async () => {
    const clock = new TestClock();
    const { call, ana, twin, bo } = await twins();
    const list = await call('duplicate.list', { kind: 'person' });
    expect(list).toMatchObject({ total: 1, searching: false, search: { records: 3 } });
    expect(list.rows[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'same_email',
      'same_phone',
      'same_company',
      'same_name',
    ]);
    const pair = await call('duplicate.get', { kind: 'person', ids: [ana, twin] });
    expect(pair).toMatchObject({ score: list.rows[0]?.score, into: twin, take: ['howMet'] });
    const { batch } = await call('person.merge', { fromId: twin, intoId: ana });
    const merged = await call('person.get', { id: ana });
    expect(merged).toMatchObject({ name: 'Ana Souza', howMet: 'Uni', location: 'Porto', birthday: '1984-04-02' });
    expect(merged.contactPoints.map(({ value }) => value).sort()).toEqual(
      ['+351 912 345 678', 'Ana@x.org', 'ana@home.org'].sort(),
    );
    expect(merged.contactPoints.find(({ kind }) => kind === 'phone')?.label).toBe('mobile');
    expect(merged.employments).toMatchObject([{ title: 'CTO' }]);
    expect(merged.relationships).toMatchObject([{ other: { id: bo }, since: '2018' }]);
    expect(merged.tags).toHaveLength(1);
    expect((await call('timeline.list', { about: { personId: ana } })).items.map(({ kind }) => kind)).toEqual([
      'interview',
      'interaction',
    ]);
    expect((await call('followUp.list', { personId: ana })).followUps).toHaveLength(1);
    // Nothing had to be searched again for it.
    expect(await call('duplicate.list', { kind: 'person' })).toMatchObject({ total: 0, searching: false });
    expect((await call('trash.list')).items).toEqual([]);
    clock.set('2028-01-01');
    await call('person.create', { name: 'Later' });
    await call('journal.undo', { batch: batch ?? undefined });
    expect((await call('person.get', { id: twin })).contactPoints).toHaveLength(3);
    expect((await call('person.get', { id: ana })).location).toBeNull();
    const again = await call('duplicate.list', { kind: 'person', fresh: true });
    expect(again.rows[0]).toMatchObject({ a: { name: 'Ana Souza' } });
    const taken = await call('person.merge', { fromId: ana, intoId: twin, take: ['name'] });
    expect(taken.batch).not.toBeNull();
    expect(await call('person.get', { id: twin })).toMatchObject({
      name: 'Ana Souza',
      howMet: null,
      location: 'Porto',
    });
  });

  it('that are none are remembered, may be thought better of, and both are one change each', async () => {
    const { host, call, ana, twin, bo } = await twins();
    await call('duplicate.list', { kind: 'person' });
    const ids: [typeof ana, typeof ana] = [twin, ana];
    await call('duplicate.dismiss', { kind: 'person', ids });
    expect(await call('duplicate.list', { kind: 'person', fresh: true })).toMatchObject({ total: 0, dismissed: 1 });
    const kept = await call('duplicate.list', { kind: 'person', dismissed: true });
    expect(kept.rows).toMatchObject([{ dismissed: true, reasons: [{ kind: 'same_email' }, {}, {}, {}] }]);
    await call('journal.undo');
    expect((await call('duplicate.list', { kind: 'person' })).total).toBe(1);
    await call('journal.redo');
    await call('duplicate.restore', { kind: 'person', ids });
    expect((await call('duplicate.list', { kind: 'person' })).total).toBe(1);
    // Who was not the same as the one that goes is not the same as the one that stays.
    await call('duplicate.dismiss', { kind: 'person', ids: [twin, bo] });
    await call('person.merge', { fromId: twin, intoId: ana });
    expect(await call('duplicate.get', { kind: 'person', ids: [bo, ana] })).toMatchObject({ dismissed: true });
    expect(await host.dispatch('person.merge', { fromId: ana, intoId: ana })).toMatchObject({
      error: { code: 'invalid_input' },
    });
    expect(await host.dispatch('person.merge', { fromId: twin, intoId: ana })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it('among companies keep both names, and the fields chosen', async () => {
    const { call } = openTestHost();
    const { id: a } = await call('company.create', {
      name: 'Initech GmbH',
      industry: 'Printers',
      domains: ['i.example'],
    });
    const { id: b } = await call('company.create', { name: 'Initech', location: 'Austin' });
    const { id: p } = await call('person.create', { name: 'Ana', company: { id: a }, title: 'Lead' });
    await call('employment.save', { personId: p, company: { id: b }, title: 'lead', startedOn: '2020' });
    const list = await call('duplicate.list', { kind: 'company' });
    expect(list.rows.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['same_company_name', 'same_people'],
    ]);
    expect(await call('duplicate.get', { kind: 'company', ids: [a, b] })).toMatchObject({
      into: a,
      take: ['location'],
    });
    await call('company.merge', { fromId: a, intoId: b, take: ['name', 'industry'] });
    expect(await call('company.get', { id: b })).toMatchObject({
      name: 'Initech GmbH',
      aliases: [{ name: 'Initech' }],
      industry: 'Printers',
      location: 'Austin',
      domains: ['i.example'],
      employments: [{ title: 'lead', startedOn: '2020' }],
    });
  });

  it('with much on them are merged in a thread, and a search that is running is told', async () => {
    const book = await openTestBook();
    await book.writer.write('Many', async ({ db }) => {
      const person = db.prepare("INSERT INTO person (id, name, created_at) VALUES (?, ?, '2020-01-01T00:00:00.000Z')");
      const note = db.prepare("INSERT INTO note (id, person_id, body, written_on) VALUES (?, ?, 'x', '2020-01-01')");
      for (const name of ['Uma Thorn', 'Thorn, Uma']) person.run(newId(), name);
      const [id] = db.prepare<[], string>('SELECT id FROM person ORDER BY id').pluck().all();
      for (let i = 0; i < 400; i++) note.run(newId(), id);
    });
    const before = allRows(book);
    const [from, into] = [...book.network.people.keys()] as [PersonId, PersonId];
    expect(
      await runOnBook(book, 'duplicate.list', { kind: 'person', limit: 10, offset: 0, dismissed: false, fresh: false }),
    ).toMatchObject({ total: 1 });
    await runOnBook(book, 'person.merge', { fromId: from, intoId: into });
    expect(book.db.prepare('SELECT count(*) FROM note WHERE person_id = ?').pluck().get(into)).toBe(400);
    expect(book.network.people.size).toBe(1);
    await undo(book);
    expect(allRows(book)).toEqual(before);
  });
});
