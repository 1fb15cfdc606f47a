import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../../src/domain/history/word-diff.ts';

const marked = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ is, text }) => (is === 'gone' ? `[${text}]` : is === 'new' ? `{${text}}` : text))
    .join('');

it('tells what changed with a few words around it', () => {
  expect(marked('Likes sailing and chess', 'Likes rowing and chess')).toBe('Likes [sailing ]{rowing }and chess');
  expect(
    marked('one two three four five six seven eight nine ten', 'one two three four five six seven eight nine X'),
  ).toBe('… six seven eight nine [ten]{X}');
  expect(marked('山田太郎です', '山田花子です')).toBe('山田[太郎]{花子}です');
  expect(marked('', 'new words')).toBe('{new words}');
});

it('loses nothing of short texts', () => {
  const words = fc.array(fc.constantFrom('a ', 'bb ', 'c\n', 'd. '), { maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordDiff(before, after);
      if (runs.some(({ text }) => text.includes('…'))) return;
      const without = (is: string) => runs.filter((run) => run.is !== is).map(({ text }) => text);
      expect(without('new').join('')).toBe(before);
      expect(without('gone').join('')).toBe(after);
    }),
  );
});
