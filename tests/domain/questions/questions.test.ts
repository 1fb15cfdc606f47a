import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/domain/questions/parts.ts';
import { readQuestion } from '../../../src/domain/questions/read.ts';

const today = '2026-03-16';
const ask = (text: string) => {
  const question = readQuestion(text);
  return question && [question.kind, question.rest];
};
const parts = (text: string) => {
  const question = readQuestion(text);
  return (
    question &&
    partsOf(question, today).map((one) =>
      [one.part, one.text, one.days && `${one.days.from ?? ''}..${one.days.to ?? ''}`].filter(Boolean).join(' | '),
    )
  );
};

describe('what is asked', () => {
  test.each([
    ['who at acme', 'who_at', 'acme'],
    ['Who do I know at Blue Harbor?', 'who_at', 'Blue Harbor'],
    ['who works at acme.com', 'who_at', 'acme.com'],
    ['who did I know at acme', 'who_at', 'acme'],
    ['people at acme', 'who_at', 'acme'],
    ['who at', 'who_at', ''],
    ['who do I know at Acme’s competitors', 'who_at_competitors', 'Acme'],
    ['who do I know at the competitors of Acme', 'who_at_competitors', 'Acme'],
    ['who at acme rivals', 'who_at_competitors', 'acme'],
    ['how do I get to Acme?', 'way_to', 'Acme'],
    ['who can introduce me to Bob Ray', 'way_to', 'Bob Ray'],
    ['who did I meet in Lisbon last spring', 'met', 'in Lisbon last spring'],
    ['who have I met at Acme', 'met', 'at Acme'],
    ["who haven't I talked to since March", 'not_talked', 'since March'],
    ['who have I not spoken to since last year?', 'not_talked', 'since last year'],
    ['who didn’t I call in 2025', 'not_talked', 'in 2025'],
    ['what do I know about Acme', 'about', 'Acme'],
    ['was weiß ich über Acme?', 'about', 'Acme'],
    ['wen kenne ich bei Acme', 'who_at', 'Acme'],
    ['wer kann mich bei Acme vorstellen', 'way_to', 'Acme'],
  ])('%s', (text, kind, rest) => expect(ask(text)).toEqual([kind, rest]));
  test.each(['', 'who', 'Attila', 'who attended', 'Wayne Toll', 'whoat acme', 'what', 'meet ana'])(
    '%s asks nothing',
    (text) => expect(ask(text)).toBeNull(),
  );
});

test.each([
  ['who did I meet in Lisbon last spring', ['place | Lisbon', 'time | last spring | 2025-03-01..2025-05-31']],
  ['who did I meet last spring in Lisbon', ['time | last spring | 2025-03-01..2025-05-31', 'place | Lisbon']],
  ['who did I meet at Nubank in 2024', ['company | Nubank', 'time | in 2024 | 2024-01-01..2024-12-31']],
  ['who did I meet in May', ['time | in May | 2025-05-01..2025-05-31']],
  ['who did I meet yesterday', ['time | yesterday | 2026-03-15..2026-03-15']],
  ["who haven't I talked to at Acme since March", ['company | Acme', 'time | since March | 2026-03-01..']],
  ['who did I meet', []],
  ['what do I know about Acme Labs', ['name | Acme Labs']],
  ['who at acme', ['company | acme']],
])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

test('any text is read, and each part stands where it says', () => {
  const piece = fc.constantFrom(
    'who did I meet ',
    'who at ',
    'in ',
    'at ',
    'Lisbon ',
    'last ',
    'spring ',
    'since ',
    'March ',
    '2024 ',
    '’s competitors',
    '?',
    '  ',
    'what do I know about ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 7 }).map((all) => all.join('')),
        fc.string(),
      ),
      (text) => {
        const question = readQuestion(text);
        if (!question) return;
        expect(text.slice(question.from, question.to)).toBe(question.rest);
        for (const part of partsOf(question, today)) expect(text.slice(part.from, part.to)).toBe(part.text);
      },
    ),
    { numRuns: 300 },
  );
});
