import { describe, expect, it } from 'vitest';
import type { InterviewId, PersonId } from '../../../src/contract/index.ts';
import { openTestHost, TestClock } from '../support/book.ts';

/** Monday 16 March 2026; the interview was on the Friday before. */
async function afterAnInterview() {
  const clock = new TestClock();
  const { call } = openTestHost({ clock });
  const opportunity = await call('opportunity.save', { company: { name: 'Acme' }, role: 'Engineer' });
  const interview = await call('interview.save', {
    opportunityId: opportunity.id,
    happensOn: '2026-03-13',
    people: [
      { person: { name: 'Ingo' }, title: 'Engineer' },
      { person: { name: 'Hanna' }, role: 'hiring_manager' },
      { person: { name: 'Rita' }, role: 'recruiter' },
    ],
  });
  const { people } = await call('interview.get', { id: interview.id });
  const idOf = (name: string) => people.find(({ person }) => person.name === name)?.person.id as PersonId;
  const cadenceOf = async (name: string) => (await call('person.get', { id: idOf(name) })).cadence.days;
  const openSteps = async () => (await call('followUp.list', {})).followUps;
  return { call, clock, opportunity: opportunity.id, interview: interview.id, idOf, cadenceOf, openSteps };
}

describe('a debrief', () => {
  it('is kept as far as it is written', async () => {
    const { call, interview, idOf } = await afterAnInterview();
    await call('debrief.save', { id: interview, learnedCompany: 'They move to Rust', performance: 4 });
    await call('debrief.save', {
      id: interview,
      awaitsReply: false,
      people: [{ personId: idOf('Ingo'), impression: 'Plays chess', chemistry: 5, keep: true }],
    });
    const question = await call('question.save', { interviewId: interview, askedBy: 'them', text: 'Why us?' });
    await call('question.save', { id: question.id, interviewId: interview, askedBy: 'them', text: 'Why Acme?' });
    expect(await call('debrief.get', { id: interview })).toMatchObject({
      finishedAt: null,
      learnedCompany: 'They move to Rust',
      performance: 4,
      chemistry: null,
      awaitsReply: false,
      people: expect.arrayContaining([
        expect.objectContaining({ impression: 'Plays chess', chemistry: 5, keep: true, cadenceDays: null }),
        expect.objectContaining({ impression: '', chemistry: null, keep: null }),
      ]),
      questions: [{ id: question.id, text: 'Why Acme?', askedBy: 'them', on: '2026-03-13', company: { name: 'Acme' } }],
    });
    await call('question.delete', { id: question.id });
    expect((await call('debrief.get', { id: interview })).questions).toEqual([]);
    await call('journal.undo');
    expect((await call('debrief.get', { id: interview })).questions).toHaveLength(1);
  });

  it('names whoever was not there, and keeps nothing of it', async () => {
    const { call, interview } = await afterAnInterview();
    const other = await call('person.create', { name: 'Olga' });
    await expect(
      call('debrief.save', { id: interview, promised: 'A link', people: [{ personId: other.id, keep: true }] }),
    ).rejects.toMatchObject({ code: 'invalid_input', details: { issues: [{ path: 'people.0.personId' }] } });
    expect(await call('debrief.get', { id: interview })).toMatchObject({ promised: '' });
  });

  it('makes thank-yous, the reminder, cadences and an insight in one batch', async () => {
    const { call, interview, idOf, cadenceOf, openSteps } = await afterAnInterview();
    await call('debrief.save', {
      id: interview,
      learnedCompany: 'They move to Rust',
      nextStep: 'Send the talk',
      nextStepOn: '2026-03-18',
      people: [
        { personId: idOf('Ingo'), keep: false },
        { personId: idOf('Hanna'), cadenceDays: 30 },
      ],
    });
    const { batch, ...made } = await call('debrief.finish', { id: interview });
    expect(made).toEqual({ followUps: 4, cadences: 1 });
    expect(await Promise.all(['Ingo', 'Hanna', 'Rita'].map(cadenceOf))).toEqual([null, 30, 120]);
    const steps = await openSteps();
    expect(steps.filter(({ step }) => step === 'thank_you').map(({ person, dueOn }) => [person.name, dueOn])).toEqual(
      expect.arrayContaining([
        ['Ingo', '2026-03-16'],
        ['Hanna', '2026-03-16'],
        ['Rita', '2026-03-16'],
      ]),
    );
    expect(steps.filter(({ kind }) => kind === 'custom')).toMatchObject([
      { person: { name: 'Rita' }, text: 'Send the talk', dueOn: '2026-03-18', interviewId: interview },
    ]);
    expect(await call('interview.get', { id: interview })).toMatchObject({ debriefed: true });
    const { company } = await call('interview.get', { id: interview });
    const timeline = await call('timeline.list', { about: { companyId: company?.id as never } });
    expect(timeline.items).toMatchObject([{ kind: 'insight', text: 'They move to Rust' }, { kind: 'interview' }]);

    await call('journal.undo', { batch: batch ?? undefined });
    expect(await openSteps()).toEqual([]);
    expect(await call('debrief.get', { id: interview })).toMatchObject({ finishedAt: null, nextStep: 'Send the talk' });
    expect(await cadenceOf('Rita')).toBeNull();
    await call('journal.redo');
    expect(await openSteps()).toHaveLength(4);
  });

  it('ended again brings up to date, and makes nothing twice', async () => {
    const { call, interview, openSteps } = await afterAnInterview();
    await call('debrief.save', { id: interview, learnedCompany: 'Rust', nextStep: 'Call', nextStepOn: '2026-03-18' });
    await call('debrief.finish', { id: interview });
    expect(await call('debrief.finish', { id: interview })).toEqual({ batch: null, followUps: 0, cadences: 0 });
    await call('debrief.save', { id: interview, learnedCompany: 'Rust and Go', nextStepOn: '2026-03-20' });
    await call('debrief.finish', { id: interview });
    expect(await openSteps()).toHaveLength(4);
    expect((await openSteps()).find(({ kind }) => kind === 'custom')).toMatchObject({ dueOn: '2026-03-20' });
    const { hits } = await call('search.query', { text: 'rust', kinds: ['insight'] });
    expect(hits).toHaveLength(1);
    await call('debrief.save', { id: interview, learnedCompany: '', nextStepOn: null });
    await call('debrief.finish', { id: interview });
    expect((await openSteps()).filter(({ kind }) => kind === 'custom')).toEqual([]);
    expect((await call('search.query', { text: 'rust', kinds: ['insight'] })).hits).toEqual([]);
  });

  it('awaits the reply of the recruiter, else the hiring manager, and nudges only them', async () => {
    const { call, clock, interview, idOf } = await afterAnInterview();
    await call('debrief.finish', { id: interview });
    const { followUps } = await call('followUp.list', {});
    for (const { id } of followUps) await call('followUp.act', { id, action: { kind: 'done' } });
    clock.set('2026-03-24');
    const later = await call('followUp.list', {});
    expect(later.followUps).toMatchObject([{ step: 'first_nudge', person: { id: idOf('Rita') } }]);
  });

  it('is found by what it says', async () => {
    const { call, interview, idOf } = await afterAnInterview();
    await call('debrief.save', {
      id: interview,
      promised: 'Send the sourdough recipe',
      learnedMarket: 'Everybody hires platform people',
      people: [{ personId: idOf('Ingo'), impression: 'Sails on weekends' }],
    });
    await call('question.save', { interviewId: interview, askedBy: 'me', text: 'How do you handle outages?' });
    for (const text of ['sourdough', 'platform people', 'sails', 'outages'])
      expect((await call('search.query', { text, kinds: ['interview'] })).hits, text).toMatchObject([
        { id: interview },
      ]);
  });
});

describe('a rejection', () => {
  it('turns the usual cadence into that for rejections, and leaves what the user chose', async () => {
    const { call, clock, interview, opportunity, idOf, cadenceOf, openSteps } = await afterAnInterview();
    await call('debrief.save', { id: interview, people: [{ personId: idOf('Hanna'), cadenceDays: 30 }] });
    await call('debrief.finish', { id: interview });
    await call('person.setCadence', { ids: [idOf('Ingo')], cadence: null });
    for (const { id } of await openSteps()) await call('followUp.act', { id, action: { kind: 'done' } });
    clock.set('2026-03-20');
    await call('opportunity.save', { id: opportunity, stage: 'rejected' });
    expect(await Promise.all(['Ingo', 'Hanna', 'Rita'].map(cadenceOf))).toEqual([null, 30, 91]);
    const steps = await openSteps();
    expect(steps.map(({ step }) => step)).toEqual(['thank_you', 'thank_you', 'thank_you']);
    expect(steps[0]).toMatchObject({ reason: { kind: 'rejected', on: '2026-03-20' }, dueOn: '2026-03-23' });
    for (const { id } of steps) await call('followUp.act', { id, action: { kind: 'done' } });
    clock.set('2026-06-01');
    expect(await openSteps()).toEqual([]);
    await call('opportunity.save', { id: opportunity, stage: 'talking' });
    await call('opportunity.save', { id: opportunity, stage: 'rejected' });
    expect(await openSteps()).toEqual([]);
  });

  it('does not thank twice where a thank-you waits already, nor whom the user lets go', async () => {
    const { call, interview, opportunity, idOf, openSteps } = await afterAnInterview();
    await call('debrief.save', { id: interview, people: [{ personId: idOf('Ingo'), keep: false }] });
    await call('interview.save', { id: interview, outcome: 'rejected' });
    expect((await openSteps()).map(({ person }) => person.name).sort()).toEqual(['Hanna', 'Rita']);
    await call('opportunity.save', { id: opportunity, stage: 'rejected' });
    expect(await openSteps()).toHaveLength(2);
    expect(await call('debrief.finish', { id: interview })).toMatchObject({ followUps: 1, cadences: 0 });
  });

  it('of long ago, written down now, sets off nothing', async () => {
    const { call, openSteps } = await afterAnInterview();
    await call('interview.save', {
      company: { name: 'Globex' },
      happensOn: '2023-05-01',
      outcome: 'rejected',
      people: [{ person: { name: 'Otto' } }],
    });
    expect(await openSteps()).toEqual([]);
    const otto = (await call('person.list', { filter: 'Otto' })).rows[0];
    expect(await call('person.get', { id: otto?.id as PersonId })).toMatchObject({
      cadence: { own: null, days: null },
    });
  });
});

describe('preparing an interview', () => {
  it('shows who is met, what is known and what was asked', async () => {
    const { call, interview, idOf } = await afterAnInterview();
    const ingo = idOf('Ingo');
    await call('debrief.save', {
      id: interview,
      learnedCompany: 'They move to Rust',
      people: [{ personId: ingo, impression: 'Plans to move to Lisbon next year' }],
    });
    await call('interview.save', { id: interview, note: 'They asked about [compilers](https://x.example).' });
    for (const text of ['Why Acme?', 'Tell us about a failure'])
      await call('question.save', { interviewId: interview, askedBy: 'them', text });
    await call('question.save', { interviewId: interview, askedBy: 'me', text: 'How do you ship?' });
    await call('debrief.finish', { id: interview });
    await call('note.save', { about: { personId: ingo }, body: '- Hi!\n- Has two daughters\n- We spoke of typing' });
    const ana = await call('person.create', { name: 'Ana', company: { name: 'Acme' } });
    const bob = await call('person.create', { name: 'Bob' });
    await call('relationship.save', { fromId: bob.id, toId: ingo, kind: 'mentor' });
    await call('person.create', { name: 'Stranger', company: { name: 'Acme' } });
    await call('interaction.save', { kind: 'coffee', on: '2026-03-15', people: [{ id: ana.id }] });
    await call('interaction.save', { kind: 'email', on: '2025-03-15', people: [{ id: bob.id }] });

    const elsewhere = await call('interview.save', {
      company: { name: 'Globex' },
      role: 'Senior Engineer',
      happensOn: '2026-02-01',
    });
    await call('question.save', { interviewId: elsewhere.id, askedBy: 'them', text: 'Tabs or spaces?' });
    await call('question.save', { interviewId: elsewhere.id, askedBy: 'me', text: 'how do you  ship' });
    await call('question.save', { interviewId: elsewhere.id, askedBy: 'me', text: 'What is next?' });
    const company = (await call('interview.get', { id: interview })).company;
    const next = await call('interview.save', {
      company: { id: company?.id as never },
      role: 'Engineer',
      happensOn: '2026-03-20',
      people: [{ person: { id: ingo } }],
    });
    await call('question.save', { interviewId: next.id, askedBy: 'me', text: 'What is next?' });

    const prepared = await call('interview.prepare', { id: next.id });
    expect(prepared.people).toMatchObject([
      {
        person: { name: 'Ingo' },
        history: [{ kind: 'note' }, { kind: 'interview', id: interview }],
        commonTies: [
          { person: { name: 'Hanna' }, how: 'works at Acme too' },
          { person: { name: 'Rita' }, how: 'works at Acme too' },
          { person: { name: 'Ana' }, how: 'works at Acme too' },
          { person: { name: 'Bob' }, how: 'mentored them' },
        ],
        talkingPoints: ['Has two daughters', 'We spoke of typing', 'Plans to move to Lisbon next year'],
      },
    ]);
    expect(prepared.company).toEqual([
      {
        on: '2026-03-13',
        kind: 'interview',
        text: 'They asked about [compilers](https://x.example).',
        confidential: false,
      },
      { on: '2026-03-13', kind: 'insight', text: 'They move to Rust', confidential: false },
    ]);
    expect(prepared.questionsToAsk).toEqual([
      { text: 'How do you ship?', times: 2, chosen: false },
      { text: 'What is next?', times: 1, chosen: true },
    ]);
    expect(prepared.questionsToExpect).toEqual([
      { text: 'Tell us about a failure', times: 1, here: true },
      { text: 'Why Acme?', times: 1, here: true },
      { text: 'Tabs or spaces?', times: 1, here: false },
    ]);
  });

  it('refuses an interview that is not there', async () => {
    const { call } = openTestHost();
    const id = '01890000-0000-7000-8000-000000000000' as InterviewId;
    for (const method of ['interview.prepare', 'debrief.get', 'debrief.finish'] as const)
      await expect(call(method, { id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await call('book.status')).toMatchObject({ undo: null });
  });
});

it('an interviewer counts where they interviewed me, also after they have moved', async () => {
  const { call, clock, interview, idOf } = await afterAnInterview();
  const acme = (await call('interview.get', { id: interview })).company?.id as never;
  const ingo = idOf('Ingo');
  const job = (await call('person.get', { id: ingo })).employments[0];
  await call('employment.save', { id: job?.id, personId: ingo, company: { id: acme }, endedOn: '2026-12' });
  await call('employment.save', { personId: ingo, company: { name: 'Globex' }, startedOn: '2027-01' });
  clock.set('2027-03-16');
  await call('today.list');
  const kinds = async (text: string) =>
    (await call('who.at', { text })).knows.find(({ person }) => person.id === ingo)?.reasons.map(({ kind }) => kind);
  expect(await kinds('Globex')).toEqual(['works_there']);
  expect(await kinds('Acme')).toEqual(expect.arrayContaining(['interviewed_me', 'worked_there']));
});
