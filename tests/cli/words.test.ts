import { expect, test } from 'vitest';
import { clean } from '../../src/cli/terminal.ts';
import { agoWords, dateWords, spanWords } from '../../src/cli/words/dates.ts';
import { columns, shorten, width } from '../../src/cli/words/layout.ts';
import { knowsWords, reasonWords } from '../../src/cli/words/reasons.ts';
import type { KnowReason, Knows } from '../../src/contract/index.ts';

test('dates are as exact as they are known', () => {
  expect(dateWords('2021')).toBe('2021');
  expect(dateWords('2021-03')).toBe('Mar 2021');
  expect(dateWords('2021-09-04')).toBe('4 Sep 2021');
  expect(spanWords('2018', '2020-02')).toBe('2018 – Feb 2020');
  expect(spanWords(null, '2020')).toBe('until 2020');
  expect(spanWords(null, null)).toBe('');
});

test('how long ago, in the words one would use', () => {
  const cases: [date: string, words: string][] = [
    ['2026-05-10', 'today'],
    ['2026-05-09', 'yesterday'],
    ['2026-05-04', '6 days ago'],
    ['2026-04-19', '3 weeks ago'],
    ['2025-12-10', '4 months ago'],
    ['2023-05-01', '3 years ago'],
    ['2026-05-12', 'in 2 days'],
  ];
  for (const [date, words] of cases) expect(agoWords(date, '2026-05-10')).toBe(words);
});

test('columns align whatever the script', () => {
  expect(width('村上')).toBe(4);
  expect(width('e\u0301')).toBe(1);
  expect(shorten('村上春樹', 5)).toBe('村上…');
  const lines = columns([
    [{ text: '村上' }, { text: 'x' }],
    [{ text: 'Anaïs' }, { text: 'y' }],
  ]);
  expect(lines).toEqual(['  村上   x', '  Anaïs  y']);
  expect(columns([[{ text: 'Ana' }, { text: 'Head of Platform, since March; was Engineer' }]], 40)).toEqual([
    '  Ana  Head of Platform, since March;',
    '       was Engineer',
  ]);
});

test('reasons read as sentences do', () => {
  const ref = { id: '0195f9d4-0000-7000-8000-000000000000', name: 'Bo Muster', warmth: 'warm', strength: 1 };
  const works = {
    kind: 'works_there',
    employmentId: ref.id,
    title: 'CTO',
    startedOn: '2021',
    endedOn: null,
    as: 'employee',
  } as KnowReason;
  const introduces = { kind: 'introduces', to: ref, how: 'worked together', chance: 0.6 } as KnowReason;
  expect(reasonWords(works)).toBe('CTO, since 2021');
  expect(reasonWords({ kind: 'interviewed_me', on: '2024-05-01', title: null } as KnowReason)).toBe(
    'interviewed you on 1 May 2024',
  );
  const knows = { person: ref, company: { id: ref.id, name: 'Globex' }, relation: 'acquired_unit' } as Knows;
  expect(knowsWords({ ...knows, reasons: [works, introduces] })).toBe(
    'Globex (acquired): CTO, since 2021; can introduce you to Bo Muster (worked together)',
  );
});

test('control and direction characters do not reach the terminal', () => {
  expect(clean('a\u001b[31mb\nc\u202ed')).toBe('a\ufffd[31mb c\ufffdd');
});
