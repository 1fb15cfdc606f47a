import type {
  FollowUpId,
  InterviewId,
  JobId,
  MethodInput,
  MethodName,
  MethodOutput,
} from '../../src/contract/index.ts';

export type Call = <M extends MethodName>(method: M, input: MethodInput<M>) => Promise<MethodOutput<M>>;

const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dee,Dunn,https://www.linkedin.com/in/dee-dunn,dee@example.org,Hooli,Designer,12 Mar 2024
,,,,Hooli,Nobody,13 Mar 2024
`;

/** Uses every method of the contract at least once, as a user's first hour might. */
export async function tour(call: Call): Promise<void> {
  await call('book.status', {});
  await readBack(call);
  const { people, companies } = await recordPeople(call);
  await recordHistory(call, people.ana, people.bo, companies.acme);
  await seekWork(call, people.ana, companies.acme);
  await askQuestions(call, people.ana, companies.acme);
  await lookThroughLenses(call, people.ana, companies.acme);
  await review(call, people.ana, people.bo);
  await sortDuplicates(call);
  await tidyUp(call, people.bo, companies);
  await importFile(call);
  await takeAlong(call);
  await beReminded(call, people.ana);
  await call('settings.set', { appearance: 'dark' });
  await call('settings.get', {});
  await changeBooks(call);
}

async function recordPeople(call: Call) {
  const { id: acme } = await call('company.create', {
    name: 'Acme',
    aliases: [{ name: 'Acme Labs', kind: 'former_name' }],
    domains: ['acme.example'],
  });
  const { id: globex } = await call('company.create', { name: 'Globex' });
  const { id: twin } = await call('company.create', { name: 'Acme Anvils' });
  await call('company.update', { id: acme, patch: { industry: 'Anvils', location: 'Porto' } });
  const link = await call('companyLink.save', { fromId: acme, to: { id: globex }, kind: 'competitor', since: '2019' });

  const { id: ana } = await call('person.create', { name: 'Ana Lima', company: { id: acme }, title: 'CTO' });
  const { id: bo } = await call('person.create', { name: 'Bo Berg', howMet: 'at university' });
  await call('person.update', { id: ana, patch: { location: 'Lisbon', metOn: '2021-03' } });
  const point = await call('contactPoint.save', { personId: ana, kind: 'email', value: 'ana@acme.example' });
  const job = await call('employment.save', { personId: bo, company: { name: 'Initech' }, startedOn: '2020' });
  const tie = await call('relationship.save', { fromId: ana, toId: bo, kind: 'worked_together' });
  const { tag } = await call('person.tag', { ids: [ana, bo], tag: 'friends' });
  await call('tag.list', {});
  await call('person.get', { id: ana });
  await call('company.get', { id: acme });
  await call('person.untag', { ids: [bo], tagId: tag.id });
  const all = { tagIds: [tag.id], expected: 1 };
  await call('person.count', { all });
  await call('person.setCompany', { all, company: { name: 'Acme' }, since: '2024' });
  await call('person.dossier', { id: ana });
  await call('person.logContact', { ids: [ana, bo], kind: 'event', on: '2024-05-01' });
  await call('contactPoint.delete', { id: point.id });
  await call('employment.delete', { id: job.id });
  await call('relationship.delete', { id: tie.id });
  return { people: { ana, bo }, companies: { acme, globex, twin, link: link.id } };
}

type People = Awaited<ReturnType<typeof recordPeople>>['people'];
type Companies = Awaited<ReturnType<typeof recordPeople>>['companies'];

async function recordHistory(call: Call, ana: People['ana'], bo: People['bo'], acme: Companies['acme']): Promise<void> {
  const coffee = await call('interaction.save', {
    kind: 'coffee',
    on: '2024-05-01',
    people: [{ id: ana }],
    note: 'About her move.',
  });
  const interview = await call('interview.save', {
    company: { id: acme },
    role: 'Staff engineer',
    happensOn: '2024-05-02',
    happensAt: '14:30',
    people: [{ person: { name: 'Cy Young' }, role: 'hiring_manager' }],
    note: 'Asked about **anvils**.',
  });
  const note = await call('note.save', { about: { personId: ana }, body: `Knows [@Bo Berg](kith:person/${bo}).` });
  await call('timeline.list', { about: { personId: ana } });
  await call('timeline.list', { about: { personId: bo } });
  await call('timeline.list', { about: { companyId: acme } });
  await call('interview.get', { id: interview.id });
  await call('interview.list', {});
  await call('who.at', { text: 'acme labs' });
  await call('journal.history', { id: ana });
  await call('note.delete', { id: note.id });
  await call('journal.undo', {});
  await call('journal.redo', {});
  const { batches } = await call('journal.list', { about: ana, kinds: ['edit'] });
  for (const { id: batch, shown } of batches) {
    await call('journal.conflicts', { batch });
    await call('journal.changes', { batch });
    const [change] = shown.filter(({ what }) => what === 'changed');
    const [field] = change?.fields ?? [];
    if (change && field) await call('journal.setBack', { entry: change.entry, field: field.field });
  }
  await call('interaction.delete', { id: coffee.id });
  await call('interview.delete', { id: interview.id });
  await call('journal.undo', {});
}

/** An opportunity with its round, from preparation to what follows it. */
async function seekWork(call: Call, ana: People['ana'], acme: Companies['acme']): Promise<void> {
  const { id } = await call('opportunity.save', { company: { id: acme }, role: 'Staff engineer', currency: 'eur' });
  const { interviewId } = await call('opportunity.addRound', { id, happensOn: '2024-06-03' });
  await call('interview.save', { id: interviewId, people: [{ person: { id: ana }, role: 'hiring_manager' }] });
  await call('interview.prepare', { id: interviewId });
  const question = await call('question.save', { interviewId, askedBy: 'them', text: 'Why anvils?' });
  await call('debrief.save', {
    id: interviewId,
    chemistry: 4,
    people: [{ personId: ana, impression: 'Dry', keep: true }],
  });
  await call('debrief.get', { id: interviewId });
  await call('debrief.finish', { id: interviewId });
  await call('question.delete', { id: question.id });
  await followUp(call, ana, interviewId);

  const { id: payId } = await call('compensation.save', { role: 'Staff engineer', currency: 'EUR', baseLow: 90_000 });
  await call('compensation.list', { role: 'staff' });
  await call('compensation.delete', { id: payId });
  const insight = await call('insight.save', { company: { id: acme }, text: 'Anvils are made in Porto.' });
  await call('company.dossier', { id: acme });
  await call('insight.delete', { id: insight.id });

  await call('opportunity.save', { id, source: { id: ana }, stage: 'declined', closeReason: 'Too heavy' });
  const { id: dora } = await call('person.create', { name: 'Dora Diaz' });
  await call('opportunity.passOn', { id, personId: dora });
  const introduction = await call('introduction.save', { introducer: { id: ana }, who: 'me', to: { id: dora } });
  await call('introduction.list', { personId: ana });
  await call('introduction.delete', { id: introduction.id });
  await call('opportunity.list', {});
  await call('opportunity.get', { id });
  await call('opportunity.delete', { id });

  const line = await call('capture.parse', { text: 'Coffee with Dora Diaz yesterday, about anvils' });
  await call('capture.commit', { kind: line.kind.value, on: line.on.value, people: [{ person: { id: dora } }] });
}

async function followUp(call: Call, ana: People['ana'], interviewId: InterviewId): Promise<void> {
  await call('today.list', {});
  await call('followUp.list', { personId: ana });
  const { id } = await call('followUp.save', { personId: ana, dueOn: '2030-01-07', text: 'The link' });
  await call('followUp.act', { id, action: { kind: 'snooze', until: '2030-01-14' } });
  await call('person.setCadence', { ids: [ana], cadence: 30 });
  await call('person.snooze', { ids: [ana], until: '2030-02-01' });
  await keepInTouch(call, ana, id);
  await call('template.list', {});
  await call('template.save', { kind: 'thank_you', text: { subject: 'Thanks', body: 'Dear {first name}' } });
  await call('template.fill', { kind: 'thank_you', personId: ana, interviewId });
}

async function keepInTouch(call: Call, ana: People['ana'], reminder: FollowUpId): Promise<void> {
  const { tag } = await call('tag.save', { name: 'Inner circle', cadenceDays: 30 });
  await call('person.tag', { ids: [ana], tag: tag.name });
  await call('person.setCadence', { ids: [ana], cadence: null });
  await call('person.setTie', { id: ana, override: 'close' });
  await call('person.update', { id: ana, patch: { birthday: '--04-02' } });
  const { id } = await call('me.saveEmployment', { company: { name: 'Acme' }, startedOn: '2019', endedOn: '2022-06' });
  await call('me.career', {});
  await call('me.deleteEmployment', { id });
  await call('cadence.list', { bands: ['due', 'lapsed'], snoozed: false });
  await call('cadence.suggestions', {});
  await call('cadence.accept', { items: [{ id: ana, cadence: 45 }] });
  const items = [
    { kind: 'cadence' as const, id: ana },
    { kind: 'follow_up' as const, id: reminder },
  ];
  await call('today.act', { items, action: { kind: 'done' } });
  await call('tag.delete', { id: tag.id });
}

async function askQuestions(call: Call, ana: People['ana'], acme: Companies['acme']): Promise<void> {
  await call('person.list', { filter: 'ana', sort: 'warmth' });
  await call('person.list', { sort: 'lastContact', direction: 'desc', limit: 1 });
  await call('company.list', { sort: 'warmth' });
  await call('who.at', { companyId: acme });
  await call('path.to', { companyId: acme });
  await call('path.behind', { companyId: acme, personId: ana });
  await call('network.review', {});
  const { territories } = await call('map.get', {});
  await call('map.tidy', {});
  for (const { id } of territories.slice(0, 1)) await call('map.nameTerritory', { id, name: 'Those I know' });
  await call('who.at', { text: 'no such place' });
  await call('search.query', { text: 'anvils' });
  await call('search.query', { text: 'ana', kinds: ['person'] });
  await call('search.query', { text: 'company:acme -tag:friends kind:persn met:2021' });
  await call('search.read', { text: 'tag:frends outcome:passed', kind: 'person' });
  await call('search.complete', { text: 'tag:', caret: 4 });
  const { id: search } = await call('savedSearch.save', { name: 'At Acme', text: 'at:acme' });
  await call('savedSearch.list', {});
  await call('savedSearch.delete', { id: search });
  for (const text of ['who at acme', 'what do I know about acme', 'who did I meet in Lisbon', 'nothing asked'])
    await call('question.ask', { text });
  await call('person.get', { id: ana });
}

/** Each lens, and one that is kept. */
async function lookThroughLenses(call: Call, ana: People['ana'], acme: Companies['acme']): Promise<void> {
  await call('lens.look', { lens: { view: { kind: 'everything' } } });
  await call('lens.look', { lens: { view: { kind: 'company', id: acme }, at: '2024-05-02' } });
  const { from, to } = await call('lens.span', {});
  const { hubs } = await call('lens.hubs', {});
  const muted = hubs.map(({ hub }) => hub);
  await call('lens.look', {
    lens: { view: { kind: 'person', id: ana, steps: 2 }, at: from < to ? from : null, muted },
  });
  const { id } = await call('lens.save', { name: 'Lapsed', lens: { view: { kind: 'lapsed' } } });
  for (const { lens } of (await call('lens.list', {})).lenses) await call('lens.look', { lens, limit: 10 });
  await call('lens.delete', { id });
  await call('graph.export', { format: 'gexf' });
}

/** From the first target to the last thank-you. */
async function review(call: Call, ana: People['ana'], bo: People['bo']): Promise<void> {
  const { id } = await call('review.save', { name: 'Spring', role: 'Staff engineer', places: ['Porto', 'Remote'] });
  const { rows } = await call('review.match', { text: 'Acme\nHooli, Inc.; Globex' });
  const companies = rows.map(({ text, company }) => (company ? { id: company.id } : { name: text }));
  await call('review.addTargets', { id, companies, source: 'pasted' });
  await call('review.suggest', { id });
  const { id: searchId } = await call('savedSearch.save', { name: 'At Acme', text: 'company:acme' });
  await call('review.searched', { id, searchId });
  const { targets } = await call('review.get', { id });
  const target = targets[0]?.id;
  if (!target) throw new Error('a review without targets');
  await call('review.setTarget', { id: target, wish: 3, note: 'First of all' });
  await call('review.debts', { id });
  await call('review.settle', { personId: ana, debt: { kind: 'reply', on: '2024-05-01' }, by: null });
  await call('review.wakes', { id });
  await call('review.plan', { id, wakes: [{ personId: bo, helloOn: '2031-01-06', askOn: '2031-02-06' }] });
  await call('review.skip', { id, personId: bo });
  await call('review.unplan', { id, personId: bo });
  await call('review.worth', { id });
  await call('review.pipeline', { id });
  await call('review.thank', { id, personId: ana, cadence: 90 });
  await call('review.removeTargets', { ids: [target] });
  await call('review.close', { id });
  await call('review.list', {});
  await call('review.delete', { id });
}

/** Something waits to be told, at whatever hour this runs; the face may tell it first. */
async function beReminded(call: Call, ana: People['ana']): Promise<void> {
  await call('settings.set', {
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    digestAt: '00:00',
    quietFrom: '00:00',
    quietTo: '00:00',
  });
  await call('followUp.save', { personId: ana, dueOn: '2024-01-08', text: 'The link' });
  await call('reminder.pause', { until: 'tomorrow' });
  await call('reminder.pause', { until: null });
  await call('reminder.state', {});
  const { reminders } = await call('reminder.take', {});
  await call('reminder.shown', { ids: reminders.length ? reminders.map(({ id }) => id) : ['digest:2024-01-08'] });
}

async function sortDuplicates(call: Call): Promise<void> {
  const { id: eve } = await call('person.create', { name: 'Eve Moss' });
  const { id: twin } = await call('person.create', { name: 'Moss, Eve' });
  await call('duplicate.list', { kind: 'person' });
  await call('duplicate.list', { kind: 'company' });
  await call('duplicate.get', { kind: 'person', ids: [eve, twin] });
  await call('duplicate.dismiss', { kind: 'person', ids: [eve, twin] });
  await call('duplicate.list', { kind: 'person', dismissed: true });
  await call('duplicate.restore', { kind: 'person', ids: [eve, twin] });
  await call('person.merge', { fromId: twin, intoId: eve });
}

async function tidyUp(call: Call, bo: People['bo'], { acme, globex, twin, link }: Companies): Promise<void> {
  await call('company.merge', { fromId: twin, intoId: acme });
  await call('companyLink.delete', { id: link });
  await call('person.delete', { ids: [bo] });
  await call('company.delete', { ids: [globex] });
  await call('trash.list', {});
  await call('trash.restore', { ids: [bo] });
  await call('trash.empty', {});
}

async function takeAlong(call: Call): Promise<void> {
  for (const format of ['vcard', 'csv', 'ics', 'markdown'] as const) await call('export.book', { format });
  await call('export.book', { format: 'json', confidential: true });
  const { id: personId } = await call('person.create', { name: 'Of Many Words' });
  for (let n = 0; n < 2; n += 1) await call('note.save', { about: { personId }, body: `${n} `.repeat(250_000) });
  const { more } = await call('export.book', { format: 'json' });
  for (let piece = 1; more && piece < more.pieces; piece += 1)
    await call('export.piece', { exportId: more.exportId, piece });
  await call('export.people', { all: {}, format: 'csv' });
  await call('export.companies', { all: { filter: 'acme' }, format: 'json' });
}

/** Only an empty book can be filled from a file. */
async function readBack(call: Call): Promise<void> {
  const { fileName, content } = await call('export.book', { format: 'json' });
  await call('import.book', { fileName, content: Buffer.from(content).toString('base64') });
}

async function importFile(call: Call): Promise<void> {
  const jobId = crypto.randomUUID() as JobId;
  const file = { fileName: 'Connections.csv', content: Buffer.from(connections).toString('base64') };
  const { importId } = await call('import.preview', { ...file, jobId });
  await call('import.rejects', { importId });
  await call('import.commit', { importId, jobId });
  await call('job.cancel', { jobId });
  const again = await call('import.preview', file);
  await call('import.discard', { importId: again.importId });
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Cy Novak\nEMAIL:cy@example.org\nEND:VCARD\n';
  const cards = await call('import.preview', { fileName: 'cards.vcf', content: Buffer.from(card).toString('base64') });
  await call('import.commit', { importId: cards.importId, choices: [], people: [] });
}

async function changeBooks(call: Call): Promise<void> {
  const { backup } = await call('backup.create', {});
  await call('backup.list', {});
  await call('backup.restore', { path: backup.path });
  await call('book.openSample', {});
  await call('book.openDefault', {});
  await call('book.retry', {});
}
