import { describe, expect, test } from 'vitest';
import { betweenIds, nextAfter } from '../../src/renderer/features/follow-ups/order.ts';

const before = ['a', 'b', 'c', 'd'];

describe('where the cursor goes when its line has left', () => {
  test('to the line after it', () => expect(nextAfter('b', before, ['a', 'c', 'd'])).toBe('c'));
  test('past others that left with it', () => expect(nextAfter('b', before, ['a', 'd'])).toBe('d'));
  test('from the last line to the one before', () => expect(nextAfter('d', before, ['a', 'b', 'c'])).toBe('c'));
  test('to the first when nothing is known of it', () => {
    expect(nextAfter(null, [], before)).toBe('a');
    expect(nextAfter('z', before, before)).toBe('a');
  });
  test('to the first when all that was there has left', () => expect(nextAfter('b', before, ['x', 'y'])).toBe('x'));
  test('nowhere when there is no line', () => expect(nextAfter('b', before, [])).toBeNull());
});

test('lines from one to another, whichever stands first', () => {
  expect(betweenIds(before, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(betweenIds(before, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(betweenIds(before, 'c', 'c')).toEqual(['c']);
});
