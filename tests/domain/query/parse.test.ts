import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYS } from '../../../src/domain/query/keys.ts';
import { parseSearch } from '../../../src/domain/query/parse.ts';
import { printSearch, withoutLeaf } from '../../../src/domain/query/print.ts';
import type { QueryNode } from '../../../src/domain/query/syntax.ts';

/** The shape of a query, places left out. */
function shape(node: QueryNode | null): unknown {
  if (node === null) return null;
  switch (node.type) {
    case 'text':
      return node.phrase ? `"${node.text}"` : node.text;
    case 'filter':
      return `${node.key}=${node.value}`;
    case 'not':
      return ['not', shape(node.node)];
    default:
      return [node.type, ...node.nodes.map(shape)];
  }
}
const read = (text: string) => shape(parseSearch(text).node);
const wrong = (text: string) => parseSearch(text).errors.map(({ code, word, suggestion }) => [code, word, suggestion]);

describe('reading a query', () => {
  test.each([
    ['ana', 'ana'],
    ['ana souza', ['all', 'ana', 'souza']],
    ['"exact phrase"', '"exact phrase"'],
    ['company:nubank role:recruiter', ['all', 'company=nubank', 'role=recruiter']],
    ['Tag:"inner circle"', 'tag=inner circle'],
    ['city:Lisbon', 'place=Lisbon'],
    ['-archived', ['not', 'archived']],
    ['not archived', ['not', 'archived']],
    ['--ana', 'ana'],
    ['-(ana bo)', ['not', ['all', 'ana', 'bo']]],
    ['ana or bo cy', ['any', 'ana', ['all', 'bo', 'cy']]],
    ['(ana or bo) and cy', ['all', ['any', 'ana', 'bo'], 'cy']],
    ['last:since march rust', ['all', 'last=since march', 'rust']],
    ['met:since last spring', 'met=since last spring'],
    ['met:last or ana', ['any', 'met=last', 'ana']],
    ['“smart quotes”', '"smart quotes"'],
    ['c++ o’brien a.b@c.example', ['all', 'c++', 'o’brien', 'a.b@c.example']],
    ['https://acme.example/x 12:30', ['all', 'https://acme.example/x', '12:30']],
    ['or', '"or"'],
    ['🎉 ... ""', null],
    ['', null],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('what is wrong points at its word and says what may have been meant', () => {
    expect(wrong('compny:nubank')).toEqual([['unknown_key', 'compny', 'company']]);
    expect(wrong('zzz:nubank')).toEqual([['unknown_key', 'zzz', null]]);
    expect(wrong('ana company:')).toEqual([['missing_value', 'company:', null]]);
    expect(wrong('ana or')).toEqual([['dangling_operator', 'or', null]]);
    expect(wrong('(ana')).toEqual([['open_paren', '(', null]]);
    expect(wrong('ana) bo')).toEqual([['stray_paren', ')', null]]);
    expect(wrong('tag:"inner')).toEqual([['open_quote', 'tag:"inner', null]]);
    expect(read('compny:nubank ana')).toEqual(['all', 'compny:nubank', 'ana']);
    expect(read('ana) bo')).toEqual(['all', 'ana', 'bo']);
  });

  test('a part is taken out with what joined it', () => {
    const out = (text: string, part: string) =>
      withoutLeaf(text, { from: text.indexOf(part), to: text.indexOf(part) + part.length });
    expect(out('ana or bo', 'ana')).toBe('bo');
    expect(out('ana or bo', 'bo')).toBe('ana');
    expect(out('-tag:x company:"a b"', 'tag:x')).toBe('company:"a b"');
    expect(out('(ana or tag:x) cy', 'tag:x')).toBe('ana cy');
    expect(out('ana', 'ana')).toBe('');
  });
});

const piece = fc.oneof(
  fc.constantFrom(...Object.keys(KEYS).map((key) => `${key}:`)),
  fc.constantFrom(
    '(',
    ')',
    '-',
    '"',
    '“',
    '»',
    ' ',
    ' ',
    ' or ',
    ' and ',
    ' not ',
    'last:since',
    ':',
    '..',
    '<90d',
    'ana',
    'a"b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const query = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any text at all', () => {
  test('is read, its errors stand inside it, and printed it reads as the same', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { node, errors } = parseSearch(text);
        for (const { from, to, word } of errors) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(word);
        }
        expect(read(printSearch(node))).toEqual(shape(node));
      }),
      { numRuns: 3_000 },
    );
  });
  test.each(['(', ')', '-', '"', 'or ', 'a:', '-(', 'not '])('%s ten thousand times', (part) => {
    const { node } = parseSearch(part.repeat(10_000));
    expect(read(printSearch(node))).toEqual(shape(node));
  });
});
