import { describe, expect, it } from 'vitest';
import type { CompanyId, InterviewId, PersonId } from '../../../src/contract/index.ts';
import { addDays } from '../../../src/domain/dates.ts';
import { openTestHost, TestClock } from '../support/book.ts';

const INTERVIEWED = '2026-03-16';

/** A round at Acme with Hanna, who decides, and Ingo, on Monday 16 March 2026; it is the day after. */
async function dayAfterAnInterview() {
  const clock = new TestClock(INTERVIEWED);
  const { call } = openTestHost({ clock });
  const { id: opportunity } = await call('opportunity.save', {
    company: { name: 'Acme' },
    role: 'Staff Engineer',
    stage: 'interviewing',
  });
  const { interviewId: interview } = await call('opportunity.addRound', { id: opportunity, happensOn: INTERVIEWED });
  await call('interview.save', {
    id: interview,
    people: [
      { person: { name: 'Hanna Holm' }, role: 'hiring_manager', title: 'Head of Payments' },
      { person: { name: 'Ingo Ivers' }, title: 'Engineer' },
    ],
  });
  clock.set('2026-03-17');
  const { people } = await call('interview.get', { id: interview });
  const idOf = (name: string) => people.find(({ person }) => person.name === name)?.person.id as PersonId;
  const story = {
    clock,
    call,
    opportunity,
    interview,
    hanna: idOf('Hanna Holm'),
    ingo: idOf('Ingo Ivers'),
    today: () => call('today.list', {}),
    /** What Today says of follow-ups: who, which step, since when it is due. */
    async due() {
      const { followUps } = await call('today.list', {});
      return followUps.map(({ person, step, dueOn }) => [person.name, step, dueOn]);
    },
    async act(name: string, kind: 'done' | 'stop' = 'done') {
      const { followUps } = await call('today.list', {});
      const id = followUps.find(({ person }) => person.name === name)?.id;
      if (!id) throw new Error(`Nothing is due with ${name}.`);
      return call('followUp.act', { id, action: { kind } });
    },
  };
  return story;
}

async function debrief(call: ReturnType<typeof openTestHost>['call'], interview: InterviewId) {
  await call('debrief.save', {
    id: interview,
    chemistry: 4,
    learnedCompany: 'Settlement is a nightly batch.',
    promised: 'The paper on ledgers',
    awaitsReply: true,
  });
  await call('question.save', { interviewId: interview, askedBy: 'them', text: 'What do you do at midnight?' });
  return call('debrief.finish', { id: interview });
}

describe('after an interview', () => {
  it('leads from the debrief over thank-yous and two nudges to moving on', async () => {
    const { call, clock, interview, hanna, due, act, today } = await dayAfterAnInterview();
    expect((await today()).debriefs.map(({ id }) => id)).toEqual([interview]);
    expect(await debrief(call, interview)).toMatchObject({ followUps: 2, cadences: 2 });
    expect((await today()).debriefs).toEqual([]);
    expect(await due()).toEqual(
      expect.arrayContaining([
        ['Hanna Holm', 'thank_you', '2026-03-17'],
        ['Ingo Ivers', 'thank_you', '2026-03-17'],
      ]),
    );

    const draft = await call('template.fill', { kind: 'thank_you', personId: hanna, interviewId: interview });
    expect(`${draft.subject} ${draft.body}`).toContain('Hanna');
    await act('Hanna Holm');
    await act('Ingo Ivers');
    expect(await due()).toEqual([]);

    // Silence. Ingo need not be asked: word is awaited from who decides.
    clock.set('2026-03-23');
    expect(await due()).toEqual([]);
    clock.set('2026-03-24');
    expect(await due()).toEqual([['Hanna Holm', 'first_nudge', '2026-03-24']]);
    await act('Hanna Holm');
    clock.set('2026-03-31');
    expect(await due()).toEqual([['Hanna Holm', 'second_nudge', '2026-03-31']]);
    expect((await call('followUp.list', { interviewId: interview })).followUps).toMatchObject([
      { reason: { kind: 'no_reply', since: '2026-03-24', nudges: 1 } },
    ]);
    await act('Hanna Holm');
    clock.set('2026-04-13');
    expect(await due()).toEqual([]);
    clock.set('2026-04-14');
    expect(await due()).toEqual([['Hanna Holm', 'move_on', '2026-04-14']]);
    const { batch } = await act('Hanna Holm');
    expect((await call('followUp.list', {})).followUps).toEqual([]);

    // Each message is contact on her page, and none was logged for moving on.
    const { items } = await call('timeline.list', { about: { personId: hanna } });
    const written = items.flatMap((item) => (item.kind === 'interaction' ? [item.on] : []));
    expect(written).toEqual(['2026-03-31', '2026-03-24', '2026-03-17']);
    await call('journal.undo', batch ? { batch } : {});
    expect(await due()).toEqual([['Hanna Holm', 'move_on', '2026-04-14']]);
  });

  it('ends with their answer, and the cadence takes over', async () => {
    const { call, clock, interview, hanna, ingo, due, act, today } = await dayAfterAnInterview();
    await debrief(call, interview);
    await act('Hanna Holm');
    await act('Ingo Ivers');
    clock.set('2026-03-20');
    await call('interaction.save', { kind: 'email', on: '2026-03-20', direction: 'in', people: [{ id: hanna }] });
    clock.set('2026-04-30');
    expect(await due()).toEqual([]);

    // Contact is due 120 days after the last: Ingo's was the thank-you.
    clock.set('2026-07-15');
    expect((await today()).cadences.map(({ person, dueOn }) => [person.id, dueOn])).toEqual([[ingo, '2026-07-15']]);
    await call('interaction.save', { kind: 'message', on: '2026-07-15', people: [{ id: ingo }] });
    expect((await today()).cadences).toEqual([]);
    clock.set('2026-07-18');
    expect((await today()).cadences.map(({ person }) => person.id)).toEqual([hanna]);
  });

  it('is taken back whole: undoing the end of the debrief leaves nothing of it', async () => {
    const { call, interview, hanna, due, today } = await dayAfterAnInterview();
    const { batch } = await debrief(call, interview);
    const company = (await call('interview.get', { id: interview })).company?.id as CompanyId;
    expect((await call('company.dossier', { id: company })).insights).toHaveLength(1);
    expect(await call('book.status', {})).toMatchObject({ undo: 'Debriefed the interview at Acme' });

    await call('journal.undo', batch ? { batch } : {});
    expect(await due()).toEqual([]);
    expect((await call('followUp.list', {})).followUps).toEqual([]);
    expect((await call('person.get', { id: hanna })).cadence.days).toBeNull();
    expect((await call('company.dossier', { id: company })).insights).toEqual([]);
    expect((await today()).debriefs.map(({ id }) => id)).toEqual([interview]);
    // What was written stays.
    expect(await call('debrief.get', { id: interview })).toMatchObject({
      finishedAt: null,
      chemistry: 4,
      questions: [{ text: 'What do you do at midnight?' }],
    });
    await call('journal.redo');
    expect(await due()).toHaveLength(2);
  });
});

describe('after a rejection', () => {
  const csv = (connections: readonly string[]) =>
    Buffer.from(
      ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...connections, ''].join('\n'),
    ).toString('base64');
  const row = (given: string, family: string, work: string, connected: string) =>
    `${given},${family},https://www.linkedin.com/in/${given.toLowerCase()}-${family.toLowerCase()},,${work},${connected}`;

  it('keeps in touch every quarter, and a year later an interviewer is a way into the company wanted', async () => {
    const { call, clock, opportunity, interview, hanna, ingo, due, act, today } = await dayAfterAnInterview();
    const importFile = async (connections: readonly string[]) => {
      const { importId } = await call('import.preview', { fileName: 'Connections.csv', content: csv(connections) });
      return call('import.commit', { importId });
    };
    await importFile([
      row('Hanna', 'Holm', 'Acme,Head of Payments', '17 Mar 2026'),
      row('Ingo', 'Ivers', 'Acme,Engineer', '17 Mar 2026'),
    ]);
    await debrief(call, interview);
    await act('Hanna Holm');
    await act('Ingo Ivers');

    clock.set('2026-03-26');
    await call('opportunity.save', { id: opportunity, stage: 'rejected', closeReason: 'Second of two' });
    expect(await call('opportunity.get', { id: opportunity })).toMatchObject({ closedOn: '2026-03-26' });
    const { rejectionCadenceDays } = await call('settings.get', {});
    for (const id of [hanna, ingo]) expect((await call('person.get', { id })).cadence.days).toBe(rejectionCadenceDays);
    // There is no answer to ask for any more; thanks for the talks are due once, the day after.
    clock.set('2026-03-27');
    expect((await due()).toSorted()).toEqual([
      ['Hanna Holm', 'thank_you', '2026-03-27'],
      ['Ingo Ivers', 'thank_you', '2026-03-27'],
    ]);
    await act('Hanna Holm');
    await act('Ingo Ivers');
    expect((await call('followUp.list', {})).followUps).toEqual([]);

    // Four quarters of a line to each.
    let last = '2026-03-27';
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const dueOn = addDays(last, rejectionCadenceDays);
      clock.set(addDays(dueOn, -1));
      expect((await today()).cadences).toEqual([]);
      clock.set(dueOn);
      const { cadences } = await today();
      expect(cadences.map(({ person, dueOn: on }) => [person.name, on]).toSorted()).toEqual([
        ['Hanna Holm', dueOn],
        ['Ingo Ivers', dueOn],
      ]);
      for (const { person } of cadences)
        await call('interaction.save', { kind: 'email', on: dueOn, direction: 'out', people: [{ id: person.id }] });
      last = dueOn;
    }
    expect(last > '2027-03-10').toBe(true);

    // The next export knows that Hanna has moved to the company I want to work for.
    const { id: borealis } = await call('company.create', { name: 'Borealis' });
    expect((await call('who.at', { companyId: borealis })).knows).toEqual([]);
    const { counts, batch } = await importFile([
      row('Hanna', 'Holm', 'Borealis,VP Engineering', '17 Mar 2026'),
      row('Ingo', 'Ivers', 'Acme,Engineer', '17 Mar 2026'),
    ]);
    expect(counts).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    const answer = await call('who.at', { text: 'borealis' });
    expect(answer.knows).toMatchObject([{ person: { id: hanna, name: 'Hanna Holm' } }]);
    expect(JSON.stringify(answer.knows)).toContain('VP Engineering');
    const former = await call('who.at', { text: 'acme' });
    expect(former.knows.map(({ person }) => person.id).toSorted()).toEqual([hanna, ingo].toSorted());

    await call('journal.undo', batch ? { batch } : {});
    expect((await call('who.at', { companyId: borealis })).knows).toEqual([]);
  });
});
