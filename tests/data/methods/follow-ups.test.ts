import { describe, expect, it } from 'vitest';
import type { OpportunityId } from '../../../src/contract/index.ts';
import { startFollowUp } from '../../../src/data/methods/follow-up-start.ts';
import { interviewed, startAfter } from './follow-up-support.ts';

describe('after an interview', () => {
  it('goes from the thank-you over two nudges to moving on', async () => {
    const { clock, open, act, call } = await interviewed();
    expect(await open()).toMatchObject([
      {
        step: 'thank_you',
        dueOn: '2026-03-17',
        person: { name: 'Ana Souza' },
        reason: { kind: 'interviewed', on: '2026-03-16', company: { name: 'Acme' } },
      },
    ]);
    clock.set('2026-03-17');
    expect((await call('today.list')).followUps).toMatchObject([{ step: 'thank_you' }]);
    await act({ kind: 'done', by: 'email', note: 'Thanked' });
    expect(await open()).toMatchObject([
      { step: 'first_nudge', dueOn: '2026-03-24', reason: { kind: 'no_reply', since: '2026-03-17', nudges: 0 } },
    ]);
    expect(await call('today.list')).toMatchObject({ followUps: [], comingFollowUps: [{ step: 'first_nudge' }] });
    clock.set('2026-03-24');
    await act({ kind: 'done', by: 'message' });
    clock.set('2026-03-31');
    expect((await call('today.list')).followUps).toMatchObject([{ step: 'second_nudge', reason: { nudges: 1 } }]);
    await act({ kind: 'done' });
    clock.set('2026-04-14');
    expect((await call('today.list')).followUps).toMatchObject([{ step: 'move_on', dueOn: '2026-04-14' }]);
    clock.set('2026-04-21');
    expect(await open()).toEqual([]);
  });

  it('logs what was sent as contact, and takes it back whole', async () => {
    const { clock, call, ana, open, act, undo } = await interviewed();
    clock.set('2026-03-17');
    const batch = await act({ kind: 'done', by: 'email', note: 'Thank you!' });
    const about = { about: { personId: ana } };
    expect((await call('timeline.list', about)).items[0]).toMatchObject({
      kind: 'interaction',
      on: '2026-03-17',
      interactionKind: 'email',
      direction: 'out',
      note: 'Thank you!',
    });
    await undo(batch);
    expect((await call('timeline.list', about)).items).toHaveLength(1);
    expect(await open()).toMatchObject([{ step: 'thank_you' }]);
  });

  it('is satisfied by contact logged elsewhere, and ended by an answer', async () => {
    const { clock, contact, open } = await interviewed();
    clock.set('2026-03-18');
    await contact('2026-03-16', 'out');
    expect(await open()).toMatchObject([{ step: 'first_nudge', dueOn: '2026-03-23' }]);
    clock.set('2026-03-20');
    await contact('2026-03-19', 'in');
    expect(await open()).toEqual([]);
  });

  it('is ended by the next interview with the same person', async () => {
    const { clock, call, ana, contact, open } = await interviewed();
    await contact('2026-03-16', 'out');
    await call('interview.save', { happensOn: '2026-03-20', people: [{ person: { id: ana } }] });
    expect(await open()).toMatchObject([{ step: 'first_nudge' }]);
    clock.set('2026-03-20');
    expect(await open()).toEqual([]);
  });

  it('waits for no reply once the outcome is known', async () => {
    const { call, interview, contact, open } = await interviewed();
    await call('interview.save', { id: interview, outcome: 'rejected' });
    expect(await open()).toMatchObject([{ step: 'thank_you' }]);
    await contact('2026-03-16', 'out');
    expect(await open()).toEqual([]);
    await call('interview.save', { id: interview, outcome: 'waiting' });
    expect(await open()).toMatchObject([{ step: 'first_nudge' }]);
  });

  it('ends with the thank-you when nothing is awaited', async () => {
    const { act, open } = await interviewed({ awaitsReply: false });
    await act({ kind: 'done' });
    expect(await open()).toEqual([]);
  });

  it('respects the working days and the waits that are set', async () => {
    const { call, contact, open } = await interviewed();
    await call('settings.set', { workingDays: [1, 4], nudgeAfterDays: [4, 5, 6] });
    expect(await open()).toMatchObject([{ dueOn: '2026-03-19' }]);
    await contact('2026-03-16', 'out');
    expect(await open()).toMatchObject([{ step: 'first_nudge', dueOn: '2026-03-23' }]);
  });

  it('is set off once for an interview and a person, and goes and comes with the interview', async () => {
    const { book, call, ana, interview, open } = await interviewed();
    expect(await startAfter(book, { ana, interview, awaitsReply: true })).toBe(false);
    expect(await open()).toHaveLength(1);
    const { batch } = await call('interview.delete', { id: interview });
    expect(await open()).toEqual([]);
    await call('journal.undo', { batch: batch ?? undefined });
    expect(await open()).toHaveLength(1);
    await call('person.delete', { ids: [ana] });
    expect((await call('followUp.list')).followUps).toEqual([]);
  });

  it('thanks after a rejection', async () => {
    const { book, ana, open } = await interviewed({ awaitsReply: false });
    const opportunityId = '01890000-0000-7000-8000-00000000aaaa' as OpportunityId;
    await book.writer.write('Rejected', async ({ trx }) => {
      const columns = {
        company_id: null,
        role: null,
        source_id: null,
        recruiter_id: null,
        agency_id: null,
        link: null,
      };
      await trx
        .insertInto('opportunity')
        .values({
          id: opportunityId,
          ...columns,
          salary_low: null,
          salary_high: null,
          currency: null,
          stage: 'rejected',
          heard_on: '2026-01-01',
          revisit_on: '2026-03-01',
          closed_on: '2026-03-20',
          close_reason: null,
          created_at: book.clock.now(),
          deleted_at: null,
        })
        .execute();
      const start = { personId: ana, interviewId: null, opportunityId, startedOn: '2026-03-20', awaitsReply: true };
      await startFollowUp(book, trx, start);
    });
    expect(await open()).toMatchObject([
      { interviewId: expect.any(String) },
      { dueOn: '2026-03-23', reason: { kind: 'rejected', on: '2026-03-20' }, opportunityId },
    ]);
  });
});

describe('snooze, skip and stop', () => {
  it('hides a step until its day, and can be undone', async () => {
    const { clock, call, act, undo } = await interviewed();
    clock.set('2026-03-18');
    const batch = await act({ kind: 'snooze', until: '2026-04-20' });
    expect(await call('today.list')).toMatchObject({
      followUps: [],
      comingFollowUps: [{ step: 'thank_you', snoozedUntil: '2026-04-20' }],
    });
    await undo(batch);
    expect((await call('today.list')).followUps).toHaveLength(1);
    await act({ kind: 'snooze', until: '2026-04-20' });
    clock.set('2026-04-20');
    expect((await call('today.list')).followUps).toHaveLength(1);
  });

  it('skips to the next step, which is not hidden by an earlier snooze', async () => {
    const { clock, open, act, undo } = await interviewed();
    clock.set('2026-03-17');
    await act({ kind: 'snooze', until: '2026-05-20' });
    const batch = await act({ kind: 'skip' });
    expect(await open()).toMatchObject([{ step: 'first_nudge', dueOn: '2026-03-24', snoozedUntil: null }]);
    await act({ kind: 'skip' });
    await act({ kind: 'skip' });
    const last = await act({ kind: 'skip' });
    expect(await open()).toEqual([]);
    await undo(last);
    expect(await open()).toMatchObject([{ step: 'move_on' }]);
    await expect(undo(batch))
      .rejects.toMatchObject({ code: 'conflict' })
      .catch(() => undefined);
  });

  it('stops, and refuses to act on what has ended', async () => {
    const { open, act, undo } = await interviewed();
    const [{ id } = { id: undefined }] = await open();
    const batch = await act({ kind: 'stop' });
    expect(await open()).toEqual([]);
    await expect(act({ kind: 'done' }, id)).rejects.toMatchObject({ code: 'conflict' });
    await undo(batch);
    expect(await open()).toMatchObject([{ step: 'thank_you' }]);
    const nobody = '01890000-0000-7000-8000-000000000000' as never;
    await expect(act({ kind: 'done' }, nobody)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes the word of a user who says a second message of one day is the next step', async () => {
    const { act, open } = await interviewed();
    await act({ kind: 'done' });
    await act({ kind: 'done' });
    expect(await open()).toMatchObject([{ step: 'second_nudge' }]);
  });
});

describe('reminders', () => {
  it('are set, moved, done and undone', async () => {
    const { clock, call, ana, open, act, undo, contact } = await interviewed({ awaitsReply: false });
    await act({ kind: 'stop' });
    const { id } = await call('followUp.save', { personId: ana, dueOn: '2026-03-28', text: 'Ask about the team' });
    expect(await open()).toMatchObject([
      { id, step: 'custom', dueOn: '2026-03-28', text: 'Ask about the team', reason: { kind: 'asked_for' } },
    ]);
    clock.set('2026-03-28');
    const done = await act({ kind: 'done', by: 'call' });
    expect(await open()).toEqual([]);
    await undo(done);
    expect(await open()).toHaveLength(1);
    await call('followUp.save', { id, personId: ana, dueOn: '2026-04-10', text: 'Later' });
    await contact('2026-04-06', null);
    clock.set('2026-04-10');
    expect(await open()).toMatchObject([{ id, text: 'Later' }]);
    await contact('2026-04-07', 'in');
    expect(await open()).toEqual([]);
  });

  it('cannot be made of what follows an interview, nor for nobody', async () => {
    const { call, ana, open } = await interviewed();
    const [first] = await open();
    const change = call('followUp.save', { id: first?.id, personId: ana, dueOn: '2026-04-01' });
    await expect(change).rejects.toMatchObject({ code: 'invalid_input' });
    const nobody = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('followUp.save', { personId: nobody, dueOn: '2026-04-01' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
