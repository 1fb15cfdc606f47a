import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tag, TagId } from '../../src/contract/index.ts';
import {
  bandOf,
  cadenceOf,
  cadenceSince,
  contactDueOn,
  ownCadenceOf,
  storedCadence,
} from '../../src/domain/cadence.ts';
import { addDays, daysBetween, localDateOf } from '../../src/domain/dates.ts';
import { dates } from './follow-up/support.ts';

const dateOf = (instant: string) => localDateOf(instant, 'UTC');
const facts = { createdAt: '2026-01-10T12:00:00Z' };
const days = fc.integer({ min: 1, max: 3_650 });
const tag = (name: string): Tag => ({ id: name as TagId, name });

describe('where a cadence counts from', () => {
  it('is the last contact, else meeting, else being added', () => {
    expect(cadenceSince({ ...facts, lastContactOn: '2026-02-01', metOn: '2020-01-01' }, dateOf)).toBe('2026-02-01');
    expect(cadenceSince({ ...facts, lastContactOn: null, metOn: '2020-01-01' }, dateOf)).toBe('2020-01-01');
    expect(cadenceSince({ ...facts, lastContactOn: null, metOn: '2020' }, dateOf)).toBe('2026-01-10');
    expect(cadenceSince({ ...facts, lastContactOn: null, metOn: null }, dateOf)).toBe('2026-01-10');
  });
});

describe('whose cadence holds', () => {
  const tags = [
    { tag: tag('b'), days: 90 },
    { tag: tag('c'), days: 30 },
    { tag: tag('a'), days: 30 },
    { tag: tag('d'), days: null },
  ];

  it('is their own, or none, or the shortest of their tags', () => {
    expect(cadenceOf(45, tags)).toEqual({ days: 45, from: null });
    expect(cadenceOf('none', tags)).toEqual({ days: null, from: null });
    expect(cadenceOf(null, tags)).toEqual({ days: 30, from: tag('a') });
    expect(cadenceOf(null, [{ tag: tag('d'), days: null }])).toEqual({ days: null, from: null });
  });

  it('does not depend on the order of tags', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tags, { minLength: 4 }), (shuffled) => {
        expect(cadenceOf(null, shuffled)).toEqual(cadenceOf(null, tags));
      }),
    );
  });

  it('is stored and read as the same', () => {
    for (const own of [null, 'none', 1, 3_650] as const) expect(ownCadenceOf(storedCadence(own))).toBe(own);
  });
});

describe('bands', () => {
  it('are fine, soon within a tenth of the cadence, due, and lapsed after a whole cadence more', () => {
    const on = (offset: number, cadence: number) => bandOf('2026-06-01', cadence, addDays('2026-06-01', offset));
    expect([on(-10, 90), on(-9, 90), on(-1, 90), on(0, 90), on(89, 90), on(90, 90)]).toEqual([
      'fine',
      'soon',
      'soon',
      'due',
      'due',
      'lapsed',
    ]);
    expect([on(-4, 10), on(-3, 10)]).toEqual(['fine', 'soon']);
    expect([on(-15, 1_000), on(-14, 1_000)]).toEqual(['fine', 'soon']);
  });

  it('only move on as days go by, and start with the day that is due', () => {
    const order = ['fine', 'soon', 'due', 'lapsed'];
    fc.assert(
      fc.property(dates, days, fc.integer({ min: 0, max: 4_000 }), fc.nat(400), (since, cadence, age, later) => {
        const dueOn = contactDueOn(since, cadence);
        const today = addDays(since, age);
        const band = bandOf(dueOn, cadence, today);
        expect(order.indexOf(bandOf(dueOn, cadence, addDays(today, later)))).toBeGreaterThanOrEqual(
          order.indexOf(band),
        );
        expect(band === 'due' || band === 'lapsed').toBe(today >= dueOn);
        expect(daysBetween(since, dueOn)).toBe(cadence);
      }),
    );
  });

  it('do not depend on the order in which contact is logged', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 8 }), days, dates, (logged, cadence, today) => {
        const dueAfter = (list: readonly string[]) => {
          let last: string | null = null;
          for (const on of list) if (on <= today && (last === null || on > last)) last = on;
          return contactDueOn(cadenceSince({ ...facts, lastContactOn: last, metOn: null }, dateOf), cadence);
        };
        expect(dueAfter(logged.toReversed())).toBe(dueAfter(logged));
      }),
    );
  });
});
