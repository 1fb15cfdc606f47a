import '../../support/property-seed.ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { MethodInput, PersonId } from '../../../src/contract/index.ts';
import { contentLine, escapedText } from '../../../src/data/export/content-line.ts';
import { csvOf } from '../../../src/data/export/csv.ts';
import { FileNames, safeFileName } from '../../../src/data/export/file-name.ts';
import type { ExportedPerson } from '../../../src/data/export/people.ts';
import { vcardOf } from '../../../src/data/export/vcard.ts';
import { readImportFile } from '../../../src/data/import/formats/read.ts';
import type { ImportedFile } from '../../../src/domain/import/records.ts';
import { openTestHost } from '../support/book.ts';
import { QUIET } from './support.ts';

const OPTIONS = { today: '2026-03-16', timeZone: 'Europe/Berlin', mapping: null };

function readBack(text: string, fileName: string): ImportedFile {
  const { records } = readImportFile(Buffer.from(text), fileName, OPTIONS, QUIET);
  if (!records) throw new Error('no records');
  return records;
}

/** One line as people write it, with what formats would take for their own signs; readers forgive a stray `\\,`. */
const line = fc
  .array(
    fc.constantFrom('a', 'Ö', '山', '🌱', ' ', ',', ';', '\\n', ':', '"', "'", '=', '+', '-', '@', 'n', 'longer'),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => `x${parts.join('')}x`.replace(/\s+/g, ' '));

const people = fc
  .array(
    fc.record({
      name: line,
      given_name: fc.option(line),
      family_name: fc.option(line),
      location: fc.option(fc.constantFrom('Lisbon', 'Lisbon, Portugal', 'Frankfurt (Main), Hesse, Germany')),
      birthday: fc.constantFrom(null, '1990-04-02', '--12-31'),
      company: fc.option(line),
      title: line,
      email: fc.constantFrom('ana@example.org', "o'neil+x@example.org"),
      phone: fc.constantFrom('+49 30 1234567', '=0301'),
      label: fc.constantFrom(null, 'home', 'Summer house'),
      tags: fc.uniqueArray(fc.constantFrom('friend', 'Köln', 'a b')),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(
      ({ company, title, email, phone, label, ...row }, index): ExportedPerson => ({
        ...row,
        id: `01a2075a-423b-7280-a033-8dd5c38260${String(index).padStart(2, '0')}` as PersonId,
        headline: null,
        how_met: null,
        met_on: null,
        jobs: company === null ? [] : [{ company, title }],
        contacts: [
          { kind: 'email', value: email, label: null },
          { kind: 'phone', value: phone, label },
          { kind: 'linkedin', value: `https://www.linkedin.com/in/ana-${index}`, label: null },
        ],
      }),
    ),
  );

describe('people come back through our own readers', () => {
  test('as vCard', () => {
    fc.assert(
      fc.property(people, (some) => {
        const file = readBack(some.map(vcardOf).join(''), 'people.vcf');
        expect(file.rejects).toEqual([]);
        expect(file.people).toMatchObject(
          some.map((person) => ({
            key: `urn:uuid:${person.id}`,
            name: person.name,
            givenName: person.given_name,
            familyName: person.family_name,
            location: person.location,
            birthday: person.birthday,
            tags: person.tags,
            jobs: person.jobs,
            contacts: person.contacts.map((one) => ({ ...one, label: one.label?.toLowerCase() ?? null })),
          })),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('as CSV, whatever looks like a formula', () => {
    fc.assert(
      fc.property(people, (some) => {
        const csv = csvOf(some);
        const file = readBack(csv, 'people.csv');
        expect(file.rejects).toEqual([]);
        expect(file.people).toMatchObject(
          some.map((person) => ({
            name: person.name,
            givenName: person.given_name,
            familyName: person.family_name,
            location: person.location,
            birthday: person.birthday,
            tags: person.tags,
            jobs: person.jobs,
            contacts: person.contacts.map(({ kind, value }) => ({ kind, value })),
          })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('a cell that a spreadsheet would run is disarmed', () => {
  const [person] = fc.sample(people, 1)[0] ?? [];
  if (!person) throw new Error('nobody');
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
  const csv = csvOf(names.map((name) => ({ ...person, name })));
  for (const name of names) expect(csv).toContain(`'${name}`);
  expect(csv).not.toMatch(/(?:^|,)"?[=+@\t-]/m);
});

const sign = fc.constantFrom(...'aZ.é山🌱 ,;:\\/?*"<>|\n\r\t\0\u2028\u202e\ud800');

test('lines are folded at 75 octets and within no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 120 }), (text) => {
      const parts = contentLine('NOTE', text).split('\r\n');
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      const joined = parts.join('\r\n').replaceAll('\r\n ', '');
      expect(joined).toBe(`NOTE:${escapedText(text)}`);
      expect(joined).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 30 },
  );
});

test('names of files are taken by every system, and no two are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 200 }), (text) => {
      const name = safeFileName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    }),
  );
  expect(safeFileName('2026-03-16 AC/DC: “Who?” ../..\u202egnp.')).toBe('2026-03-16 AC DC “Who ” .. .. gnp');
  const names = new FileNames();
  expect(['a', 'A', 'a (2)', 'a'].map((name) => names.unique(name))).toEqual(['a', 'A (2)', 'a (2) (2)', 'a (3)']);
});

describe('of a book', () => {
  test('interviews and follow-ups are a calendar, and the notes an archive', async () => {
    const { call } = openTestHost();
    const { id: ana } = await call('person.create', { name: 'Ana Lima', company: { name: 'Acme, Inc.' } });
    const interview: MethodInput<'interview.save'> = {
      company: { name: 'Acme, Inc.' },
      role: 'Staff; engineer',
      happensOn: '2026-03-20',
      people: [{ person: { id: ana } }],
    };
    await call('interview.save', { ...interview, happensAt: '09:30', timeZone: 'America/New_York' });
    await call('interview.save', { ...interview, happensOn: '2026-03-21' });
    await call('followUp.save', { personId: ana, dueOn: '2026-04-01', text: 'The link' });
    await call('note.save', { about: { personId: ana }, body: '**Dry**', on: '2026-03-01' });
    await call('note.save', { about: { personId: ana }, body: 'Again', on: '2026-03-01' });
    await call('insight.save', { company: { name: 'Acme, Inc.' }, text: 'For sale', confidential: true });

    const { content: calendar, fileName } = await call('export.book', { format: 'ics' });
    expect(fileName).toBe('kith-dates-2026-03-16.ics');
    const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual(
      expect.arrayContaining([
        'DTSTART:20260320T133000Z',
        'DTSTART;VALUE=DATE:20260321',
        'SUMMARY:Interview: Staff\\; engineer\\, Acme\\, Inc.',
        'DUE;VALUE=DATE:20260401',
        'SUMMARY:Get in touch: Ana Lima',
      ]),
    );
    const { interviews } = readBack(calendar, 'dates.ics');
    expect(interviews.map(({ on, at }) => [on, at])).toEqual([
      ['2026-03-20', '14:30'],
      ['2026-03-21', null],
    ]);

    const notes = await call('export.book', { format: 'markdown' });
    expect([notes.fileName, notes.encoding, notes.leftOut]).toEqual(['kith-notes-2026-03-16.zip', 'base64', 1]);
    const files = unzipSync(Buffer.from(notes.content, 'base64'));
    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'people/2026-03-01 Ana Lima (2).md',
      'people/2026-03-01 Ana Lima.md',
    ]);
    expect(strFromU8(files['README.md'] as Uint8Array)).toContain('left out (1 of them)');
    expect(strFromU8(files['people/2026-03-01 Ana Lima.md'] as Uint8Array)).toMatch(
      /^---\nsubject: "Ana Lima"\nabout: person\nkind: note\ndate: 2026-03-01\nid: .+\n---\n\n\*\*Dry\*\*\n$/,
    );
  });
});
