import { describe, expect, it } from 'vitest';
import type { Compensation, Readiness, ReviewTarget, Wish, WorthRange } from '../../src/contract/index.ts';
import { rangeOf } from '../../src/renderer/features/reviews/openRange.ts';
import { countReadiness, orderTargets } from '../../src/renderer/features/reviews/order.ts';
import { placesOf } from '../../src/renderer/features/reviews/places.ts';
import { reviewSearch } from '../../src/renderer/features/reviews/search.ts';

const target = (name: string, wish: Wish, readiness: Readiness, chance = 0): ReviewTarget =>
  ({
    company: { name },
    wish,
    readiness,
    chance,
    note: '',
    contacts: [{ person: { name: `${name} Ana` } }],
    contactsWarm: 0,
    contactsFaded: 0,
    knows: { insights: 0, interviews: 0, observations: 0 },
  }) as unknown as ReviewTarget;
const all = [
  target('A', 1, 'nobody'),
  target('B', 3, 'faded'),
  target('C', 3, 'warm', 0.2),
  target('D', 2, 'warm', 0.5),
];
const everything = { text: '', readiness: null };
const names = (targets: readonly ReviewTarget[]) => targets.map(({ company }) => company.name).join('');

describe('the matrix of targets', () => {
  it('is in order of the wish, of the readiness, or of the name, either way', () => {
    expect(names(orderTargets(all, { by: 'wish', descending: false }, everything))).toBe('CBDA');
    expect(names(orderTargets(all, { by: 'readiness', descending: false }, everything))).toBe('DCBA');
    expect(names(orderTargets(all, { by: 'company', descending: true }, everything))).toBe('DCBA');
  });

  it('is filtered by readiness and by words of companies and people', () => {
    const byName = { by: 'company', descending: false } as const;
    expect(names(orderTargets(all, byName, { text: '', readiness: 'warm' }))).toBe('CD');
    expect(names(orderTargets(all, byName, { text: 'b ana', readiness: null }))).toBe('B');
    expect(countReadiness(all)).toEqual([
      { readiness: 'warm', count: 2 },
      { readiness: 'faded', count: 1 },
      { readiness: 'nobody', count: 1 },
    ]);
  });
});

it('reads the part of a review from the address', () => {
  expect([{}, { section: 'plan' }, { section: 'targets' }, { section: 'none' }].map(reviewSearch)).toEqual([
    {},
    { section: 'plan' },
    {},
    {},
  ]);
});

it('reads places parted by commas, each once', () => {
  expect(placesOf(' Berlin, Lisbon;Remote\nBerlin,, ')).toEqual(['Berlin', 'Lisbon', 'Remote']);
});

describe('pay on paper', () => {
  const observation = (baseLow: number, confidential: boolean, currency = 'EUR') =>
    ({ baseLow, baseHigh: baseLow + 10, confidential, currency }) as Compensation;
  const range = (observations: Compensation[]): WorthRange =>
    ({ currency: 'EUR', low: 1, high: 999, observations }) as WorthRange;

  it('does not give away what was told in confidence', () => {
    const mixed = range([observation(100, false), observation(300, true), observation(120, false)]);
    expect(rangeOf(mixed, false)).toEqual({ currency: 'EUR', low: 100, high: 130, count: 2 });
    expect(rangeOf(mixed, true)).toEqual({ currency: 'EUR', low: 1, high: 999, count: 3 });
    expect(rangeOf(range([observation(300, true)]), false)).toBeNull();
  });

  it('leaves out converted amounts that cannot be worked out anew', () => {
    expect(rangeOf(range([observation(300, true), observation(100, false, 'GBP')]), false)).toBeNull();
  });
});
