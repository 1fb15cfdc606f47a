import { describe, expect, it } from 'vitest';
import type { LensPicture } from '../../../../src/contract/index.ts';
import { bytes, openLensHost, roles } from './support.ts';

const count = (picture: LensPicture, as: number) => bytes(picture.shown)?.filter((one) => one === as).length;

describe('what lenses show', () => {
  it('is everybody by strength, of everything', async () => {
    const { person, met, look } = openLensHost();
    const ana = await person('Ana');
    await person('Bo');
    await met([ana], '2026-03-01');
    const picture = await look({ view: { kind: 'everything' } });
    expect(picture).toMatchObject({ shown: null, ties: null, warmth: null, people: 2 });
    expect(roles(picture)).toEqual(['first_step Ana', 'first_step Bo']);
    expect(picture.lines[0]).toMatchObject({ person: { warmth: 'warm' }, lastContactOn: '2026-03-01' });
    expect((await look({ view: { kind: 'everything' } }, 1)).lines).toHaveLength(1);
    expect(picture.version).not.toBe((await openLensHost().look({ view: { kind: 'everything' } })).version);
  });

  it('is one person and whom they know, in one step or two', async () => {
    const { person, knows, met, look } = openLensHost();
    const [ana, bo, cy, di] = [await person('Ana'), await person('Bo'), await person('Cy'), await person('Di')];
    await person('Alone');
    await knows(ana, bo);
    await met([ana, di], '2026-01-01');
    await knows(bo, cy);
    const one = await look({ view: { kind: 'person', id: ana, steps: 1 } });
    expect(roles(one)).toEqual(['centre Ana', 'first_step Bo', 'first_step Di']);
    expect([one.people, count(one, 3), count(one, 2)]).toEqual([3, 1, 2]);
    const two = await look({ view: { kind: 'person', id: ana, steps: 2 } });
    expect(roles(two)).toEqual(['centre Ana', 'first_step Bo', 'first_step Di', 'second_step Cy']);
    expect(two.lines[3]?.weight).toBeCloseTo(0.25);
  });

  it('is who is at a company, was there, interviewed me, leads there and recruits for it', async () => {
    const { call, company, person, job, look } = openLensHost();
    const [acme, talent] = [await company('Acme'), await company('Talent')];
    await call('companyLink.save', { fromId: talent, kind: 'agency_for', to: { id: acme } });
    await job(await person('Now'), acme, { title: 'Designer' });
    await job(await person('Chefin'), acme, { title: 'Geschäftsführerin' });
    await job(await person('Before'), acme, { title: 'CTO', startedOn: '2015', endedOn: '2019' });
    await job(await person('Recruiter'), talent);
    await person('Else', { company: { name: 'Globex' } });
    await call('interview.save', {
      company: { id: acme },
      happensOn: '2026-02-01',
      people: [{ person: { name: 'Interviewer' } }, { person: { name: 'Scout' }, role: 'recruiter' }],
    });
    const picture = await look({ view: { kind: 'company', id: acme } });
    expect(roles(picture).sort()).toEqual([
      'interviewed_me Interviewer',
      'leads_there Chefin',
      'recruits_there Recruiter',
      'recruits_there Scout',
      'there_before Before',
      'there_now Now',
    ]);
    expect([picture.people, count(picture, 3), count(picture, 2)]).toEqual([6, 4, 2]);
    const knows = await call('who.at', { companyId: acme });
    expect(picture.lines.map((line) => line.person.name)).toEqual(knows.knows.map((one) => one.person.name));
  });

  it('is who is or was at the competitors of a company, whichever way they are linked', async () => {
    const { call, company, person, job, look } = openLensHost();
    const [acme, globex, hooli] = [await company('Acme'), await company('Globex'), await company('Hooli')];
    await call('companyLink.save', { fromId: acme, kind: 'competitor', to: { id: globex } });
    await call('companyLink.save', { fromId: hooli, kind: 'competitor', to: { id: acme } });
    await job(await person('Ours'), acme);
    await job(await person('Theirs'), globex);
    await job(await person('Gone'), hooli, { endedOn: '2024' });
    const picture = await look({ view: { kind: 'competitors', id: acme } });
    expect(roles(picture)).toEqual(['there_now Theirs', 'there_before Gone']);
  });

  it('is ties that lapsed, by what would be lost', async () => {
    const { call, person, met, look } = openLensHost();
    const [ana, bo] = [await person('Ana'), await person('Bo')];
    await met([ana], '2023-01-01', '2023-01-10', '2023-01-20', '2023-02-01');
    await met([bo], '2023-01-01', '2023-01-03', '2023-01-10', '2023-01-12', '2023-01-20', '2023-02-01');
    await met([await person('Passing')], '2023-01-01');
    await met([await person('Lively')], '2026-03-01', '2026-03-02', '2026-03-03');
    const picture = await look({ view: { kind: 'lapsed' } });
    expect(roles(picture)).toEqual(['lapsed Bo', 'lapsed Ana']);
    const { dormant } = await call('network.review', {});
    expect(dormant.map((one) => one.person.name)).toEqual(['Bo', 'Ana']);
    expect(picture.lines[0]?.weight).toBeCloseTo((dormant[0]?.peak ?? 0) * (1 - (dormant[0]?.person.strength ?? 0)));
  });

  it('is everybody met in interviews', async () => {
    const { call, person, met, look } = openLensHost();
    const ana = await person('Ana');
    await met([ana], '2026-03-01');
    await call('interview.save', {
      happensOn: '2025-02-01',
      people: [{ person: { id: ana } }, { person: { name: 'Bo' } }],
    });
    await call('interview.save', { happensOn: '2026-09-01', people: [{ person: { name: 'To come' } }] });
    expect(roles(await look({ view: { kind: 'interviews' } }))).toEqual(['interviewer Ana', 'interviewer Bo']);
  });

  it('is who introduced whom, with the introductions alone as ties', async () => {
    const { call, person, knows, look } = openLensHost();
    const [ana, bo, cy, di] = [await person('Ana'), await person('Bo'), await person('Cy'), await person('Di')];
    await knows(ana, di);
    await knows(bo, cy);
    const made = { askedOn: '2025-01-01', madeOn: '2025-01-02' };
    await call('introduction.save', { introducer: { id: ana }, who: 'me', to: { id: bo }, ...made });
    await call('introduction.save', { introducer: { id: ana }, who: 'me', to: { id: cy }, ...made });
    await call('introduction.save', { introducer: { id: di }, who: 'me', to: { id: cy }, askedOn: '2025-01-01' });
    const picture = await look({ view: { kind: 'introductions' } });
    expect(roles(picture)).toEqual(['introducer Ana', 'introduced Bo', 'introduced Cy']);
    expect(bytes(picture.ties)?.reduce((sum, tie) => sum + tie, 0)).toBe(2);
  });

  it('is those with a tag', async () => {
    const { call, person, look } = openLensHost();
    const ana = await person('Ana');
    await person('Bo');
    const { tag } = await call('person.tag', { ids: [ana], tag: 'Friends' });
    expect(roles(await look({ view: { kind: 'tag', id: tag.id } }))).toEqual(['tagged Ana']);
    await call('person.untag', { ids: [ana], tagId: tag.id });
    await expect(look({ view: { kind: 'tag', id: tag.id } })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is nothing of an empty book, and an error about who is gone', async () => {
    const { call, company, person, look } = openLensHost();
    for (const kind of ['everything', 'lapsed', 'interviews', 'introductions'] as const)
      expect(await look({ view: { kind } })).toMatchObject({ people: 0, lines: [] });
    expect(await call('lens.span', {})).toEqual({ from: '2026-03-16', to: '2026-03-16' });
    expect((await call('lens.hubs', {})).hubs).toEqual([]);
    const [ana, acme] = [await person('Ana'), await company('Acme')];
    await call('person.delete', { ids: [ana] });
    await call('company.delete', { ids: [acme] });
    for (const view of [
      { kind: 'person', id: ana, steps: 1 },
      { kind: 'company', id: acme },
      { kind: 'competitors', id: acme },
    ] as const)
      await expect(look({ view })).rejects.toMatchObject({ code: 'not_found' });
  });
});
