import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { BatchId, CompanyId, JobId, NetworkMap, PersonId, TerritoryId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

const bytes = (packed: string) => Uint8Array.from(Buffer.from(packed, 'base64'));
const ints = (packed: string) => new Int32Array(bytes(packed).buffer);

/** A map by the names of people. */
function read(map: NetworkMap) {
  const territoryOf = ints(map.territoryOf);
  const places = new Float32Array(bytes(map.places).buffer);
  const ties = new Uint32Array(bytes(map.ties).buffer);
  const number = (name: string) => map.names.indexOf(name);
  return {
    territory: (name: string) => map.territories[territoryOf[number(name)] ?? -1] ?? null,
    place: (name: string) => [...places.slice(2 * number(name), 2 * number(name) + 2)],
    places: Object.fromEntries(map.names.map((name, at) => [name, [...places.slice(2 * at, 2 * at + 2)]])),
    ties: Array.from({ length: ties.length / 2 }, (_, at) => [
      map.names[ties[2 * at] ?? 0],
      map.names[ties[2 * at + 1] ?? 0],
    ]),
  };
}

function journalEntries(path: string): unknown {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare('SELECT count(*) FROM local_journal').pluck().get();
  } finally {
    db.close();
  }
}

/** Two teams of seven, and somebody who knows nobody. */
async function openTeams(options: Parameters<typeof openTestHost>[0] = {}) {
  const opened = openTestHost(options);
  const { call } = opened;
  const join = async (at: CompanyId, name: string) => (await call('person.create', { name, company: { id: at } })).id;
  const companies = new Map<string, CompanyId>();
  const people = new Map<string, PersonId>();
  for (const company of ['Acme', 'Globex']) {
    const { id } = await call('company.create', { name: company });
    companies.set(company, id);
    for (let at = 1; at <= 7; at += 1) people.set(`${company} ${at}`, await join(id, `${company} ${at}`));
  }
  people.set('Loner', (await call('person.create', { name: 'Loner' })).id);
  const id = (name: string) => people.get(name) as PersonId;
  return { ...opened, join, company: (name: string) => companies.get(name) as CompanyId, id };
}

describe('the map', () => {
  it('shows people in territories, with their ties and how they stand', async () => {
    const { call, id } = await openTeams();
    await call('relationship.save', { fromId: id('Acme 1'), toId: id('Globex 1'), kind: 'mentor' });
    await call('interaction.save', { kind: 'coffee', on: '2026-03-10', people: [{ id: id('Acme 2') }] });
    const map = await call('map.get');
    const { territory, ties } = read(map);
    expect(map.territories.map(({ name, bond, people, named }) => ({ name, bond, people, named }))).toEqual(
      expect.arrayContaining([
        { name: 'Acme', bond: 'company', people: 7, named: false },
        { name: 'Globex', bond: 'company', people: 7, named: false },
      ]),
    );
    expect(territory('Acme 3')?.name).toBe('Acme');
    expect(territory('Loner')).toBeNull();
    expect(new Set(map.territories.map(({ colour }) => colour)).size).toBe(2);
    expect(ties).toHaveLength(43);
    expect(ties[0]).toEqual(['Acme 1', 'Globex 1']);
    expect(bytes(map.tieStrength)).toHaveLength(43);
    expect(bytes(map.backbone)[0]).toBe(1);
    expect(map.companies.map(({ name }) => name)).toEqual(['Acme', 'Globex']);
    expect(ints(map.companyOf)[map.names.indexOf('Loner')]).toBe(-1);
    expect(bytes(map.bridging)[map.names.indexOf('Acme 1')]).toBe(255);
    expect(bytes(map.strength)[map.names.indexOf('Acme 2')]).toBeGreaterThan(0);
    expect(bytes(map.warmth)[map.names.indexOf('Loner')]).toBe(4);
    expect((await call('map.get')).version).toBe(map.version);
  });

  it('stands as it is: newcomers at the middle of their neighbours, the same when opened again', async () => {
    const { call, host, join, company, id, path } = await openTeams();
    const before = read(await call('map.get'));
    await join(company('Acme'), 'Newcomer');
    await call('person.create', { name: 'Stranger' });
    const after = await call('map.get');
    const { place, places, territory } = read(after);
    expect(places).toMatchObject(before.places);
    expect(territory('Newcomer')?.name).toBe('Acme');
    const { x = 0, y = 0, radius = 0 } = territory('Newcomer') ?? {};
    const [px = 0, py = 0] = place('Newcomer');
    expect(Math.hypot(px - x, py - y)).toBeLessThan(radius);
    for (const [name, [ox = 0, oy = 0]] of Object.entries(before.places))
      if (name !== 'Loner') expect(Math.hypot(px - ox, py - oy)).toBeGreaterThan(0.9);
    expect(territory('Stranger')).toBeNull();
    // Who comes to know somebody leaves the tray; who is deleted leaves the map and comes back to their place.
    await call('relationship.save', { fromId: id('Loner'), toId: id('Globex 4'), kind: 'knows' });
    expect(read(await call('map.get')).territory('Loner')?.name).toBe('Globex');
    const { batch } = await call('person.delete', { ids: [id('Acme 5')] });
    expect((await call('map.get')).names).not.toContain('Acme 5');
    await call('journal.undo', { batch: batch as BatchId });
    expect(read(await call('map.get')).place('Acme 5')).toEqual(before.place('Acme 5'));
    await host.close();
    const again = openTestHost({ path });
    const reopened = read(await again.call('map.get'));
    for (const name of Object.keys(before.places))
      if (name !== 'Loner') expect(reopened.place(name)).toEqual(before.places[name]);
    expect(reopened.place('Newcomer')).toEqual([px, py]);
  });

  it('is laid out anew when asked to, and when most people are new', async () => {
    const { call, host, path, join, company } = await openTeams();
    const entries = journalEntries(path);
    const first = await call('map.get');
    const heard: (readonly string[])[] = [];
    host.on('book.changed', ({ tables }) => heard.push(tables));
    expect(await call('map.tidy', {})).toEqual({ batch: null });
    expect(heard).toEqual([['local_place']]);
    expect(journalEntries(path)).toBe(entries);
    const tidied = await call('map.get');
    expect(tidied.version).not.toBe(first.version);
    const ids = (map: NetworkMap) => map.territories.map(({ id, colour, name }) => `${id} ${colour} ${name}`).sort();
    expect(ids(tidied)).toEqual(ids(first));
    for (const name of ['Initech', 'Hooli', 'Umbra']) {
      const { id } = await call('company.create', { name });
      for (let at = 1; at <= 6; at += 1) await join(id, `${name} ${at}`);
    }
    await join(company('Acme'), 'Acme 8');
    const grown = await call('map.get');
    expect(grown.territories.map(({ name }) => name).sort()).toEqual(['Acme', 'Globex', 'Hooli', 'Initech', 'Umbra']);
    expect(ids(grown)).toEqual(expect.arrayContaining(ids(first)));
  });

  it('calls a territory what the user calls it, until they take it back', async () => {
    const { call } = await openTeams();
    const acme = (map: NetworkMap) => map.territories.find(({ id }) => id === territory);
    const before = await call('map.get');
    const territory = before.territories.find(({ name }) => name === 'Acme')?.id as TerritoryId;
    const { batch } = await call('map.nameTerritory', { id: territory, name: 'Old friends' });
    const named = await call('map.get');
    expect(acme(named)).toMatchObject({ name: 'Old friends', named: true });
    expect(named.version).not.toBe(before.version);
    await call('map.tidy', {});
    expect(acme(await call('map.get'))).toMatchObject({ name: 'Old friends', named: true });
    await call('journal.undo', { batch: batch as BatchId });
    expect(acme(await call('map.get'))).toMatchObject({ name: 'Acme', named: false });
    await call('map.nameTerritory', { id: territory, name: 'Friends' });
    await call('map.nameTerritory', { id: territory, name: ' ' });
    expect(acme(await call('map.get'))).toMatchObject({ name: 'Acme', named: false });
    const gone = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('map.nameTerritory', { id: gone, name: 'Gone' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is empty in an empty book, and can be cancelled while it is laid out', async () => {
    const { call } = openTestHost();
    expect(await call('map.get')).toMatchObject({ people: [], territories: [], ties: '' });
    const teams = await openTeams();
    const jobId = '01890000-0000-7000-8000-000000000001' as JobId;
    teams.host.on('job.progress', () => void teams.call('job.cancel', { jobId }));
    await expect(teams.call('map.get', { jobId })).rejects.toMatchObject({ code: 'cancelled' });
    expect((await teams.call('map.get')).territories).toHaveLength(2);
  });
});

describe('a change of one in a hundred', () => {
  it('leaves everybody else where they are', async () => {
    const { call } = openTestHost({ sample: true });
    const before = read(await call('map.get'));
    const { rows } = await call('company.list', { sort: 'people', limit: 4 });
    for (const { id } of rows) await call('person.create', { name: `New at ${id}`, company: { id } });
    const after = read(await call('map.get'));
    const moved = Object.entries(before.places).filter(
      ([name, place]) => `${after.places[name]}` !== `${place}` && before.territory(name) !== null,
    );
    expect(moved).toEqual([]);
    for (const { id } of rows) expect(after.territory(`New at ${id}`)).not.toBeNull();
  });
});
