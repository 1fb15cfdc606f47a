import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/dates.ts';
import { movedHello, planWeeks, restDays, spreadWakes, wakeScore } from '../../../src/domain/review/waking.ts';
import { weekdayOf } from '../../../src/domain/working-days.ts';

const TODAY = '2026-03-16';
const NOTHING = { topic: false, promise: false, thanks: false };
const lastContact = fc.option(
  fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(TODAY, -days)),
  { nil: null },
);

describe('the worth of waking', () => {
  it('grows with the targets, with what has faded, and with what there is to say', () => {
    const one = wakeScore([{ wish: 3, chance: 0.5 }], 0.2, NOTHING);
    expect(one.score).toBeCloseTo(0.5 * 0.8 * 0.4);
    const two = [
      { wish: 3, chance: 0.5 },
      { wish: 1, chance: 0.5 },
    ];
    expect(wakeScore(two, 0.2, NOTHING).score).toBeGreaterThan(one.score);
    expect(wakeScore(two, 0.7, NOTHING).score).toBeLessThan(one.score);
    expect(wakeScore(two, 0.2, { topic: true, promise: true, thanks: true }).ease).toBeCloseTo(1);
  });

  it('stays between nothing and one', () => {
    const good = fc.record({
      wish: fc.integer({ min: 1, max: 3 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const openings = fc.record({ topic: fc.boolean(), promise: fc.boolean(), thanks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(good), fc.double({ min: 0, max: 1, noNaN: true }), openings, (goods, strength, open) => {
        const { score } = wakeScore(goods, strength, open);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('spread over weeks', () => {
  const plan = fc.record({
    perWeek: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 1, max: 30 }).map((days) => addDays(TODAY, days)),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    today: fc.constant(TODAY),
  });

  it('is never more than so many a week, on working days, in order', () => {
    fc.assert(
      fc.property(fc.array(lastContact, { maxLength: 40 }), plan, (people, options) => {
        const first = spreadWakes(people, options).map(({ helloOn, askOn }) => helloOn ?? askOn);
        for (const [at, on] of first.entries()) {
          expect(on >= options.from).toBe(true);
          expect(options.workingDays).toContain(weekdayOf(on));
          expect(Math.floor(daysBetween(options.from, on) / 7)).toBe(Math.floor(at / options.perWeek));
          if (at > 0) expect(on >= (first[at - 1] ?? '')).toBe(true);
        }
      }),
    );
  });

  it('asks nobody after a long silence before a hello and a wait', () => {
    fc.assert(
      fc.property(fc.array(lastContact, { maxLength: 20 }), plan, (people, options) => {
        for (const [at, { helloOn, askOn }] of spreadWakes(people, options).entries()) {
          const last = people[at] ?? null;
          const silent = last === null || daysBetween(last, TODAY) >= 180;
          expect(helloOn !== null).toBe(silent);
          if (helloOn !== null) expect(daysBetween(helloOn, askOn)).toBeGreaterThanOrEqual(restDays(last, TODAY));
        }
      }),
    );
  });

  it('waits the longer the longer the silence was', () => {
    expect([200, 400, 1_200].map((days) => restDays(addDays(TODAY, -days), TODAY))).toEqual([14, 21, 28]);
    expect(restDays(null, TODAY)).toBe(28);
  });
});

it('counts weeks from Monday, with those between in which nothing is planned', () => {
  expect(planWeeks([])).toEqual([]);
  expect(
    planWeeks([
      { on: '2026-03-18', done: true },
      { on: '2026-03-16', done: false },
      { on: '2026-04-05', done: false },
    ]),
  ).toEqual([
    { from: '2026-03-16', planned: 2, done: 1 },
    { from: '2026-03-23', planned: 0, done: 0 },
    { from: '2026-03-30', planned: 1, done: 0 },
  ]);
});

it('with another day for the hello the ask moves as far, never nearer than the wait after a silence', () => {
  const days = { helloOn: '2026-03-17', askOn: '2026-04-20' };
  expect(movedHello(days, '2026-03-24', null, TODAY)).toEqual({ helloOn: '2026-03-24', askOn: '2026-04-27' });
  expect(movedHello({ ...days, askOn: '2026-03-20' }, '2026-03-24', null, TODAY).askOn).toBe('2026-04-21');
  expect(movedHello({ helloOn: null, askOn: '2026-03-20' }, '2026-03-24', '2026-03-01', TODAY).askOn).toBe(
    '2026-03-24',
  );
});
