import { describe, expect, it } from 'vitest';
import type { Debrief, InterviewId, PersonId } from '../../src/contract/index.ts';
import { mergePatches, progressOf, withPatch } from '../../src/renderer/features/debrief/patch.ts';

const ana = 'ana' as PersonId;
const ben = 'ben' as PersonId;
const met = (id: PersonId) => ({
  person: { id, name: id, warmth: 'none' as const, strength: 0 },
  role: 'interviewer' as const,
  title: null,
  impression: '',
  chemistry: null,
  keep: null,
  cadenceDays: null,
});
const debrief: Debrief = {
  interview: {
    id: 'one' as InterviewId,
    company: null,
    role: null,
    happensOn: '2026-11-20',
    format: 'video',
    outcome: 'waiting',
    people: [],
  },
  finishedAt: null,
  chemistry: null,
  performance: null,
  learnedCompany: '',
  learnedMarket: '',
  learnedWorth: '',
  promised: '',
  nextStep: '',
  nextStepOn: null,
  awaitsReply: false,
  people: [met(ana), met(ben)],
  questions: [],
};

describe('what was written of a debrief', () => {
  it('is put together field by field and person by person, the later word holding', () => {
    const first = mergePatches({ promised: 'a' }, { people: [{ personId: ana, impression: 'kind' }] });
    const then = mergePatches(first, { promised: 'b', people: [{ personId: ana, chemistry: 4 }] });
    const last = mergePatches(then, { people: [{ personId: ben, keep: false }] });
    expect(last).toEqual({
      promised: 'b',
      people: [
        { personId: ana, impression: 'kind', chemistry: 4 },
        { personId: ben, keep: false },
      ],
    });
  });

  it('is shown over what the book has, also where an answer is taken back', () => {
    const there = { ...debrief, performance: 3, people: [{ ...met(ana), chemistry: 5 }, met(ben)] };
    const shown = withPatch(there, { performance: null, people: [{ personId: ana, chemistry: null, keep: true }] });
    expect(shown.performance).toBeNull();
    expect(shown.people.map(({ chemistry, keep }) => [chemistry, keep])).toEqual([
      [null, true],
      [null, null],
    ]);
  });

  it('counts towards the progress when it says something', () => {
    expect(progressOf(debrief)).toEqual({ done: 0, all: 14 });
    const shown = withPatch(debrief, {
      learnedCompany: '  ',
      performance: 2,
      people: [{ personId: ben, keep: false }],
    });
    expect(progressOf(shown)).toEqual({ done: 2, all: 14 });
  });
});
