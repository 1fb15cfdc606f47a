import { describe, expect, it } from 'vitest';
import type { OpportunityId } from '../../../src/contract/index.ts';
import { openTestHost, TestClock } from '../support/book.ts';

const atAcme = { company: { name: 'Acme' }, role: 'Staff Engineer' } as const;

describe('opportunities', () => {
  it('are made with their companies and people on the spot, and changed field by field', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', {
      ...atAcme,
      agency: { name: 'Talent & Co' },
      recruiter: { name: 'Rita' },
      source: { name: 'Sam' },
      salaryLow: 90_000,
      salaryHigh: 110_000,
      currency: 'eur',
      wouldMeet: 'The people behind the compiler',
    });
    await call('opportunity.save', { id, description: 'Compilers, remote', source: null });
    expect(await call('opportunity.get', { id })).toMatchObject({
      company: { name: 'Acme' },
      role: 'Staff Engineer',
      stage: 'heard_of',
      heardOn: '2026-03-16',
      agency: { name: 'Talent & Co' },
      recruiter: { name: 'Rita' },
      source: null,
      salaryLow: 90_000,
      currency: 'EUR',
      description: 'Compilers, remote',
      wouldMeet: 'The people behind the compiler',
      rounds: [],
    });
    const rita = (await call('person.list', { filter: 'Rita' })).rows[0];
    const { employments } = await call('person.get', { id: rita?.id as never });
    expect(employments).toMatchObject([{ company: { name: 'Talent & Co' }, kind: 'recruiter' }]);
    expect(await call('opportunity.save', { id, role: 'Staff Engineer' })).toEqual({ id, batch: null });
  });

  it('are dated when closed and undated when they come back, and undo says what was done', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', atAcme);
    const { batch } = await call('opportunity.save', { id, stage: 'offer' });
    expect(await call('book.status')).toMatchObject({ undo: 'Moved Staff Engineer at Acme to offer' });
    await call('opportunity.save', { id, stage: 'declined', closeReason: 'Too far', revisitOn: '2027-03-01' });
    expect(await call('opportunity.get', { id })).toMatchObject({ closedOn: '2026-03-16', closeReason: 'Too far' });
    await call('opportunity.save', { id, stage: 'talking' });
    expect(await call('opportunity.get', { id })).toMatchObject({
      closedOn: null,
      closeReason: 'Too far',
      revisitOn: '2027-03-01',
    });
    for (let step = 0; step < 3; step += 1) await call('journal.undo');
    expect(await call('opportunity.get', { id })).toMatchObject({ stage: 'heard_of', closedOn: null, revisitOn: null });
    expect(batch).not.toBeNull();
  });

  it('refuse a salary the wrong way round, naming the field, and change nothing', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', { ...atAcme, salaryLow: 90_000 });
    await expect(call('opportunity.save', { id, salaryHigh: 80_000, role: 'Other' })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { issues: [{ path: 'salaryHigh' }] },
    });
    await call('opportunity.save', { id, salaryHigh: 100_000 });
    await expect(call('opportunity.save', { id, salaryLow: 120_000 })).rejects.toMatchObject({
      details: { issues: [{ path: 'salaryLow' }] },
    });
    expect(await call('opportunity.get', { id })).toMatchObject({ role: 'Staff Engineer', salaryLow: 90_000 });
  });

  it('are listed by stage, then by what moved last, and filtered', async () => {
    const clock = new TestClock();
    const { call } = openTestHost({ clock });
    const save = async (role: string, stage: 'heard_of' | 'interviewing' | 'silent', heardOn: string) =>
      (await call('opportunity.save', { company: { name: `${role} Inc` }, role, stage, heardOn })).id;
    const old = await save('Old', 'interviewing', '2025-01-01');
    const fresh = await save('Fresh', 'interviewing', '2026-03-01');
    const first = await save('First', 'heard_of', '2024-01-01');
    const last = await save('Last', 'silent', '2026-03-02');
    const ids = async (input = {}) => (await call('opportunity.list', input)).opportunities.map(({ id }) => id);
    expect(await ids()).toEqual([first, fresh, old, last]);
    await call('opportunity.addRound', { id: old, happensOn: '2026-03-10' });
    await call('opportunity.addRound', { id: old, happensOn: '2026-03-20' });
    expect(await ids()).toEqual([first, old, fresh, last]);
    expect((await call('opportunity.list', { filter: 'OLD inc' })).opportunities).toMatchObject([
      { id: old, interviews: 2, lastInterviewOn: '2026-03-10', nextInterviewOn: '2026-03-20' },
    ]);
    expect(await ids({ stages: ['silent', 'heard_of'] })).toEqual([first, last]);
    const { company } = await call('opportunity.get', { id: fresh });
    expect(await ids({ companyId: company?.id })).toEqual([fresh]);
  });

  it('plan rounds at the company, with the recruiter of the round before', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', { ...atAcme, recruiter: { name: 'Rita' } });
    const first = await call('opportunity.addRound', { id, happensOn: '2026-03-10' });
    expect(await call('interview.get', { id: first.interviewId })).toMatchObject({
      company: { name: 'Acme' },
      role: 'Staff Engineer',
      round: 'Round 1',
      opportunity: { id, role: 'Staff Engineer' },
      people: [{ person: { name: 'Rita' }, role: 'recruiter' }],
    });
    await call('interview.save', {
      id: first.interviewId,
      people: [{ person: { name: 'Ingo' } }, { person: { name: 'Rosa' }, role: 'recruiter', title: 'Talent' }],
    });
    const second = await call('opportunity.addRound', { id });
    expect(await call('interview.get', { id: second.interviewId })).toMatchObject({
      happensOn: '2026-03-16',
      round: 'Round 2',
      people: [{ person: { name: 'Rosa' }, role: 'recruiter', title: 'Talent' }],
    });
    const { rounds } = await call('opportunity.get', { id });
    expect(rounds.map((round) => round.id)).toEqual([first.interviewId, second.interviewId]);
    const free = await call('interview.save', { opportunityId: id });
    expect(await call('interview.get', { id: free.id })).toMatchObject({ company: { name: 'Acme' } });
  });

  it('say which direct paths they would open', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', atAcme);
    await call('person.create', { name: 'Zoe Stranger', company: { name: 'Acme' } });
    const ana = await call('person.create', { name: 'Ana Contact', company: { name: 'Acme' } });
    await call('interaction.save', { kind: 'coffee', on: '2026-03-01', people: [{ id: ana.id }] });
    const left = await call('person.create', { name: 'Leo Left' });
    await call('employment.save', { personId: left.id, company: { name: 'Acme' }, endedOn: '2020' });
    const { interviewId } = await call('opportunity.addRound', { id, happensOn: '2026-03-20' });
    await call('interview.save', { id: interviewId, people: [{ person: { id: left.id } }] });
    const { newPaths } = await call('opportunity.get', { id });
    expect(newPaths.map(({ name }) => name)).toEqual(['Leo Left', 'Zoe Stranger']);
  });

  it('leave their interviews when thrown away, and have them again when taken back', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', atAcme);
    const { interviewId } = await call('opportunity.addRound', { id });
    await call('opportunity.delete', { id });
    expect(await call('interview.get', { id: interviewId })).toMatchObject({ opportunity: null, round: 'Round 1' });
    await expect(call('opportunity.get', { id })).rejects.toMatchObject({ code: 'not_found' });
    await call('trash.restore', { ids: [id] });
    expect(await call('opportunity.get', { id })).toMatchObject({ rounds: [{ id: interviewId }] });
  });

  it('move with their company when it is merged', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', { ...atAcme, agency: { name: 'Acme' } });
    const from = (await call('opportunity.get', { id })).company?.id as never;
    const into = await call('company.create', { name: 'Acme Group' });
    await call('company.merge', { fromId: from, intoId: into.id });
    expect(await call('opportunity.get', { id })).toMatchObject({ company: { id: into.id }, agency: { id: into.id } });
  });

  it('are found by what was written about them', async () => {
    const { call } = openTestHost();
    const { id } = await call('opportunity.save', {
      ...atAcme,
      description: 'A compiler team',
      conflicts: 'Too much travelling to Osaka',
      closeReason: 'Relocation',
    });
    for (const text of ['acme staff', 'compiler', 'osaka', 'relocation']) {
      const { hits } = await call('search.query', { text, kinds: ['opportunity'] });
      expect(hits, text).toMatchObject([{ kind: 'opportunity', id }]);
    }
    await call('opportunity.delete', { id });
    expect((await call('search.query', { text: 'osaka' })).hits).toEqual([]);
  });

  it('refuse what is not there', async () => {
    const { call } = openTestHost();
    const id = '01890000-0000-7000-8000-000000000000' as OpportunityId;
    await expect(call('opportunity.save', { id, role: 'X' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(call('opportunity.addRound', { id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(call('interview.save', { opportunityId: id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await call('book.status')).toMatchObject({ undo: null, interviews: 0 });
  });

  it('five hundred are listed at once', async () => {
    const { call } = openTestHost();
    for (let n = 0; n < 500; n += 1)
      await call('opportunity.save', { company: { name: `Company ${n % 50}` }, role: `Role ${n}` });
    await call('opportunity.list');
    const start = performance.now();
    expect((await call('opportunity.list', { filter: 'role' })).opportunities).toHaveLength(500);
    expect(performance.now() - start).toBeLessThan(500);
  }, 60_000);
});
