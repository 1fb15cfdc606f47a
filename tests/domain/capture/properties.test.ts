import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Captured } from '../../../src/contract/methods/capture.ts';
import { FILLERS, LESS_TELLING } from '../../../src/domain/capture/words.ts';
import { parse } from './support.ts';

const PIECES = [
  ...['coffee', 'with', 'Ana', 'Souza', 'Ana Souza', 'Bob', 'jan', 'May', 'Jan', 'March Capital', 'Nubank', 'acme'],
  ...[
    'yesterday',
    'in 3 weeks',
    'follow up',
    'on 3 May',
    'last Tuesday',
    '3',
    'May 3',
    '12/3',
    'remind me',
    'tomorrow',
  ],
  ...['intro by', 'introduced us', 'intro:', 'and', '&', ',', '.', ':', '-', '(', ')', '@', 'at', 'from', 'of', 'to'],
  ...[
    'met',
    'called',
    'emailed',
    'for lunch',
    'over',
    'VP Eng',
    'Head of',
    'w/',
    '🎉',
    '山田太郎',
    'محمد',
    'שלום',
    'İ',
    'ß',
  ],
  ...['\n', '\t', '\u200f', '\u0000', '#', 'will', 'about', 'the', '’s', "O'Neil", 'J.', 'a fortnight ago', '1:1'],
  ...['w', '/', 'my recruiter', 'via', 'CEO of', 'this morning', 'for 30 min', 'me', "Ana's", 'thanks to'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 15 }).map((pieces) => pieces.join('')),
);

/**
 * Words that join or lead to parts and may be in none: those of the introduction, of the follow-up,
 * `met` in `met for lunch`, small ones.
 */
const JOINTS = new Set(
  [
    ...FILLERS,
    ...[...LESS_TELLING].flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)),
    ...[
      'intro',
      'introduced',
      'introduction',
      'referred',
      'connected',
      'us',
      'me',
      'by',
      'via',
      'through',
      'made',
      'warm',
    ],
    ...['follow', 'following', 'up', 'remind', 'reminder', 'ping', 'check', 'back', 'nudge', 'plus', 'between', 'an'],
    ...['their', 'd', 'thanks'],
  ].map((word) => word.toLowerCase()),
);

const spansOf = (captured: Captured) =>
  [
    captured.kind.span,
    captured.on.span,
    captured.introducedBy?.span,
    captured.followUpOn?.span,
    ...captured.people.flatMap((person) => [person.span, person.company?.span]),
  ].filter((span) => span !== null && span !== undefined);

const words = (part: string) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('any text', () => {
  it('is answered in the shape of the contract', () => {
    fc.assert(
      fc.property(text, (line) => void Captured.parse(parse(line))),
      { numRuns: 500 },
    );
  });

  it('has its parts inside it, and none over another', () => {
    fc.assert(
      fc.property(text, (line) => {
        const spans = spansOf(parse(line)).toSorted((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word: each is in a part or in the note', () => {
    fc.assert(
      fc.property(text, (line) => {
        const captured = parse(line);
        const kept = new Set([
          ...words(captured.note),
          ...captured.people.flatMap((person) => words(person.title ?? '')),
          ...spansOf(captured).flatMap((span) => words(line.slice(span.start, span.end))),
        ]);
        for (const word of words(line)) if (!JOINTS.has(word)) expect(kept).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('of 2,000 letters takes no noticeable time', () => {
    const lines = [
      'a',
      '1 ',
      'May ',
      'Ana ',
      'with ',
      'follow up ',
      '(',
      'intro by ',
      '3 weeks ',
      ', ',
      '9/9 ',
      'Ana, ',
    ];
    for (const piece of lines) {
      const begun = performance.now();
      parse(piece.repeat(2_000).slice(0, 2_000));
      expect(performance.now() - begun, piece).toBeLessThan(1_000);
    }
  });
});
