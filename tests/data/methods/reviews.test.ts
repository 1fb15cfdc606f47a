import { describe, expect, it } from 'vitest';
import type { CompanyId, PersonId, ReviewId, SavedSearchId } from '../../../src/contract/index.ts';
import { openTestHost, TestClock } from '../support/book.ts';

/** 16 March 2026 is a Monday. */
async function openReview() {
  const clock = new TestClock('2026-03-16');
  const { call, host, path } = openTestHost({ clock });
  const company = async (name: string) => (await call('company.create', { name })).id;
  const person = async (name: string, at: CompanyId) => (await call('person.create', { name, company: { id: at } })).id;
  const touch = (id: PersonId, on: string, direction: 'out' | 'in' | null = null, note = '') =>
    call('interaction.save', { kind: 'coffee', on, people: [{ id }], direction, note });
  const { id } = await call('review.save', { name: 'Spring', role: 'Engineer', places: ['Berlin'] });
  const target = (at: CompanyId) => call('review.addTargets', { id, companies: [{ id: at }] });
  const get = async () => (await call('review.get', { id })).targets;
  return { call, host, path, clock, company, person, touch, id, target, get };
}

describe('a review', () => {
  it('is started, changed, listed and deleted, each with one undo', async () => {
    const { call, id } = await openReview();
    await call('review.save', { id, level: 'Staff', places: ['Berlin', 'Remote', 'Berlin'] });
    expect((await call('review.list')).reviews).toMatchObject([
      { name: 'Spring', role: 'Engineer', level: 'Staff', places: ['Berlin', 'Remote'], startedOn: '2026-03-16' },
    ]);
    await call('review.addTargets', { id, companies: [{ name: 'Acme' }, { name: 'Globex' }] });
    await call('review.delete', { id });
    expect((await call('review.list')).reviews).toEqual([]);
    await call('journal.undo', {});
    expect(await call('review.get', { id })).toMatchObject({ review: { name: 'Spring', targets: 2 } });
  });

  it('is deleted with what is open of its plan, and undone with it', async () => {
    const { call, id, company, person, clock } = await openReview();
    const acme = await company('Acme');
    const [ana, bo, cy] = [await person('Ana', acme), await person('Bo', acme), await person('Cy', acme)];
    const days = { helloOn: '2026-03-17', askOn: '2026-04-14', helloText: 'Say hello', askText: 'Ask' };
    await call('review.plan', { id, wakes: [ana, bo, cy].map((personId) => ({ personId, ...days })) });
    await call('review.skip', { id, personId: cy });
    await call('followUp.save', { personId: ana, dueOn: '2026-03-17', text: 'Of my own' });
    clock.set('2026-03-17');
    const { followUps } = await call('today.list');
    const ofBo = followUps.find(({ person }) => person.id === bo);
    if (ofBo) await call('followUp.act', { id: ofBo.id, action: { kind: 'done' } });
    const before = await call('review.wakes', { id });
    const open = async () => (await call('followUp.list', {})).followUps.map(({ text }) => text).sort();
    expect(await open()).toEqual(['Ask', 'Ask', 'Of my own', 'Say hello']);
    // Ana's hello and both asks; Bo's hello is done, and Cy was left out.
    expect(await call('review.delete', { id })).toMatchObject({ reminders: 3 });
    expect(await open()).toEqual(['Of my own']);
    await call('journal.undo', {});
    expect(await open()).toEqual(['Ask', 'Ask', 'Of my own', 'Say hello']);
    expect(await call('review.wakes', { id })).toEqual(before);
  });

  it('refuses one without a name, and one that is not there', async () => {
    const { call } = await openReview();
    await expect(call('review.save', { role: 'Engineer' })).rejects.toMatchObject({ code: 'invalid_input' });
    const gone = crypto.randomUUID() as ReviewId;
    for (const method of ['review.get', 'review.debts', 'review.wakes', 'review.pipeline', 'review.worth'] as const)
      await expect(call(method, { id: gone }), method).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('targets', () => {
  it('are matched by name, former name and likeness, and made when they are new; each once', async () => {
    const { call, id, get } = await openReview();
    const acme = await call('company.create', {
      name: 'Acme',
      aliases: [{ name: 'Anvil Works', kind: 'former_name' }],
    });
    const { rows } = await call('review.match', { text: '- ACME Inc.\n- Anvil Works\n- Brand New' });
    expect(rows).toMatchObject([
      { text: 'ACME Inc.', company: { name: 'Acme' }, matchedBy: 'name' },
      { text: 'Anvil Works', company: { name: 'Acme' }, matchedBy: 'former_name' },
      { text: 'Brand New', company: null },
    ]);
    const companies = [{ id: acme.id }, { id: acme.id }, { name: 'Brand New' }];
    expect(await call('review.addTargets', { id, companies, source: 'pasted' })).toMatchObject({ added: 2 });
    expect(await call('review.addTargets', { id, companies })).toMatchObject({ added: 0, batch: null });
    const targets = await get();
    expect(targets.map(({ company, source, wish }) => [company.name, source, wish]).sort()).toEqual([
      ['Acme', 'pasted', 2],
      ['Brand New', 'pasted', 2],
    ]);
    const [first] = targets;
    if (!first) throw new Error('no target');
    await call('review.setTarget', { id: first.id, wish: 3, note: ' The one ' });
    expect(await get()).toContainEqual(expect.objectContaining({ id: first.id, wish: 3, note: 'The one' }));
    await call('review.removeTargets', { ids: [first.id] });
    expect(await get()).toHaveLength(1);
  });

  it('of several origins are added in one go, each with its own, and taken back by one undo', async () => {
    const { call, id, company, get } = await openReview();
    const [acme, globex] = [await company('Acme'), await company('Globex')];
    const companies = [
      { name: 'Brand New', source: 'pasted' },
      { id: acme, source: 'suggested' },
      { id: globex, source: 'search' },
      { name: 'Acme' },
    ] as const;
    expect(await call('review.addTargets', { id, companies: [...companies] })).toMatchObject({ added: 3 });
    const sources = Object.fromEntries((await get()).map((one) => [one.company.name, one.source]));
    expect(sources).toEqual({ 'Brand New': 'pasted', Acme: 'suggested', Globex: 'search' });
    await call('journal.undo', {});
    expect(await get()).toEqual([]);
  });

  it('stay one when their companies are merged, and go with a company in the trash', async () => {
    const { call, company, target, get } = await openReview();
    const [acme, twin] = [await company('Acme'), await company('Acme Anvils')];
    await target(acme);
    await target(twin);
    await call('company.merge', { fromId: twin, intoId: acme });
    expect((await get()).map((one) => one.company.name)).toEqual(['Acme']);
    await call('company.delete', { ids: [acme] });
    expect(await get()).toEqual([]);
    await call('journal.undo', {});
    expect(await get()).toHaveLength(1);
  });

  it('say who is there, who introduces, what is known, what is missing and what comes first', async () => {
    const { call, company, person, touch, target, get } = await openReview();
    const [acme, globex, own] = [await company('Acme'), await company('Globex'), await company('Own')];
    const ana = await person('Ana', acme);
    for (const on of ['2026-03-01', '2026-03-05', '2026-03-09']) await touch(ana, on);
    const bo = await person('Bo', own);
    for (const on of ['2026-03-02', '2026-03-06', '2026-03-10']) await touch(bo, on);
    const cy = await person('Cy', globex);
    await call('relationship.save', { fromId: bo, toId: cy, kind: 'mentor' });
    await call('insight.save', { company: { id: acme }, text: 'They grow.', on: '2026-01-01' });
    for (const one of [acme, globex]) await target(one);
    await call('review.addTargets', {
      id: (await call('review.list')).reviews[0]?.id as ReviewId,
      companies: [{ name: 'Void' }],
    });
    const byName = new Map((await get()).map((one) => [one.company.name, one]));
    expect(byName.get('Acme')).toMatchObject({
      readiness: 'warm',
      contacts: [{ person: { name: 'Ana' }, reason: { kind: 'works_there' } }],
      contactsWarm: 1,
      knows: { insights: 1, latest: [{ text: 'They grow.' }] },
      firstStep: { kind: 'talk', person: { name: 'Ana' } },
    });
    expect(byName.get('Globex')).toMatchObject({
      readiness: 'introduction',
      contacts: [],
      introducers: [{ people: [{ name: 'Bo' }, { name: 'Cy' }] }],
      gaps: [{ kind: 'nobody_nearest', steps: 1 }, { kind: 'know_nothing' }, { kind: 'no_pay' }],
      firstStep: { kind: 'ask_introduction', person: { name: 'Bo' }, to: { name: 'Cy' } },
    });
    expect(byName.get('Void')).toMatchObject({ readiness: 'nobody', firstStep: { kind: 'find_somebody' } });
    await touch(cy, '2026-03-15');
    expect((await get()).find((one) => one.company.name === 'Globex')).toMatchObject({ contactsWarm: 1 });
  });

  it('come from a saved search: companies it finds, and those where whom it finds is now', async () => {
    const { call, company, person, id, target } = await openReview();
    const [acme, globex, hooli] = [await company('Acme'), await company('Globex'), await company('Hooli')];
    const [ana, bo, cy] = [await person('Ana', acme), await person('Bo', acme), await person('Cy', globex)];
    await call('person.tag', { ids: [ana, bo, cy], tag: 'friend' });
    const searched = async (text: string) => {
      const { id: searchId } = await call('savedSearch.save', { name: text, text });
      const { companies } = await call('review.searched', { id, searchId });
      return companies.map((one) => [
        one.company.name,
        one.found,
        one.people.map(({ name }) => name).sort(),
        one.count,
      ]);
    };
    expect(await searched('tag:friend')).toEqual([
      ['Acme', false, ['Ana', 'Bo'], 2],
      ['Globex', false, ['Cy'], 1],
    ]);
    expect(await searched('kind:company name:hooli')).toEqual([['Hooli', true, [], 0]]);
    await target(acme);
    await target(hooli);
    expect(await searched('tag:friend')).toEqual([['Globex', false, ['Cy'], 1]]);
    const searchId = crypto.randomUUID() as SavedSearchId;
    await expect(call('review.searched', { id, searchId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('follow what changes as if the book had just been opened', async () => {
    const { call, company, person, touch, id, target, get, path, clock } = await openReview();
    const [acme, globex, own] = [await company('Acme'), await company('Globex'), await company('Own')];
    for (const one of [acme, globex]) await target(one);
    const [ana, bo] = [await person('Ana', own), await person('Bo', own)];
    for (const on of ['2026-03-01', '2026-03-05', '2026-03-09']) await touch(ana, on);
    const cy = await person('Cy', globex);
    const changes = [
      () => call('relationship.save', { fromId: bo, toId: cy, kind: 'mentor' }),
      () => touch(bo, '2026-03-15'),
      () => call('interaction.save', { kind: 'meeting', on: '2026-03-14', people: [{ id: ana }, { id: cy }] }),
      () => person('Dee', acme),
      () => call('company.merge', { fromId: own, intoId: acme }),
      () => call('person.delete', { ids: [bo] }),
      () => call('journal.undo', {}),
    ];
    for (const change of changes) {
      await get();
      await change();
    }
    const { call: anew } = openTestHost({ clock, path });
    expect(await get()).toEqual((await anew('review.get', { id })).targets);
    expect(await call('review.wakes', { id })).toEqual(await anew('review.wakes', { id }));
  });

  it('are suggested: rivals, where warm people are, who asked me in, what to look at again', async () => {
    const { call, company, person, touch, id, target } = await openReview();
    const [rival, own, asked] = [await company('Rival'), await company('Own'), await company('Asked')];
    await call('companyLink.save', { fromId: own, to: { id: rival }, kind: 'competitor' });
    await call('me.saveEmployment', { company: { id: own }, startedOn: '2018', endedOn: '2020' });
    await call('interview.save', { company: { id: asked }, happensOn: '2025-10-01', people: [] });
    await call('opportunity.save', {
      company: { id: asked },
      role: 'Lead',
      revisitOn: '2026-04-01',
      stage: 'declined',
    });
    const ana = await person('Ana', await company('Friendly'));
    for (const on of ['2026-03-01', '2026-03-05', '2026-03-09']) await touch(ana, on);
    const names = async () =>
      (await call('review.suggest', { id })).suggestions.map((one) => [
        one.company.name,
        ...one.reasons.map(({ kind }) => kind),
      ]);
    expect(await names()).toEqual([
      ['Asked', 'revisit', 'interviewed_me'],
      ['Rival', 'competitor_of'],
      ['Friendly', 'warm_people'],
    ]);
    await target(rival);
    expect((await names()).map(([name]) => name)).toEqual(['Asked', 'Friendly']);
  });
});

describe('debts', () => {
  it('are thank-yous, promises, introductions and replies owed, until they are settled', async () => {
    const { call, company, person, touch, id } = await openReview();
    const acme = await company('Acme');
    const [ana, bo, cy] = [await person('Ana', acme), await person('Bo', acme), await person('Cy', acme)];
    await touch(ana, '2026-03-10', 'in', 'Do you know a designer?');
    await touch(bo, '2026-03-10', 'out');
    await call('introduction.save', { introducer: { id: bo }, who: 'me', to: { id: cy }, madeOn: '2026-03-01' });
    const { id: interviewId } = await call('interview.save', {
      company: { id: acme },
      happensOn: '2026-03-12',
      people: [{ person: { id: cy }, role: 'interviewer' }],
    });
    await call('debrief.save', { id: interviewId, promised: 'To send the talk.' });
    await call('debrief.finish', { id: interviewId });
    const debts = async () => (await call('review.debts', { id })).debts;
    expect((await debts()).map(({ person: { name }, what }) => `${name} ${what.kind}`).sort()).toEqual([
      'Ana reply',
      'Bo introduction',
      'Cy promise',
      'Cy thank_you',
    ]);
    for (const { person: to, what } of await debts())
      await call('review.settle', { personId: to.id, debt: what, by: what.kind === 'promise' ? null : 'email' });
    expect(await debts()).toEqual([]);
    await call('journal.undo', {});
    expect(await debts()).toHaveLength(1);
  });
});

describe('the plan', () => {
  it('wakes who leads to a target, a hello first, and is seen in Today; contact counts as done', async () => {
    const { call, clock, company, person, touch, id, target } = await openReview();
    const acme = await company('Acme');
    await target(acme);
    const ana = await person('Ana', acme);
    for (const on of ['2022-01-01', '2022-01-08', '2022-02-01'])
      await touch(ana, on, null, 'She wants to move to Porto.');
    const { wakes } = await call('review.wakes', { id });
    expect(wakes).toMatchObject([
      { person: { name: 'Ana' }, helloOn: '2026-03-17', askOn: '2026-04-14', targets: [{ name: 'Acme' }] },
    ]);
    expect(wakes[0]?.talkingPoints).toEqual(['She wants to move to Porto.']);
    const days = { personId: ana, helloOn: '2026-03-17', askOn: '2026-04-14', helloText: 'Say hello', askText: 'Ask' };
    await expect(call('review.plan', { id, wakes: [{ ...days, helloOn: null }] })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(call('review.plan', { id, wakes: [{ ...days, askOn: '2026-03-20' }] })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await call('review.plan', { id, wakes: [days] });
    expect((await call('review.wakes', { id })).weeks).toEqual([{ from: '2026-03-16', planned: 1, done: 0 }]);
    // Nobody gets a second hello for a review at the same time.
    const { id: second } = await call('review.save', { name: 'Summer' });
    await call('review.addTargets', { id: second, companies: [{ id: acme }] });
    expect(await call('review.wakes', { id: second })).toMatchObject({ wakes: [], planned: [] });
    clock.set('2026-03-17');
    expect((await call('today.list')).followUps).toMatchObject([{ person: { name: 'Ana' }, text: 'Say hello' }]);
    await touch(ana, '2026-03-17', 'out');
    expect((await call('today.list')).followUps).toEqual([]);
    clock.set('2026-03-20');
    await touch(ana, '2026-03-20', 'in');
    expect(await call('review.wakes', { id })).toMatchObject({
      wakes: [],
      planned: [{ saidHelloOn: '2026-03-17', answeredOn: '2026-03-20', helloId: null }],
      weeks: [{ planned: 1, done: 1 }],
    });
    expect((await call('review.pipeline', { id })).helpers).toMatchObject([
      { person: { name: 'Ana' }, how: ['answered'] },
    ]);
    clock.set('2026-04-14');
    expect((await call('today.list')).followUps).toMatchObject([{ text: 'Ask' }]);
    await call('review.unplan', { id, personId: ana });
    expect((await call('today.list')).followUps).toEqual([]);
  });

  it('gives other days, leaves out for this time, and begins anew', async () => {
    const { call, company, person, id, target } = await openReview();
    const acme = await company('Acme');
    await target(acme);
    const personId = await person('Ana', acme);
    const reminders = async () =>
      (await call('followUp.list', {})).followUps.map(({ dueOn, text }) => [dueOn, text]).sort();
    const planned = async () => (await call('review.wakes', { id })).planned[0];
    const days = { personId, helloOn: '2026-03-17', askOn: '2026-04-20' };
    await call('review.plan', { id, wakes: [{ ...days, helloText: 'Hello', askText: 'Ask' }] });
    await call('review.plan', { id, wakes: [{ personId, helloOn: '2026-03-24', askOn: '2026-04-27' }] });
    const later = [
      ['2026-03-24', 'Hello'],
      ['2026-04-27', 'Ask'],
    ];
    expect(await reminders()).toEqual(later);
    await call('review.skip', { id, personId });
    expect(await reminders()).toEqual([]);
    expect(await planned()).toMatchObject({ skipped: true, saidHelloOn: null });
    expect(await call('review.wakes', { id })).toMatchObject({ wakes: [], weeks: [] });
    await call('review.plan', { id, wakes: [{ personId, helloOn: '2026-03-24', askOn: '2026-04-27' }] });
    expect(await reminders()).toEqual(later);
    expect(await planned()).toMatchObject({ skipped: false });
    await call('review.unplan', { id, personId });
    await expect(call('review.skip', { id, personId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is one batch, and ends with the review', async () => {
    const { call, company, person, id, target } = await openReview();
    const acme = await company('Acme');
    await target(acme);
    const [ana, bo] = [await person('Ana', acme), await person('Bo', acme)];
    const wakes = [ana, bo].map((personId) => ({ personId, helloOn: '2026-03-17', askOn: '2026-04-20' }));
    await call('review.plan', { id, wakes });
    expect((await call('followUp.list', {})).followUps).toHaveLength(4);
    await call('journal.undo', {});
    expect((await call('followUp.list', {})).followUps).toEqual([]);
    await call('review.plan', { id, wakes });
    await call('review.close', { id });
    expect((await call('followUp.list', {})).followUps).toEqual([]);
    expect((await call('review.list')).reviews).toMatchObject([{ closedOn: '2026-03-16' }]);
    expect((await call('review.close', { id })).batch).toBeNull();
    await call('review.close', { id, closed: false });
    expect((await call('review.list')).reviews).toMatchObject([{ closedOn: null }]);
    expect((await call('followUp.list', {})).followUps).toHaveLength(4);
  });
});

describe('what came of it', () => {
  it('goes back to who introduced, told or recruited; they are thanked with one call', async () => {
    const { call, company, person, touch, id } = await openReview();
    const acme = await company('Acme');
    const names = ['Intro', 'Meets', 'Source', 'Recruiter'];
    const [intro, meets, source, recruiter] = await Promise.all(names.map((name) => person(name, acme)));
    if (!intro || !meets || !source || !recruiter) throw new Error('nobody');
    await call('introduction.save', {
      introducer: { id: intro },
      who: 'me',
      to: { id: meets },
      askedOn: '2026-03-16',
      madeOn: '2026-03-16',
    });
    await touch(meets, '2026-03-16');
    await call('opportunity.save', { company: { id: acme }, role: 'A', source: { id: meets }, stage: 'interviewing' });
    await call('opportunity.save', { company: { id: acme }, role: 'B', source: { id: source }, stage: 'offer' });
    await call('opportunity.save', { company: { id: acme }, role: 'C', recruiter: { id: recruiter } });
    await call('opportunity.save', { company: { id: acme }, role: 'D' });
    const { routes, totals, helpers } = await call('review.pipeline', { id });
    const told = routes.map(({ via, how, furthest }) => `${via?.name ?? 'nobody'} ${how} ${furthest}`);
    expect(told.sort()).toEqual([
      'Intro introduced interviewing',
      'Recruiter recruited heard_of',
      'Source told offer',
      'nobody direct heard_of',
    ]);
    expect(totals).toEqual({ conversations: 1, interviews: 0, offers: 1 });
    expect(helpers.map(({ person: { name } }) => name).sort()).toEqual(['Intro', 'Meets', 'Recruiter', 'Source']);
    const { batch } = await call('review.thank', { id, personId: intro, by: 'email', cadence: 90 });
    const after = (await call('review.pipeline', { id })).helpers.find(({ person: { name } }) => name === 'Intro');
    expect(after).toMatchObject({ thankedOn: '2026-03-16', cadence: { own: 90 } });
    expect((await call('introduction.list', {})).introductions).toMatchObject([{ thankedOn: '2026-03-16' }]);
    if (batch) await call('journal.undo', { batch });
    const undone = (await call('review.pipeline', { id })).helpers.find(({ person: { name } }) => name === 'Intro');
    expect(undone).toMatchObject({ thankedOn: null, cadence: { own: null } });
  });

  it('knows what the role is worth, and who may know more', async () => {
    const { call, company, person, touch, id, target } = await openReview();
    const acme = await company('Acme');
    await target(acme);
    await call('compensation.save', { role: 'Engineer', currency: 'EUR', baseLow: 80_000, baseHigh: 90_000 });
    const ana = await person('Ana', acme);
    for (const on of ['2026-03-01', '2026-03-05', '2026-03-09']) await touch(ana, on);
    expect(await call('review.worth', { id })).toMatchObject({
      ranges: [{ currency: 'EUR', low: 80_000, middle: 85_000, high: 90_000 }],
      gaps: [
        { kind: 'few', count: 1 },
        { kind: 'left_aside', what: 'place' },
        { kind: 'target_unknown', count: 1 },
      ],
      ask: [{ person: { name: 'Ana' }, why: 'at_target' }],
    });
  });
});
