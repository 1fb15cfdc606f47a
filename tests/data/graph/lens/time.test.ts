import { describe, expect, it } from 'vitest';
import { bytes, openLensHost, roles } from './support.ts';

const everything = { kind: 'everything' } as const;

describe('the network as it was on a day', () => {
  it('holds those who were known by then: met, in contact, at work together, introduced or added', async () => {
    const { call, company, person, job, met, look } = openLensHost();
    const acme = await company('Acme');
    await call('me.saveEmployment', { company: { id: acme }, startedOn: '2010', endedOn: '2020' });
    await person('Met', { metOn: '2022' });
    await met([await person('Contact')], '2023-05-05');
    await job(await person('Colleague'), acme, { startedOn: '2012-03', endedOn: '2015' });
    const [ana, bo] = [await person('Ana', { metOn: '2024-02-02' }), await person('Bo')];
    await call('introduction.save', {
      introducer: { id: ana },
      who: 'me',
      to: { id: bo },
      askedOn: '2024-05-01',
      madeOn: '2024-05-02',
    });
    await person('Added');
    const known = async (at: string) =>
      (await look({ view: everything, at })).lines.map((line) => line.person.name).sort();
    expect(await call('lens.span', {})).toEqual({ from: '2012-03-01', to: '2026-03-16' });
    expect(await known('2012-02-29')).toEqual([]);
    expect(await known('2012-03-01')).toEqual(['Colleague']);
    expect(await known('2022-01-01')).toEqual(['Colleague', 'Met']);
    expect(await known('2023-05-05')).toEqual(['Colleague', 'Contact', 'Met']);
    expect(await known('2024-05-02')).toEqual(['Ana', 'Bo', 'Colleague', 'Contact', 'Met']);
    expect(await known('2026-03-15')).toHaveLength(5);
    expect(await known('2026-03-16')).toHaveLength(6);
    expect((await look({ view: everything, at: '2012-02-29' })).people).toBe(0);
  });

  it('has the warmth, the place and the last contact of the day, and says what faded since', async () => {
    const { company, person, job, met, look } = openLensHost();
    const [acme, globex] = [await company('Acme'), await company('Globex')];
    const ana = await person('Ana', { metOn: '2021' });
    await job(ana, acme, { title: 'Designer', startedOn: '2020', endedOn: '2022-06' });
    await job(ana, globex, { title: 'CTO', startedOn: '2022-07' });
    await met([ana], '2022-01-01', '2022-01-11', '2022-01-21', '2025-01-01');
    await met([await person('Bo')], '2022-01-20', '2026-03-01', '2026-03-02');
    const then = await look({ view: everything, at: '2022-02-01' });
    expect(roles(then)).toEqual(['faded Ana', 'first_step Bo']);
    expect(then.lines[0]).toMatchObject({
      person: { warmth: 'close' },
      title: 'Designer',
      company: { name: 'Acme' },
      lastContactOn: '2022-01-21',
    });
    expect(bytes(then.warmth)).toHaveLength(2);
    expect([...(bytes(then.warmth) ?? [])].sort()).toEqual([0, 1]);
    expect(roles(await look({ view: everything }))).toEqual(['first_step Bo', 'first_step Ana']);
  });

  it('has the ties there were by then', async () => {
    const { call, company, person, job, met, knows, look } = openLensHost();
    const acme = await company('Acme');
    const metOn = '2010-01-01';
    const [ana, bo, cy, di] = [
      await person('Ana', { metOn }),
      await person('Bo', { metOn }),
      await person('Cy', { metOn }),
      await person('Di', { metOn }),
    ];
    await job(ana, acme, { startedOn: '2012' });
    await job(bo, acme, { startedOn: '2014-05' });
    await met([ana, cy], '2016-01-01');
    await call('interview.save', {
      happensOn: '2018-01-01',
      people: [{ person: { id: ana } }, { person: { id: di } }],
    });
    await knows(bo, cy, '2020');
    await knows(cy, di);
    const around = async (at: string) =>
      (await look({ view: { kind: 'person', id: ana, steps: 1 }, at })).lines
        .slice(1)
        .map((line) => line.person.name)
        .sort();
    expect(await around('2014-04-30')).toEqual([]);
    expect(await around('2014-05-01')).toEqual(['Bo']);
    expect(await around('2016-01-01')).toEqual(['Bo', 'Cy']);
    expect(await around('2018-01-01')).toEqual(['Bo', 'Cy', 'Di']);
    const ties = async (at: string) =>
      bytes((await look({ view: everything, at })).ties)?.reduce((sum, tie) => sum + tie, 0);
    expect(await ties('2014-04-30')).toBe(1);
    expect(await ties('2020-01-01')).toBe(5);
  });

  it('has who was at a company, met in interviews and asleep then', async () => {
    const { call, company, person, job, met, look } = openLensHost();
    const acme = await company('Acme');
    const ana = await person('Ana', { metOn: '2010' });
    await job(ana, acme, { title: 'Head of Design', startedOn: '2015', endedOn: '2018' });
    const view = { kind: 'company', id: acme } as const;
    expect(roles(await look({ view, at: '2014-12-31' }))).toEqual([]);
    expect(roles(await look({ view, at: '2016-01-01' }))).toEqual(['leads_there Ana']);
    expect(roles(await look({ view, at: '2020-01-01' }))).toEqual(['there_before Ana']);
    await call('interview.save', { company: { id: acme }, happensOn: '2019-02-01', people: [{ person: { id: ana } }] });
    expect(roles(await look({ view, at: '2020-01-01' }))).toEqual(['interviewed_me Ana']);
    expect((await look({ view: { kind: 'interviews' }, at: '2019-01-31' })).people).toBe(0);
    expect((await look({ view: { kind: 'interviews' }, at: '2019-02-01' })).people).toBe(1);
    await met([ana], '2012-01-01', '2012-01-05', '2012-01-10', '2012-01-15', '2014-01-01', '2026-03-10', '2026-03-11');
    await met([ana], '2026-03-12', '2026-03-13');
    expect(roles(await look({ view: { kind: 'lapsed' }, at: '2014-12-01' }))).toEqual(['lapsed Ana']);
    expect(roles(await look({ view: { kind: 'lapsed' } }))).toEqual([]);
  });

  it('does not hold the word of today on a tie against the day', async () => {
    const { call, person, met, look } = openLensHost();
    const ana = await person('Ana', { metOn: '2021' });
    await met([ana], '2022-01-01', '2022-01-11', '2022-01-21');
    await call('person.setTie', { id: ana, override: 'lapsed' });
    expect((await look({ view: everything, at: '2022-02-01' })).lines[0]?.person.warmth).toBe('close');
    expect((await look({ view: everything, at: '2026-03-16' })).lines[0]?.person.warmth).toBe('lapsed');
  });
});
