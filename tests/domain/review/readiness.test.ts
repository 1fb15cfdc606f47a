import { describe, expect, it } from 'vitest';
import type { CompanyId, PersonId, ReviewWay, Warmth } from '../../../src/contract/index.ts';
import { firstStepOf, gapsOf, type Near, readinessOf } from '../../../src/domain/review/readiness.ts';

const TODAY = '2026-03-16';
const strength: Record<Warmth, number> = { close: 0.8, warm: 0.45, fading: 0.2, lapsed: 0.05, none: 0 };
const ref = (name: string, warmth: Warmth) => ({ id: name as PersonId, name, warmth, strength: strength[warmth] });
const near = (name: string, warmth: Warmth, more: Partial<Near & { chance: number }> = {}) => ({
  person: ref(name, warmth),
  closeness: 1,
  chance: strength[warmth],
  thereNow: true,
  lastContactOn: warmth === 'lapsed' ? '2022-01-01' : '2026-03-01',
  ...more,
});
const way = (chance: number, ...people: [string, Warmth][]): ReviewWay => ({
  people: people.map(([name, warmth]) => ref(name, warmth)),
  company: { id: 'acme' as CompanyId, name: 'Acme' },
  relation: 'itself',
  chance,
});
const nothing = { insights: 0, interviews: 0, observations: 0, newestOn: null };
const step = (contacts: ReturnType<typeof near>[], ways: ReviewWay[], owed: PersonId[] = []) =>
  firstStepOf(contacts, ways, new Set(owed), TODAY, () => '2026-03-01');

describe('readiness in a word', () => {
  it('goes from somebody warm there to nobody at all', () => {
    expect(readinessOf([near('Ana', 'warm')], [])).toBe('warm');
    expect(readinessOf([near('Ana', 'lapsed')], [way(0.3, ['Bo', 'close'], ['Cy', 'none'])])).toBe('faded');
    expect(readinessOf([], [way(0.3, ['Bo', 'close'], ['Cy', 'none'])])).toBe('introduction');
    expect(readinessOf([], [way(0.01, ['Bo', 'lapsed'], ['Cy', 'none'])])).toBe('far');
    expect(readinessOf([], [])).toBe('nobody');
  });

  it('does not take a former colleague of long ago for a contact there', () => {
    expect(readinessOf([near('Ana', 'warm', { closeness: 0.1, thereNow: false })], [])).toBe('far');
  });
});

describe('what is missing', () => {
  it('says how far the nearest is', () => {
    expect(gapsOf([], [way(0.2, ['Bo', 'close'], ['Cy', 'none'], ['Di', 'none'])], nothing, TODAY)).toMatchObject([
      { kind: 'nobody_nearest', through: { name: 'Bo' }, to: { name: 'Di' }, steps: 2 },
      { kind: 'know_nothing' },
      { kind: 'no_pay' },
    ]);
    expect(gapsOf([], [], nothing, TODAY)[0]).toEqual({ kind: 'nobody' });
  });

  it('says that all have faded, that all hangs on one, that nobody is there now, that what is known is old', () => {
    expect(gapsOf([near('Ana', 'lapsed')], [], nothing, TODAY)[0]).toEqual({ kind: 'all_faded', people: 1 });
    const knows = { ...nothing, insights: 1, observations: 1, newestOn: '2020-01-01' };
    expect(gapsOf([near('Ana', 'warm', { thereNow: false })], [], knows, TODAY)).toMatchObject([
      { kind: 'nobody_there_now' },
      { kind: 'one_person', person: { name: 'Ana' } },
      { kind: 'know_only_old', on: '2020-01-01' },
    ]);
  });
});

describe('the first step', () => {
  it('is to talk, to wake, to ask for an introduction, or to find somebody', () => {
    expect(step([near('Ana', 'warm')], [])).toMatchObject({ kind: 'talk', person: { name: 'Ana' } });
    expect(step([near('Ana', 'lapsed')], [])).toMatchObject({ kind: 'wake', person: { name: 'Ana' } });
    expect(step([near('Ana', 'lapsed')], [way(0.3, ['Bo', 'close'], ['Cy', 'none'])])).toMatchObject({
      kind: 'ask_introduction',
      person: { name: 'Bo' },
      to: { name: 'Cy' },
    });
    expect(step([], [way(0.1, ['Bo', 'lapsed'], ['Cy', 'none'])])).toMatchObject({ kind: 'wake_introducer' });
    expect(step([], [])).toEqual({ kind: 'find_somebody' });
  });

  it('wakes a tie that the user calls warm but that was silent for long', () => {
    expect(step([near('Ana', 'close', { lastContactOn: '2024-01-01' })], [])).toMatchObject({ kind: 'wake' });
  });

  it('settles what is owed first', () => {
    expect(step([near('Ana', 'warm')], [], ['Ana' as PersonId])).toMatchObject({ kind: 'settle' });
  });
});
