import { describe, expect, it } from 'vitest';
import type { Contact, Skip } from '../../../src/domain/follow-up/ladder.ts';
import { type FollowUpFacts, stepOf } from '../../../src/domain/follow-up/step.ts';
import { settings } from './support.ts';

/** A Monday. */
const startedOn = '2026-03-16';
const awaiting: FollowUpFacts = { kind: 'after_interview', startedOn, dueOn: null, awaitsReply: true };
const out = (on: string): Contact => ({ on, direction: 'out' });
const incoming = (on: string): Contact => ({ on, direction: 'in' });
const both = (on: string): Contact => ({ on, direction: null });
const at = (
  contacts: Contact[],
  today = '2026-03-16',
  { facts = awaiting, skips = [] }: { facts?: FollowUpFacts; skips?: Skip[] } = {},
) => stepOf(facts, contacts, skips, settings, today);

describe('after an interview', () => {
  it('climbs with every day of outgoing contact, and moves on by itself in the end', () => {
    expect(at([])).toEqual({
      step: 'thank_you',
      dueOn: '2026-03-17',
      reason: { kind: 'started', on: startedOn },
    });
    expect(at([out('2026-03-17')], '2026-03-17')).toEqual({
      step: 'first_nudge',
      dueOn: '2026-03-24',
      reason: { kind: 'no_reply', since: '2026-03-17', nudges: 0 },
    });
    const two = [out('2026-03-17'), out('2026-03-25')];
    expect(at(two, '2026-03-25')).toEqual({
      step: 'second_nudge',
      dueOn: '2026-04-01',
      reason: { kind: 'no_reply', since: '2026-03-25', nudges: 1 },
    });
    const three = [...two, out('2026-04-01')];
    const moveOn = {
      step: 'move_on',
      dueOn: '2026-04-15',
      reason: { kind: 'no_reply', since: '2026-04-01', nudges: 2 },
    };
    expect(at(three, '2026-04-01')).toEqual(moveOn);
    expect(at(three, '2026-04-21')).toEqual(moveOn);
    expect(at(three, '2026-04-22')).toEqual({ ended: 'moved_on' });
    expect(at([...three, out('2026-04-10')], '2026-04-22')).toMatchObject({ step: 'move_on', dueOn: '2026-04-24' });
  });

  it('ends with the thank-you when no reply is awaited', () => {
    const facts = { ...awaiting, awaitsReply: false };
    expect(at([], '2026-03-20', { facts })).toMatchObject({ step: 'thank_you' });
    expect(at([out('2026-03-16')], '2026-03-16', { facts })).toEqual({ ended: 'done' });
    expect(at([both('2026-03-18')], '2026-03-18', { facts })).toEqual({ ended: 'done' });
    expect(at([incoming('2026-03-18')], '2026-03-18', { facts })).toMatchObject({ step: 'thank_you' });
    expect(at([out('2026-03-15')], '2026-03-18', { facts })).toMatchObject({ step: 'thank_you' });
  });

  it.each([
    ['a message on the day of the thank-you', [out('2026-03-17'), incoming('2026-03-17')]],
    ['a message later', [out('2026-03-17'), incoming('2026-04-20')]],
    ['a conversation later', [out('2026-03-17'), both('2026-03-20')]],
    ['a second conversation', [both('2026-03-17'), both('2026-03-18')]],
  ])('is answered by %s', (_, contacts) => {
    expect(at(contacts, '2026-04-20')).toEqual({ ended: 'answered' });
  });

  it('is not answered by what came before the thank-you, nor by the thank-you being a call', () => {
    expect(at([incoming('2026-03-16'), out('2026-03-17')], '2026-03-17')).toMatchObject({ step: 'first_nudge' });
    expect(at([both('2026-03-17')], '2026-03-17')).toMatchObject({ step: 'first_nudge' });
  });

  it('takes two messages of one day for one step', () => {
    expect(at([out('2026-03-17'), out('2026-03-17')], '2026-03-17')).toMatchObject({ step: 'first_nudge' });
  });

  it('is due on working days only', () => {
    const friday = { ...awaiting, startedOn: '2026-03-20' };
    expect(at([], '2026-03-20', { facts: friday })).toMatchObject({ dueOn: '2026-03-23' });
    // Sent on a Saturday, so a week later is a Saturday too.
    expect(at([out('2026-03-21')], '2026-03-21', { facts: friday })).toMatchObject({ dueOn: '2026-03-30' });
    const sundays = { ...settings, workingDays: [7] };
    expect(stepOf(friday, [], [], sundays, '2026-03-20')).toMatchObject({ dueOn: '2026-03-22' });
  });

  it('skips one step after the other, each once', () => {
    const thanks: Skip = { step: 'thank_you', on: '2026-03-18' };
    const first: Skip = { step: 'first_nudge', on: '2026-03-25' };
    expect(at([], '2026-03-18', { skips: [thanks] })).toEqual({
      step: 'first_nudge',
      dueOn: '2026-03-25',
      reason: { kind: 'no_reply', since: startedOn, nudges: 0 },
    });
    expect(at([], '2026-03-25', { skips: [thanks, first] })).toMatchObject({
      step: 'second_nudge',
      dueOn: '2026-04-01',
    });
    expect(at([out('2026-04-01')], '2026-04-01', { skips: [thanks, first] })).toMatchObject({
      step: 'move_on',
      reason: { since: '2026-04-01', nudges: 1 },
    });
    expect(at([incoming('2026-03-17')], '2026-03-18', { skips: [thanks] })).toEqual({ ended: 'answered' });
  });

  it('takes a message logged late for the step that was skipped meanwhile', () => {
    const skips: Skip[] = [{ step: 'thank_you', on: '2026-03-19' }];
    expect(at([out('2026-03-17')], '2026-03-19', { skips })).toMatchObject({
      step: 'first_nudge',
      dueOn: '2026-03-24',
      reason: { since: '2026-03-17', nudges: 0 },
    });
  });

  it('steps over leap days', () => {
    const leap = { ...awaiting, startedOn: '2024-02-28' };
    expect(at([], '2024-02-28', { facts: leap })).toMatchObject({ dueOn: '2024-02-29' });
    expect(at([out('2024-02-29')], '2024-02-29', { facts: leap })).toMatchObject({ dueOn: '2024-03-07' });
    const common = { ...awaiting, startedOn: '2023-02-28' };
    expect(at([], '2023-02-28', { facts: common })).toMatchObject({ dueOn: '2023-03-01' });
  });
});

describe('a reminder', () => {
  const facts: FollowUpFacts = { kind: 'custom', startedOn, dueOn: '2026-03-28', awaitsReply: false };

  it('keeps its day, also on a weekend, and says since when', () => {
    expect(at([], '2026-03-16', { facts })).toEqual({
      step: 'custom',
      dueOn: '2026-03-28',
      reason: { kind: 'asked_for', on: startedOn },
    });
  });

  it('is satisfied by any contact from three days before on', () => {
    expect(at([out('2026-03-24')], '2026-03-30', { facts })).toMatchObject({ step: 'custom' });
    for (const contact of [out('2026-03-25'), incoming('2026-03-25'), both('2026-05-01')])
      expect(at([contact], '2026-05-01', { facts })).toEqual({ ended: 'done' });
  });

  it('is not satisfied by the contact after which it was set', () => {
    const soon = { ...facts, dueOn: '2026-03-17' };
    expect(at([both('2026-03-16')], '2026-03-17', { facts: soon })).toMatchObject({ step: 'custom' });
    expect(at([both('2026-03-17')], '2026-03-17', { facts: soon })).toEqual({ ended: 'done' });
  });
});
