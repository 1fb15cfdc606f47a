import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InteractionKind, TieOverride } from '../../src/contract/index.ts';
import { addDays } from '../../src/domain/dates.ts';
import {
  type ContactDay,
  contactFacts,
  judgedTie,
  type SharedWork,
  tieStrength,
  warmthOf,
} from '../../src/domain/tie.ts';

const TODAY = '2026-11-23';
const ago = (days: number) => addDays(TODAY, -days);
const contact: fc.Arbitrary<ContactDay> = fc.record({
  on: fc.integer({ min: -30, max: 3_000 }).map(ago),
  kind: fc.constantFrom(...InteractionKind.options, 'interview' as const),
  direction: fc.constantFrom('out' as const, 'in' as const, null),
});
const contacts = fc.array(contact, { maxLength: 40 });
const work: fc.Arbitrary<SharedWork[]> = fc.array(
  fc.record({ months: fc.integer({ min: 1, max: 200 }), until: fc.nat(6_000).map(ago) }),
  { maxLength: 3 },
);
const call = (days: number, direction: ContactDay['direction'] = null): ContactDay => ({
  on: ago(days),
  kind: 'call',
  direction,
});

describe('tie strength', () => {
  it('lies between 0 and 1, and is 0 without anything', () => {
    fc.assert(
      fc.property(contacts, work, (all, shared) => {
        const strength = tieStrength(all, shared, TODAY);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }),
    );
    expect(tieStrength([], [], TODAY)).toBe(0);
  });

  it('never falls by contact, by shared work, or by another order', () => {
    fc.assert(
      fc.property(contacts, contact, work, fc.nat(100), (all, more, shared, months) => {
        const strength = tieStrength(all, shared, TODAY);
        expect(tieStrength([...all, more], shared, TODAY)).toBeGreaterThanOrEqual(strength - 1e-12);
        expect(tieStrength(all, [...shared, { months, until: ago(100) }], TODAY)).toBeGreaterThanOrEqual(strength);
        expect(tieStrength(all.toReversed(), shared.toReversed(), TODAY)).toBeCloseTo(strength, 12);
      }),
    );
  });

  it('fades as days go by without contact', () => {
    fc.assert(
      fc.property(contacts, work, fc.integer({ min: 1, max: 1_000 }), (all, shared, later) => {
        const past = all.filter(({ on }) => on <= TODAY);
        const strength = tieStrength(past, shared, TODAY);
        const faded = tieStrength(past, shared, addDays(TODAY, later));
        expect(faded).toBeLessThanOrEqual(strength);
        if (past.length) expect(faded).toBeLessThan(strength);
      }),
    );
  });

  it('halves what a contact adds to the rank in 180 days', () => {
    const rank = (strength: number) => -2.2 * Math.log(1 - strength);
    expect(rank(tieStrength([call(0)], [], TODAY))).toBeCloseTo(1);
    expect(rank(tieStrength([call(180)], [], TODAY))).toBeCloseTo(0.5);
    expect(rank(tieStrength([call(0, 'out')], [], TODAY))).toBeCloseTo(2 / 3);
    expect(rank(tieStrength([call(0, 'in')], [], TODAY))).toBeCloseTo(1 / 3);
    expect(rank(tieStrength([call(0, 'in'), call(0, 'out')], [], TODAY))).toBeCloseTo(1);
    expect(rank(tieStrength([], [{ months: 24, until: TODAY }], TODAY))).toBeCloseTo(0.6 * (1 - 1 / Math.E));
  });

  it('counts a day once, and days to come not at all', () => {
    expect(tieStrength([call(3), call(3)], [], TODAY)).toBe(tieStrength([call(3)], [], TODAY));
    expect(tieStrength([call(-1)], [], TODAY)).toBe(0);
  });

  it('alone, shared work makes no more than a fading tie', () => {
    const strength = tieStrength([], [{ months: 1_000, until: TODAY }], TODAY);
    expect(warmthOf(strength, true)).toBe('fading');
    expect(warmthOf(strength, false)).toBe('none');
  });

  it('is what the user says while they say something', () => {
    const derived = { warmth: 'lapsed' as const, strength: 0.02 };
    expect(judgedTie(derived, null)).toEqual(derived);
    for (const word of TieOverride.options) {
      const judged = judgedTie(derived, word);
      expect(judged.warmth).toBe(word);
      expect(warmthOf(judged.strength, true)).toBe(word);
    }
  });
});

describe('the facts behind a tie', () => {
  it('tell the kinds of late, one-sided days, and how many there were', () => {
    const facts = contactFacts(
      [
        call(10),
        call(10, 'out'),
        call(40, 'out'),
        { on: ago(40), kind: 'message', direction: 'out' },
        { on: ago(50), kind: 'message', direction: 'in' },
        { on: ago(60), kind: 'message', direction: 'in' },
        { on: ago(200), kind: 'coffee', direction: null },
        { on: ago(900), kind: 'event', direction: null },
        call(-5),
      ],
      TODAY,
    );
    expect(facts).toEqual({
      lately: [
        { kind: 'message', days: 3 },
        { kind: 'call', days: 2 },
      ],
      directions: { out: 1, in: 2 },
      contactDays: 6,
      contactDaysLastYear: 5,
    });
  });
});
