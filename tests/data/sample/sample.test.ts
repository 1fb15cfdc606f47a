import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompanyLinkKind, EmploymentKind, InteractionKind, Warmth } from '../../../src/contract/index.ts';
import { type Book, openBook } from '../../../src/data/book.ts';
import { writeSample } from '../../../src/data/sample/index.ts';
import type { Clock } from '../../../src/domain/dates.ts';

const TODAY = '2026-11-23';
const clock: Clock = { now: () => `${TODAY}T10:00:00.000Z`, today: () => TODAY };
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
];

async function sampleBook(name: string): Promise<Book> {
  const book = await openBook({ path: join(folder, name), clock });
  await writeSample(book);
  return book;
}
const all = <T = Record<string, string>>(book: Book, sql: string) => book.db.prepare<[], T>(sql).all();
const column = (book: Book, sql: string) => book.db.prepare<[], string>(sql).pluck().all();
const count = (book: Book, sql: string) => book.db.prepare<[], number>(`SELECT count(*) ${sql}`).pluck().get() ?? -1;

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
    expect(count(book, 'FROM interview')).toBe(60);
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
    const scripts = ['Han', 'Hangul', 'Arabic', 'Hebrew', 'Cyrillic', 'Greek'];
    const names = column(book, 'SELECT name FROM person').join('\n');
    for (const script of scripts) expect(names, script).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });

  it('has ties of every warmth', () => {
    const warmth = [...book.network.people.values()].map((node) => node.row.warmth);
    for (const word of Warmth.options) expect(warmth.filter((one) => one === word).length, word).toBeGreaterThan(20);
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

  it('has no dangling ids and no text left unfilled', () => {
    expect(all(book, 'PRAGMA foreign_key_check')).toEqual([]);
    const texts = [
      ...column(book, 'SELECT note FROM interaction WHERE note IS NOT NULL'),
      ...column(book, 'SELECT body FROM note'),
      ...column(book, 'SELECT how_met FROM person'),
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
    for (const table of ['person', 'company', 'interaction', 'interview', 'note'])
      expect(count(book, `FROM ${table} WHERE created_at > '${clock.now()}'`), table).toBe(0);
  });

  it('does not repeat itself in the timeline of one person', () => {
    const repeated = all(
      book,
      `SELECT p.name, i.note FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
         JOIN person p ON p.id = ip.person_id WHERE i.note IS NOT NULL GROUP BY p.id, i.note HAVING count(*) > 1`,
    );
    expect(repeated).toEqual([]);
  });
});
