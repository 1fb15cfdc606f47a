import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compensation, CompensationId } from '../../src/contract/index.ts';
import { groupWorth, inHomeCurrency } from '../../src/domain/worth.ts';

const seen = (one: Partial<Compensation>): Compensation => ({
  id: '' as CompensationId,
  role: 'Engineer',
  level: null,
  company: null,
  location: null,
  currency: 'EUR',
  baseLow: 100,
  baseHigh: 120,
  bonus: null,
  equity: null,
  observedOn: '2026-01-01',
  source: null,
  sourcePerson: null,
  confidence: 'medium',
  confidential: false,
  interviewId: null,
  ...one,
});
const AS_ENTERED = { homeCurrency: null, rates: {} };
const EUR = { homeCurrency: 'EUR', rates: { USD: 0.9 } };

describe('conversion', () => {
  it('uses only the rates that were typed', () => {
    expect(inHomeCurrency(100, 'USD', EUR)).toBeCloseTo(90);
    expect(inHomeCurrency(100, 'EUR', { homeCurrency: 'EUR', rates: { EUR: 2 } })).toBe(100);
    expect(inHomeCurrency(100, 'GBP', EUR)).toBeNull();
    expect(inHomeCurrency(100, 'EUR', AS_ENTERED)).toBeNull();
  });
});

describe('the chart of my worth', () => {
  it('keeps currencies apart, home first, and says what was converted', () => {
    const observations = [
      seen({ currency: 'GBP' }),
      seen({ currency: 'GBP' }),
      seen({ currency: 'USD', baseLow: 200, baseHigh: 300 }),
      seen({}),
    ];
    const { charts } = groupWorth(observations, 'role', 'base', EUR);
    expect(charts.map(({ currency, series }) => [currency, series[0]?.marks.length])).toEqual([
      ['EUR', 2],
      ['GBP', 2],
    ]);
    expect(charts[0]?.series[0]?.marks).toMatchObject([
      { low: 180, high: 270, converted: true },
      { low: 100, high: 120, converted: false },
    ]);
    expect(groupWorth(observations, 'role', 'base', AS_ENTERED).charts.map(({ currency }) => currency)).toEqual([
      'GBP',
      'EUR',
      'USD',
    ]);
  });

  it('groups by words, not by spelling; the longest series first, what does not say last', () => {
    const observations = [
      seen({ location: null }),
      seen({ location: null }),
      seen({ location: null }),
      seen({ location: 'São Paulo', observedOn: '2026-02-01' }),
      seen({ location: 'sao paulo', observedOn: '2025-02-01' }),
      seen({ location: 'Berlin' }),
    ];
    const [chart] = groupWorth(observations, 'location', 'base', AS_ENTERED).charts;
    expect(chart?.series.map(({ label, marks }) => [label, marks.map(({ on }) => on.slice(0, 4))])).toEqual([
      ['São Paulo', ['2025', '2026']],
      ['Berlin', ['2026']],
      [null, ['2026', '2026', '2026']],
    ]);
  });

  it('adds bonus and equity to both ends, takes a range with one end for a point, leaves out what says no base', () => {
    const open = seen({ baseHigh: null, bonus: 10, equity: 5 });
    const bonusOnly = seen({ baseLow: null, baseHigh: null, bonus: 10 });
    const { charts, leftOut } = groupWorth([open, bonusOnly], 'role', 'total', AS_ENTERED);
    expect(charts[0]?.series[0]?.marks).toMatchObject([{ low: 115, high: 115 }]);
    expect(leftOut).toEqual([bonusOnly]);
  });

  it('shows or names every observation exactly once', () => {
    const text = fc.option(fc.constantFrom('A', 'a', 'B', ' ', 'Ä'), { nil: null });
    const amount = fc.option(fc.nat(1_000), { nil: null });
    const observation = fc.record({
      level: text,
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
      baseLow: amount,
      baseHigh: amount,
    });
    fc.assert(
      fc.property(fc.array(observation), fc.constantFrom(EUR, AS_ENTERED), (some, exchange) => {
        const observations = some.map(seen);
        const { charts, leftOut } = groupWorth(observations, 'level', 'base', exchange);
        const drawn = charts.flatMap(({ series }) => series.flatMap(({ marks }) => marks));
        expect(new Set([...drawn.map((mark) => mark.observation), ...leftOut]).size).toBe(observations.length);
        expect(drawn.length + leftOut.length).toBe(observations.length);
      }),
    );
  });
});
