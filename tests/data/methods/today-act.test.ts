import { describe, expect, it } from 'vitest';
import type { MethodInput, OpportunityId, PersonId } from '../../../src/contract/index.ts';
import { interviewed } from './follow-up-support.ts';

type Items = MethodInput<'today.act'>['items'];

/** Everything Today can hold, on the day after the interview with Ana. */
async function fullDay() {
  const story = await interviewed();
  const { call, clock, interview, ana } = story;
  const { id: bo } = await call('person.create', { name: 'Bo', metOn: '2026-01-01', birthday: '1990-03-17' });
  const { id: cy } = await call('person.create', { name: 'Cy', metOn: '2026-01-01' });
  await call('person.setCadence', { ids: [cy], cadence: 30 });
  const { id: role } = await call('opportunity.save', {
    company: { name: 'Zeta' },
    role: 'Lead',
    revisitOn: '2026-03-17',
  });
  clock.set('2026-03-17');
  const [step] = await story.open();
  if (!step) throw new Error('no step');
  const items: Items = [
    { kind: 'cadence', id: cy },
    { kind: 'birthday', id: bo },
    { kind: 'follow_up', id: step.id },
    { kind: 'debrief', id: interview },
    { kind: 'revisit', id: role as OpportunityId },
  ];
  const waiting = async () => {
    const { cadences, birthdays, followUps, debriefs, revisits } = await call('today.list');
    return [cadences, birthdays, followUps, debriefs, revisits].map((list) => list.length);
  };
  return { ...story, bo, cy, ana, items, waiting };
}

describe('acting on things of Today', () => {
  it('does everything in one batch, which is one undo', async () => {
    const { call, items, waiting, undo, bo } = await fullDay();
    expect(await waiting()).toEqual([1, 1, 1, 1, 1]);
    expect((await call('today.list')).birthdays).toMatchObject([
      { person: { name: 'Bo' }, on: '2026-03-17', turns: 36 },
    ]);
    const { batch, done } = await call('today.act', { items, action: { kind: 'done', by: 'call' } });
    // A debrief is done by writing it.
    expect(done).toBe(4);
    expect(await waiting()).toEqual([0, 0, 0, 1, 0]);
    const { items: timeline } = await call('timeline.list', { about: { personId: bo } });
    expect(timeline).toMatchObject([
      { kind: 'interaction', interactionKind: 'call', direction: 'out', on: '2026-03-17' },
    ]);
    await undo(batch as never);
    expect(await waiting()).toEqual([1, 1, 1, 1, 1]);
  });

  it('puts off until a day, but for birthdays', async () => {
    const { call, clock, items, waiting } = await fullDay();
    const action = { kind: 'snooze', until: '2026-03-20' } as const;
    expect((await call('today.act', { items, action })).done).toBe(4);
    expect(await waiting()).toEqual([0, 1, 0, 0, 0]);
    expect((await call('cadence.list')).counts.snoozed).toBe(1);
    clock.set('2026-03-20');
    expect(await waiting()).toEqual([1, 1, 1, 1, 1]);
  });

  it('skips the turn of a cadence, a birthday, a step, a debrief and a revisit', async () => {
    const { call, clock, items, waiting, cy, open } = await fullDay();
    expect((await call('today.act', { items, action: { kind: 'skip' } })).done).toBe(5);
    expect(await waiting()).toEqual([0, 0, 0, 0, 0]);
    expect((await call('person.get', { id: cy })).snoozedUntil).toBe('2026-04-16');
    expect(await open()).toMatchObject([{ step: 'first_nudge' }]);
    clock.set('2026-04-16');
    expect((await call('today.list')).cadences).toMatchObject([{ person: { name: 'Cy' } }]);
    expect((await call('today.list')).debriefs).toEqual([]);
    clock.set('2027-03-11');
    expect((await call('today.list')).birthdays).toMatchObject([{ on: '2027-03-17' }]);
  });

  it('leaves what is gone, and does nothing when all is', async () => {
    const { call, items, cy, bo, interview } = await fullDay();
    await call('today.act', { items: [items[2] as Items[number]], action: { kind: 'skip' } });
    await call('person.delete', { ids: [cy, bo] });
    await call('interview.delete', { id: interview });
    await call('today.act', { items: items.slice(4), action: { kind: 'skip' } });
    for (const kind of ['done', 'skip'] as const)
      expect(await call('today.act', { items, action: { kind } })).toEqual({ batch: null, done: 0 });
    const stranger = '01890000-0000-7000-8000-000000000000' as PersonId;
    const unknown: Items = [
      { kind: 'cadence', id: stranger },
      { kind: 'birthday', id: stranger },
    ];
    expect(await call('today.act', { items: unknown, action: { kind: 'done' } })).toEqual({ batch: null, done: 0 });
  });

  it('logs one touch for somebody who is meant several times', async () => {
    const { call, ana, open } = await fullDay();
    await call('person.setCadence', { ids: [ana], cadence: 1 });
    const [step] = await open();
    const { id: reminder } = await call('followUp.save', { personId: ana, dueOn: '2026-03-17' });
    if (!step) throw new Error('no step');
    const items: Items = [
      { kind: 'follow_up', id: step.id },
      { kind: 'cadence', id: ana },
      { kind: 'follow_up', id: reminder },
    ];
    const before = (await call('timeline.list', { about: { personId: ana } })).items.length;
    expect((await call('today.act', { items, action: { kind: 'done' } })).done).toBe(3);
    expect((await call('timeline.list', { about: { personId: ana } })).items).toHaveLength(before + 1);
    expect(await open()).toMatchObject([{ step: 'first_nudge' }]);
  });

  it('counts a birthday ahead as seen to once something was done about it', async () => {
    const { call, clock, bo } = await fullDay();
    await call('person.update', { id: bo, patch: { birthday: '--03-22' } });
    expect((await call('today.list')).birthdays).toMatchObject([{ on: '2026-03-22', turns: null }]);
    await call('today.act', { items: [{ kind: 'birthday', id: bo }], action: { kind: 'done' } });
    expect((await call('today.list')).birthdays).toEqual([]);
    clock.set('2026-03-22');
    expect((await call('today.list')).birthdays).toEqual([]);
    await call('person.update', { id: bo, patch: { birthday: '--03-23' } });
    expect((await call('today.list')).birthdays).toMatchObject([{ on: '2026-03-23' }]);
    await call('interaction.save', { kind: 'call', on: '2026-03-22', people: [{ id: bo }] });
    expect((await call('today.list')).birthdays).toHaveLength(1);
    clock.set('2026-03-23');
    await call('interaction.save', { kind: 'call', on: '2026-03-23', people: [{ id: bo }] });
    expect((await call('today.list')).birthdays).toEqual([]);
  });
});
