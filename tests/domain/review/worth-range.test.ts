import { expect, it } from 'vitest';
import type { CompanyId, Compensation, CompensationId, TargetReason } from '../../../src/contract/index.ts';
import { rankSuggestions } from '../../../src/domain/review/suggestions.ts';
import { worthRange } from '../../../src/domain/review/worth-range.ts';

const TODAY = '2026-03-16';
const pay = (low: number, high: number, more: Partial<Compensation> = {}): Compensation => ({
  id: `${low} ${high}` as CompensationId,
  role: 'Staff Engineer',
  level: 'Staff',
  company: null,
  location: 'Berlin',
  currency: 'EUR',
  baseLow: low,
  baseHigh: high,
  bonus: null,
  equity: null,
  observedOn: '2026-01-01',
  source: null,
  sourcePerson: null,
  confidence: 'medium',
  confidential: false,
  interviewId: null,
  ...more,
});
const wanted = { role: 'staff engineer', level: 'staff', places: ['Berlin', 'Remote'] };
const exchange = { homeCurrency: null, rates: {} };

it('claims no more than was heard', () => {
  const heard = [pay(90, 110), pay(100, 120), pay(95, 95), pay(40, 50, { role: 'Designer' })];
  const { ranges, gaps } = worthRange(heard, wanted, exchange, TODAY);
  expect(ranges).toMatchObject([{ currency: 'EUR', low: 90, middle: 100, high: 120, sources: 3 }]);
  expect(ranges[0]?.observations).toHaveLength(3);
  expect(gaps).toEqual([]);
});

it('leaves a level or place aside that nobody spoke of, and says so; few, old and hearsay too', () => {
  const heard = [pay(90, 110, { level: 'Senior', observedOn: '2020-01-01', confidence: 'low' })];
  expect(worthRange(heard, { ...wanted, places: ['Oslo'] }, exchange, TODAY).gaps).toEqual([
    { kind: 'few', count: 1 },
    { kind: 'old', newestOn: '2020-01-01' },
    { kind: 'hearsay' },
    { kind: 'left_aside', what: 'level' },
    { kind: 'left_aside', what: 'place' },
  ]);
  expect(worthRange([], wanted, exchange, TODAY)).toEqual({ ranges: [], gaps: [{ kind: 'none' }] });
});

it('puts together what the user gave a rate for, and nothing else', () => {
  const heard = [pay(90, 110), pay(100, 100, { currency: 'GBP' }), pay(1, 1, { currency: 'BRL' })];
  const { ranges } = worthRange(heard, wanted, { homeCurrency: 'EUR', rates: { GBP: 1.2 } }, TODAY);
  expect(ranges.map(({ currency, high }) => [currency, high])).toEqual([
    ['EUR', 120],
    ['BRL', 1],
  ]);
});

it('suggests first what several things speak for', () => {
  const competitor = { kind: 'competitor_of', company: { id: 'own' as CompanyId, name: 'Own' } } as const;
  const interviewed = { kind: 'interviewed_me', times: 1, lastOn: '2025-03-16' } as const;
  const ranked = rankSuggestions(
    new Map<CompanyId, TargetReason[]>([
      ['a' as CompanyId, [competitor]],
      ['b' as CompanyId, [competitor, interviewed]],
      ['c' as CompanyId, [{ kind: 'revisit', on: '2026-04-01', role: null }]],
    ]),
    TODAY,
  );
  expect(ranked.map(({ company }) => company)).toEqual(['c', 'b', 'a']);
  expect(ranked[1]?.reasons.map(({ kind }) => kind)).toEqual(['interviewed_me', 'competitor_of']);
});
