import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CompanyLinkKind,
  Confidence,
  EmploymentKind,
  InteractionKind,
  type Lens,
  type MethodOutput,
  methods,
  Stage,
  Warmth,
} from '../../../src/contract/index.ts';
import { type Book, openBook } from '../../../src/data/book.ts';
import { nextUndo } from '../../../src/data/journal/turns.ts';
import { runOnBook } from '../../../src/data/methods/index.ts';
import { writeSample } from '../../../src/data/sample/index.ts';
import type { Clock } from '../../../src/domain/dates.ts';
import { putEmptyBook } from '../support/book.ts';

const TODAY = '2026-11-23';
const clockOf = (today: string): Clock => ({ now: () => `${today}T10:00:00.000Z`, today: () => today });
const clock = clockOf(TODAY);
const folder = mkdtempSync(join(tmpdir(), 'kith-sample-'));
const tables = [
  'person',
  'contact_point',
  'company',
  'company_alias',
  'company_domain',
  'company_link',
  'employment',
  'relationship',
  'interaction',
  'interaction_person',
  'interview',
  'interview_person',
  'note',
  'mention',
  'tag',
  'person_tag',
  'opportunity',
  'question',
  'follow_up',
  'compensation',
  'insight',
  'introduction',
  'my_employment',
  'review',
  'review_target',
];

async function sampleBook(name: string, today = TODAY): Promise<Book> {
  const book = await openBook({ path: putEmptyBook(join(folder, name)), clock: clockOf(today) });
  await writeSample(book);
  return book;
}
const all = <T = Record<string, string>>(book: Book, sql: string) => book.db.prepare<[], T>(sql).all();
const column = (book: Book, sql: string) => book.db.prepare<[], string>(sql).pluck().all();
const count = (book: Book, sql: string) => book.db.prepare<[], number>(`SELECT count(*) ${sql}`).pluck().get() ?? -1;

const runSuggestions = async (book: Book) =>
  methods['cadence.suggestions'].output.parse(await runOnBook(book, 'cadence.suggestions', {}));

describe('the sample network', () => {
  let book: Book;
  beforeAll(async () => {
    book = await sampleBook('one.db');
  });
  afterAll(async () => {
    await book.close();
    rmSync(folder, { recursive: true });
  });

  it('is the same every time', async () => {
    const other = await sampleBook('two.db');
    for (const table of tables) {
      const sql = `SELECT * FROM ${table} ORDER BY id`;
      expect(all(other, sql), table).toEqual(all(book, sql));
    }
    await other.close();
  });

  it('has the size of a working life', () => {
    const people = count(book, 'FROM person');
    expect(people).toBeGreaterThanOrEqual(380);
    expect(people).toBeLessThanOrEqual(420);
    expect(count(book, 'FROM company')).toBe(120);
    expect(count(book, 'FROM interview')).toBe(66);
    expect(count(book, 'FROM opportunity')).toBe(29);
    expect(count(book, 'FROM compensation')).toBeGreaterThanOrEqual(40);
    expect(count(book, 'FROM insight')).toBeGreaterThanOrEqual(50);
    expect(count(book, 'FROM introduction')).toBeGreaterThanOrEqual(20);
    expect(count(book, 'FROM question')).toBeGreaterThan(150);
    const { fine, soon, due, lapsed, snoozed } = book.network.cadences.counts;
    expect(fine + soon + due + lapsed + snoozed).toBeGreaterThan(50);
    expect(count(book, 'FROM note')).toBeGreaterThan(150);
    expect(count(book, 'FROM interaction')).toBeGreaterThan(1_000);
    expect(count(book, `FROM person WHERE met_on < '2019-09'`)).toBeGreaterThan(5);
  });

  it('shows every kind of thing', () => {
    expect(new Set(column(book, 'SELECT kind FROM company_link'))).toEqual(new Set(CompanyLinkKind.options));
    expect(new Set(column(book, 'SELECT kind FROM employment'))).toEqual(new Set(EmploymentKind.options));
    expect(new Set(column(book, 'SELECT kind FROM interaction'))).toEqual(new Set(InteractionKind.options));
    expect(new Set(column(book, 'SELECT kind FROM company_alias'))).toEqual(new Set(['alias', 'former_name']));
    expect(new Set(column(book, 'SELECT role FROM interview_person'))).toHaveLength(3);
    expect(new Set(column(book, 'SELECT outcome FROM interview'))).toHaveLength(5);
    expect(new Set(column(book, 'SELECT kind FROM relationship'))).toHaveLength(5);
    expect(new Set(column(book, 'SELECT stage FROM opportunity'))).toEqual(new Set(Stage.options));
    expect(new Set(column(book, 'SELECT currency FROM compensation'))).toEqual(new Set(['EUR', 'BRL', 'GBP']));
    expect(new Set(column(book, 'SELECT confidence FROM compensation'))).toEqual(new Set(Confidence.options));
    for (const table of ['insight', 'compensation'])
      expect(new Set(column(book, `SELECT confidential FROM ${table}`)), table).toHaveLength(2);
    expect(new Set(column(book, 'SELECT direction FROM interaction'))).toEqual(new Set(['in', 'out', null]));
    const scripts = ['Han', 'Hangul', 'Arabic', 'Hebrew', 'Cyrillic', 'Greek'];
    const names = column(book, 'SELECT name FROM person').join('\n');
    for (const script of scripts) expect(names, script).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });

  it('has ties of every warmth', () => {
    const warmth = [...book.network.people.values()].map((node) => node.row.warmth);
    for (const word of Warmth.options) expect(warmth.filter((one) => one === word).length, word).toBeGreaterThan(20);
  });

  it('has cadences of every kind, ties judged by hand, and colleagues of old', async () => {
    expect(new Set(column(book, 'SELECT name FROM tag WHERE cadence_days IS NOT NULL'))).toEqual(
      new Set(['Inner circle', 'Recruiters', 'Past interviewers']),
    );
    const cadences = [...book.network.cadences.inOrder()];
    expect(new Set(cadences.map(({ from }) => from === null))).toEqual(new Set([true, false]));
    expect(count(book, 'FROM person WHERE cadence_days = 0')).toBeGreaterThan(2);
    expect(count(book, 'FROM person WHERE tie_override IS NOT NULL')).toBe(4);
    expect(count(book, 'FROM person WHERE birthday IS NOT NULL')).toBeGreaterThan(5);
    expect(count(book, 'FROM my_employment')).toBe(3);
    const { suggestions } = await runSuggestions(book);
    expect(new Set(suggestions.map(({ reason }) => reason.kind))).toEqual(
      new Set(['interviewer', 'recruiter', 'close_tie']),
    );
    let colleagues = 0;
    for (const id of book.network.people.keys())
      if (methods['person.get'].output.parse(await runOnBook(book, 'person.get', { id })).tie.sharedMonths > 0)
        colleagues += 1;
    expect(colleagues).toBeGreaterThan(50);
  });

  it('knows somebody at an acquired company, at a competitor and at an agency', () => {
    const knownAt = (kind: string, end: 'from_id' | 'to_id') =>
      count(book, `FROM company_link l JOIN employment e ON e.company_id = l.${end} WHERE l.kind = '${kind}'`);
    expect(knownAt('acquired_by', 'from_id')).toBeGreaterThan(0);
    expect(knownAt('competitor', 'to_id')).toBeGreaterThan(0);
    expect(knownAt('agency_for', 'from_id')).toBeGreaterThan(0);
    const unit = count(
      book,
      `FROM employment e JOIN company c ON c.id = e.company_id
         WHERE c.name = 'Maré Pagamentos' AND e.person_id IN (SELECT person_id FROM interaction_person)`,
    );
    expect(unit).toBeGreaterThan(10);
  });

  it('has a fair and a tag of many to mute, and introductions to look at', async () => {
    const { hubs } = (await runOnBook(book, 'lens.hubs', { limit: 100 })) as MethodOutput<'lens.hubs'>;
    const many = hubs.filter(({ people }) => people >= 25);
    expect(new Set(many.map(({ hub }) => hub.kind))).toEqual(new Set(['event', 'tag', 'company']));
    const lens: Lens = { view: { kind: 'introductions' }, at: null, muted: [] };
    const { lines } = (await runOnBook(book, 'lens.look', { lens, limit: 100 })) as MethodOutput<'lens.look'>;
    expect(lines.filter(({ role }) => role === 'introducer').length).toBeGreaterThan(4);
    expect(lines.filter(({ role }) => role === 'introduced').length).toBeGreaterThan(8);
  });

  it('has no dangling ids and no text left unfilled', () => {
    expect(all(book, 'PRAGMA foreign_key_check')).toEqual([]);
    const texts = [
      ...column(book, 'SELECT note FROM interaction WHERE note IS NOT NULL'),
      ...column(book, 'SELECT body FROM note'),
      ...column(book, 'SELECT how_met FROM person'),
      ...column(book, 'SELECT text FROM question'),
      ...column(book, 'SELECT text FROM insight'),
      ...column(book, 'SELECT description FROM opportunity'),
      ...column(book, `SELECT promised FROM interview WHERE promised <> ''`),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\{[@#]?\w+|undefined|null|\bNaN\b/);
      expect(text.trim()).not.toBe('');
    }
    const mentioned = texts.flatMap((text) =>
      [...text.matchAll(/kith:\w+\/([0-9a-f-]{36})/g)].map((match) => match[1]),
    );
    const known = new Set(column(book, 'SELECT id FROM person UNION ALL SELECT id FROM company'));
    expect(mentioned.length).toBeGreaterThan(80);
    for (const id of mentioned) expect(known).toContain(id);
    expect(
      count(book, 'FROM note WHERE (person_id IS NULL) + (company_id IS NULL) + (interview_id IS NULL) <> 2'),
    ).toBe(0);
  });

  it('lies in the past, but for planned interviews', () => {
    expect(count(book, `FROM interaction WHERE happened_on > '${TODAY}'`)).toBe(0);
    expect(count(book, `FROM note WHERE written_on > '${TODAY}'`)).toBe(0);
    expect(count(book, `FROM person WHERE met_on > '${TODAY}'`)).toBe(0);
    expect(count(book, `FROM employment WHERE started_on > '${TODAY}' OR ended_on < started_on`)).toBe(0);
    const planned = all(book, `SELECT outcome FROM interview WHERE happens_on > '${TODAY}'`);
    expect(planned).toHaveLength(3);
    expect(new Set(planned.map((row) => row.outcome))).toEqual(new Set(['waiting']));
    for (const table of [
      'person',
      'company',
      'interaction',
      'interview',
      'note',
      'opportunity',
      'insight',
      'compensation',
      'introduction',
    ])
      expect(count(book, `FROM ${table} WHERE created_at > '${clock.now()}'`), table).toBe(0);
  });

  it('keeps the days of each opportunity, debrief and introduction in order', () => {
    expect(
      column(
        book,
        `SELECT role FROM opportunity o WHERE closed_on < heard_on OR closed_on > '${TODAY}' OR salary_low > salary_high
           OR EXISTS (SELECT 1 FROM interview i WHERE i.opportunity_id = o.id AND i.happens_on < o.heard_on)`,
      ),
    ).toEqual([]);
    expect(count(book, 'FROM introduction WHERE made_on < asked_on OR thanked_on < made_on')).toBe(0);
    expect(count(book, 'FROM interview WHERE opportunity_id IS NULL')).toBe(0);
    expect(count(book, 'FROM interview WHERE debriefed_at < happens_on')).toBe(0);
    expect(count(book, `FROM interview WHERE happens_on <= '${TODAY}' AND debriefed_at IS NULL`)).toBe(3);
    const halfDone = `FROM interview WHERE happens_on <= '${TODAY}' AND debriefed_at IS NULL AND chemistry IS NOT NULL`;
    expect(count(book, halfDone)).toBe(1);
  });

  it('is no step that could be undone', async () => {
    expect(nextUndo(book.db)).toBeUndefined();
    expect(await runOnBook(book, 'journal.undo', {})).toMatchObject({ label: null, batch: null });
    expect(await runOnBook(book, 'journal.redo', {})).toMatchObject({ label: null, batch: null });
    expect(count(book, 'FROM person')).toBeGreaterThan(380);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'has something but not too much to do today, %i days later',
    async (later) => {
      const day = new Date(Date.parse(TODAY) + later * 86_400_000).toISOString().slice(0, 10);
      const on = later === 0 ? book : await sampleBook(`day-${later}.db`, day);
      const today = methods['today.list'].output.parse(await runOnBook(on, 'today.list', {}));
      const { debriefs, followUps, revisits, cadences, upcoming, comingFollowUps, birthdays, suggestions } = today;
      expect(debriefs).toHaveLength(3);
      expect(revisits.map(({ company }) => company?.name).toSorted()).toEqual(['Cedarline', 'Pixaria']);
      expect(cadences.length).toBeGreaterThanOrEqual(10);
      expect(cadences.length).toBeLessThanOrEqual(20);
      expect(new Set(cadences.map(({ band }) => band))).toEqual(new Set(['due', 'lapsed']));
      expect(birthdays).toHaveLength(1);
      expect(suggestions).toBeGreaterThan(20);
      expect(upcoming.length).toBeGreaterThanOrEqual(3);
      const steps = [...followUps, ...comingFollowUps].map(({ step }) => step);
      expect(steps).toEqual(expect.arrayContaining(['thank_you', 'second_nudge', 'move_on', 'custom']));
      const items = debriefs.length + followUps.length + revisits.length;
      expect(items).toBeGreaterThanOrEqual(5);
      expect(items).toBeLessThanOrEqual(9);
      if (later > 0) await on.close();
    },
    20_000,
  );

  it('does not repeat itself in the timeline of one person', () => {
    const repeated = all(
      book,
      `SELECT p.name, i.note FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
         JOIN person p ON p.id = ip.person_id WHERE i.note IS NOT NULL GROUP BY p.id, i.note HAVING count(*) > 1`,
    );
    expect(repeated).toEqual([]);
  });
});
