import { describe, expect, it } from 'vitest';
import type { OpportunityId, OpportunitySummary, Stage } from '../../src/contract/index.ts';
import { monthsFrom } from '../../src/renderer/features/opportunities/revisit.ts';
import {
  cardBeside,
  cardsIn,
  columns,
  openStages,
  stageBeside,
} from '../../src/renderer/features/opportunities/stages.ts';

const card = (id: string, stage: Stage): OpportunitySummary => ({
  id: id as OpportunityId,
  company: null,
  role: id,
  stage,
  heardOn: '2026-01-01',
  revisitOn: null,
  salaryLow: null,
  salaryHigh: null,
  currency: null,
  interviews: 0,
  lastInterviewOn: null,
  nextInterviewOn: null,
});
const all = [
  card('a', 'heard_of'),
  card('b', 'heard_of'),
  card('c', 'offer'),
  card('d', 'silent'),
  card('e', 'accepted'),
];

describe('the stages of the board', () => {
  it('has a column for each open stage and one for all the closed ones', () => {
    expect(openStages).toEqual(['heard_of', 'talking', 'interviewing', 'offer']);
    expect(columns).toHaveLength(5);
    expect(cardsIn(columns[4] ?? [], all).map(({ id }) => id)).toEqual(['e', 'd']);
  });

  it('moves a card to the neighbouring column, and among the closed stages', () => {
    expect(stageBeside('heard_of', 'right')).toBe('talking');
    expect(stageBeside('heard_of', 'left')).toBeNull();
    expect(stageBeside('offer', 'right')).toBe('accepted');
    expect(stageBeside('silent', 'left')).toBe('offer');
    expect(stageBeside('silent', 'right')).toBeNull();
    expect(stageBeside('accepted', 'down')).toBe('declined');
    expect(stageBeside('accepted', 'up')).toBeNull();
    expect(stageBeside('talking', 'down')).toBeNull();
  });
});

describe('the card an arrow goes to', () => {
  it('is the next one in the column, or in the next column that has any', () => {
    expect(cardBeside('a', 'down', all)?.id).toBe('b');
    expect(cardBeside('b', 'right', all)?.id).toBe('c');
    expect(cardBeside('c', 'left', all)?.id).toBe('a');
    expect(cardBeside('e', 'down', all)?.id).toBe('d');
  });

  it('is none at the edge, nor from a card that is not there', () => {
    expect(cardBeside('a', 'up', all)).toBeNull();
    expect(cardBeside('a', 'left', all)).toBeNull();
    expect(cardBeside('d', 'right', all)).toBeNull();
    expect(cardBeside('z', 'down', all)).toBeNull();
  });
});

describe('looking again in some months', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(monthsFrom('2026-11-23', 3)).toBe('2027-02-23');
    expect(monthsFrom('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsFrom('2027-11-30', 3)).toBe('2028-02-29');
    expect(monthsFrom('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsFrom('2026-08-31', 6)).toBe('2027-02-28');
  });
});
