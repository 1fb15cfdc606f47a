import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../src/domain/graph/map/by-facts.ts';
import { colourTerritories } from '../../../src/domain/graph/map/colours.ts';
import { nameTerritories } from '../../../src/domain/graph/map/names.ts';
import { placeNewcomers, type Unfinished } from '../../../src/domain/graph/map/newcomers.ts';
import { factsOf, finish, graphOf, type Known } from './support.ts';

const crowd = (count: number, known: (at: number) => Known) => Array.from({ length: count }, (_, at) => known(at));
const named = (groups: readonly (readonly Known[])[]) => {
  const people = groups.flat();
  let first = 0;
  const territories = groups.map((group) => {
    const members = group.map((_, at) => first + at);
    first += group.length;
    return { members, bond: null };
  });
  return nameTerritories(territories, factsOf(people)).map(({ bond, name }) => `${bond} ${name}`.trim());
};

describe('a territory', () => {
  it('is named by what holds it together', () => {
    expect(
      named([
        crowd(20, (at) => ({ company: at % 2 ? 'Nubank' : `Startup ${at}`, city: at % 3 ? `Town ${at}` : 'Berlin' })),
        crowd(20, (at) => ({ company: `Company ${at}`, city: 'São Paulo' })),
        crowd(20, (at) => ({ tag: at % 2 ? 'climbing' : 'none', city: `City ${at}` })),
        crowd(20, (at) => ({ year: at < 16 ? 2019 : 2000 + at })),
        crowd(6, () => ({})),
      ]),
    ).toEqual(['company Nubank', 'city São Paulo', 'tag climbing', 'period 2019', 'mixed']);
  });

  it('is told apart from one of the same name', () => {
    const names = named([
      crowd(12, () => ({ company: 'Nubank', city: 'Berlin' })),
      crowd(10, () => ({ company: 'Nubank', city: 'São Paulo' })),
      crowd(8, () => ({ company: 'Nubank' })),
      crowd(200, (at) => ({ company: `Company ${at}`, city: at % 2 ? 'Berlin' : 'São Paulo' })),
    ]);
    expect(names.slice(0, 3)).toEqual(['company Nubank', 'company Nubank · São Paulo', 'company Nubank 2']);
  });

  it('is named by two companies where none holds a fifth', () => {
    const mixed = crowd(40, (at) => ({
      company: ['Acme', 'Globex', `A ${at}`, `B ${at}`, `C ${at}`, `D ${at}`, `E ${at}`][at % 7] as string,
    }));
    expect(named([mixed, crowd(200, (at) => ({ company: `Other ${at}` }))])[0]).toBe('company Acme, Globex');
  });

  it('has another colour than its neighbours, and keeps the one it had', () => {
    const row = (was: number | null) =>
      Array.from({ length: 30 }, (_, at) => ({ x: at * 10, y: 0, radius: 4, was: at === 3 ? was : null }));
    const colours = colourTerritories(row(7));
    expect(colours[3]).toBe(7);
    expect(new Set(colours).size).toBe(12);
    for (let at = 0; at + 3 < colours.length; at += 1) expect(new Set(colours.slice(at, at + 3)).size).toBe(3);
  });

  it('reads the years of a period', () => {
    expect(yearsOf('2019')).toEqual({ from: 2019, to: 2019 });
    expect(yearsOf('2017–2019')).toEqual({ from: 2017, to: 2019 });
    expect(yearsOf('Nubank')).toBeNull();
  });
});

describe('a newcomer', () => {
  // Two squares of four, and three who are new: tied to the first, tied to the newcomer before, and to nobody.
  const start = (): Unfinished => ({
    graph: graphOf(11, [
      [0, 8, 0.5],
      [1, 8, 0.5],
      [4, 8, 0.9],
      [8, 9, 0.5],
    ]),
    territoryOf: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, -1, -1, -1),
    places: Float32Array.of(0, 0, 2, 0, 0, 2, 2, 2, 50, 0, 52, 0, 50, 2, 52, 2, 0, 0, 0, 0, 0, 0),
    territories: [
      { x: 1, y: 1, radius: 2 },
      { x: 51, y: 1, radius: 2 },
    ],
  });

  it('stands at the middle of their neighbours, off everybody; nobody else moves', () => {
    const map = start();
    const placed = finish(placeNewcomers(map, [8, 9, 10], () => -1));
    expect(placed).toEqual([8, 9]);
    expect([...map.territoryOf.slice(8)]).toEqual([0, 0, -1]);
    expect([...map.places.slice(0, 16)]).toEqual([...start().places.slice(0, 16)]);
    expect([map.places[16], map.places[17]]).toEqual([1, 0]);
    expect(Math.hypot((map.places[18] ?? 0) - 1, map.places[19] ?? 0)).toBeGreaterThanOrEqual(0.95);
  });

  it('whom nobody knows goes where others like them are, and its circle grows', () => {
    const map = start();
    expect(finish(placeNewcomers(map, [10], () => 1))).toEqual([10]);
    expect(map.territoryOf[10]).toBe(1);
    expect(map.territories[1]?.radius).toBeGreaterThan(2);
  });
});
