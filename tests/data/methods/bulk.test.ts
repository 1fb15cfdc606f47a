import { describe, expect, it } from 'vitest';
import type { CompanyId, JobId, PersonId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

type Call = ReturnType<typeof openTestHost>['call'];

/** Ana, Bo and Cy at Acme in Lisbon, Di elsewhere. */
async function four(call: Call) {
  const ids: Record<string, PersonId> = {};
  for (const name of ['Ana', 'Bo', 'Cy', 'Di']) {
    const where = name === 'Di' ? {} : { company: { name: 'Acme' }, location: 'Lisbon' };
    ids[name] = (await call('person.create', { name, ...where })).id;
  }
  return ids as Record<'Ana' | 'Bo' | 'Cy' | 'Di', PersonId>;
}

describe('many people at once', () => {
  it('are those a filter or a search finds but for some, in one change', async () => {
    const { call } = openTestHost();
    const { Ana, Bo, Cy } = await four(call);
    const all = { filter: 'acme', except: [Cy], expected: 2 };
    expect(await call('person.count', { all: { ...all, expected: undefined } })).toEqual({ count: 2 });
    const { tag, batch } = await call('person.tag', { all, tag: 'Team' });
    const tagged = async () => (await call('person.list', { tagIds: [tag.id] })).rows.map(({ id }) => id);
    expect(await tagged()).toEqual([Ana, Bo]);
    await call('person.setCadence', { all: { search: 'tag:team place:lisbon', expected: 2 }, cadence: 30 });
    expect((await call('cadence.list')).total).toBe(2);
    await call('person.untag', { all: { search: 'bo' }, tagId: tag.id });
    expect(await tagged()).toEqual([Ana]);
    await call('person.delete', { all: { tagIds: [tag.id] } });
    expect((await call('person.list')).total).toBe(3);
    for (let i = 0; i < 3; i++) await call('journal.undo');
    await call('journal.undo', { batch: batch! });
    expect((await call('person.list')).total).toBe(4);
    expect((await call('tag.list')).tags).toEqual([]);
  });

  it('are refused when they are not as many as were seen, or said twice', async () => {
    const { host, call } = openTestHost();
    const { Ana } = await four(call);
    const asked = host.dispatch('person.delete', { all: { filter: 'acme', expected: 2 } });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'conflict', details: { expected: 2, found: 3 } } });
    for (const input of [{}, { ids: [Ana], all: {} }])
      expect(await host.dispatch('person.delete', input)).toMatchObject({
        ok: false,
        error: { code: 'invalid_input' },
      });
    expect((await call('person.list')).total).toBe(4);
  });

  it('change their company: what was ends then, seats on boards and who is there already stay', async () => {
    const { call } = openTestHost();
    const { Ana, Di } = await four(call);
    const { companyId: globex } = await call('employment.save', {
      personId: Ana,
      company: { name: 'Globex' },
      kind: 'board',
    });
    const { changed, batch } = await call('person.setCompany', {
      all: { except: [Di] },
      company: { name: 'Initech' },
      title: 'Staff',
      since: '2026-02',
    });
    expect(changed).toBe(3);
    const jobs = async (id: PersonId) =>
      (await call('person.get', { id })).employments.map(({ company, startedOn, endedOn }) => [
        company.name,
        startedOn,
        endedOn,
      ]);
    expect(await jobs(Ana)).toEqual([
      ['Initech', '2026-02', null],
      ['Globex', null, null],
      ['Acme', null, '2026-02'],
    ]);
    const again = await call('person.setCompany', { ids: [Ana, Di], company: { name: 'Initech' }, before: 'keep' });
    expect(again.changed).toBe(1);
    await call('journal.undo');
    await call('journal.undo', { batch: batch! });
    expect(await jobs(Ana)).toEqual([
      ['Globex', null, null],
      ['Acme', null, null],
    ]);
    // A seat on the board is no job: who has one may still begin there.
    expect((await call('person.setCompany', { ids: [Ana], company: { id: globex } })).changed).toBe(1);
  });

  it('share one contact, up to a number that still is contact', async () => {
    const { host, call } = openTestHost();
    const { Ana, Di } = await four(call);
    const { people } = await call('person.logContact', { all: {}, kind: 'event', on: '2026-03-01', note: 'Dinner' });
    expect(people).toBe(4);
    expect((await call('timeline.list', { about: { personId: Di } })).items).toMatchObject([
      {
        kind: 'interaction',
        interactionKind: 'event',
        people: expect.arrayContaining([expect.objectContaining({ id: Ana })]),
      },
    ]);
    for (let i = 0; i < 200; i++) await call('person.create', { name: `Guest ${i}` });
    const many = await host.dispatch('person.logContact', { all: {}, kind: 'event', on: '2026-03-02' });
    expect(many).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', message: expect.stringContaining('200') },
    });
  });

  it('leave nothing behind when it is cancelled', async () => {
    const { host, call } = openTestHost();
    const rows = Array.from(
      { length: 1_500 },
      (_, i) => `Guest,${i},https://www.linkedin.com/in/guest-${i},,,,1 Mar 2024`,
    );
    const csv = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n');
    const file = { fileName: 'Connections.csv', content: Buffer.from(csv).toString('base64') };
    const { importId } = await call('import.preview', file);
    await call('import.commit', { importId });
    const jobId = crypto.randomUUID() as JobId;
    const answering = host.dispatch('person.tag', { all: {}, tag: 'Everybody', jobId });
    while (!(await call('job.cancel', { jobId })).cancelled);
    const answer = await answering;
    expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await call('tag.list')).tags).toEqual([]);
    expect((await call('person.tag', { all: { expected: 1_500 }, tag: 'Everybody' })).batch).not.toBeNull();
  });
});

describe('many companies at once', () => {
  it('go to the trash as the list finds them', async () => {
    const { call } = openTestHost();
    const made: CompanyId[] = [];
    for (const name of ['Acme', 'Acme Labs', 'Globex']) made.push((await call('company.create', { name })).id);
    await call('company.delete', { all: { filter: 'acme', except: made.slice(1, 2), expected: 1 } });
    expect((await call('company.list')).rows.map(({ name }) => name)).toEqual(['Acme Labs', 'Globex']);
  });
});

describe('a selection written out', () => {
  it('is a book of its own, without what was told in confidence unless asked', async () => {
    const { call } = openTestHost();
    const { Ana, Bo } = await four(call);
    await call('note.save', { about: { personId: Ana }, body: `Knows [@Bo](kith:person/${Bo})` });
    await call('note.save', { about: { personId: Bo }, body: 'Of Bo' });
    await call('person.logContact', { ids: [Ana, Bo], kind: 'coffee', on: '2026-03-01' });
    await call('relationship.save', { fromId: Ana, toId: Bo, kind: 'knows' });
    await call('insight.save', {
      company: { name: 'Acme' },
      text: 'Hiring freeze',
      from: { id: Ana },
      confidential: true,
    });
    await call('person.tag', { ids: [Ana], tag: 'Team' });
    const plain = await call('export.people', { ids: [Ana], format: 'json' });
    expect(plain).toMatchObject({ fileName: 'kith-1-people-2026-03-16.json', leftOut: 1 });
    expect(plain.content).not.toContain('freeze');
    const { fileName, content } = await call('export.people', { ids: [Ana], format: 'json', confidential: true });
    expect(fileName).toContain('confidential');

    const other = openTestHost().call;
    await other('import.book', { fileName, content: Buffer.from(content).toString('base64') });
    expect(await other('person.list')).toMatchObject({
      rows: [{ name: 'Ana', company: { name: 'Acme' }, tags: ['Team'] }],
    });
    const { items } = await other('timeline.list', { about: { personId: Ana } });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['insight', 'interaction', 'note']);

    const notes = await call('export.people', { all: { filter: 'acme' }, format: 'markdown' });
    expect(notes).toMatchObject({ fileName: 'kith-3-people-notes-2026-03-16.zip', leftOut: 1 });
    await call('interview.save', {
      company: { name: 'Globex' },
      happensOn: '2026-04-01',
      people: [{ person: { id: Bo } }],
    });
    const dates = async (id: PersonId) => (await call('export.people', { ids: [id], format: 'ics' })).content;
    expect(await dates(Bo)).toContain('Globex');
    expect(await dates(Ana)).not.toContain('Globex');
    const companies = await call('export.companies', { all: { filter: 'acme' }, format: 'csv' });
    expect(companies.content.trim().split('\r\n')[1]).toMatch(/,Acme,.*Ana; Bo; Cy$/);
    const acme = await call('export.companies', { all: { filter: 'acme' }, format: 'json', confidential: true });
    await openTestHost().call('import.book', { fileName, content: Buffer.from(acme.content).toString('base64') });
  });
});
