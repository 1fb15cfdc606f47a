import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../src/renderer/map/graph.ts';
import { peopleWithin, personAt, territoryAt, towards } from '../../../src/renderer/map/pointing.ts';
import { Scene } from '../../../src/renderer/map/scene.ts';
import { anyNetwork, networkOf, plainLook } from './network.ts';

const NEAR = 30;

describe('what is under the pointer', () => {
  test('whoever is pointed at, or somebody as near', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(), (data, choice) => {
        const graph = new Graph(data);
        const person = choice % data.names.length;
        const found = personAt(graph, plainLook, NEAR, graph.x(person), graph.y(person));
        if (data.territoryOf[person]! < 0) return;
        expect(found).not.toBeNull();
        const away = Math.hypot(graph.x(found!) - graph.x(person), graph.y(found!) - graph.y(person)) * NEAR;
        expect(away).toBeLessThanOrEqual(graph.radius(found!, plainLook, NEAR));
      }),
    );
  });

  test('the same as looking at everybody', () => {
    const place = fc.double({ min: -62, max: 62, noNaN: true });
    fc.assert(
      fc.property(anyNetwork, place, place, fc.constantFrom(8, 30, 120), (data, x, y, scale) => {
        const graph = new Graph(data);
        const away = (person: number) =>
          Math.hypot(graph.x(person) - x, graph.y(person) - y) * scale - graph.radius(person, plainLook, scale);
        const near = [...graph.members].filter((person) => away(person) <= 3).map(away);
        const found = personAt(graph, plainLook, scale, x, y);
        if (near.length === 0) expect(found).toBeNull();
        else expect(away(found!)).toBe(Math.min(...near));
      }),
    );
  });

  test('nobody who is hidden or in the tray, nor anyone from so far that people cannot be told apart', () => {
    const data = networkOf([
      { x: 0, y: 0, territory: 0, strength: 9, name: 'a' },
      { x: 9, y: 0, territory: -1, strength: 9, name: 'b' },
    ]);
    const graph = new Graph(data);
    expect(personAt(graph, plainLook, NEAR, 0, 0)).toBe(0);
    expect(personAt(graph, plainLook, NEAR, 9, 0)).toBeNull();
    expect(personAt(graph, { ...plainLook, shown: Uint8Array.of(0, 2) }, NEAR, 0, 0)).toBeNull();
    expect(personAt(graph, plainLook, 1, 0, 0)).toBeNull();
    expect(personAt(graph, { ...plainLook, shown: Uint8Array.of(2, 2) }, 1, 0, 0)).toBe(0);
  });

  test('the territory', () => {
    const scene = new Scene(networkOf([{ x: 5, y: 5, territory: 0, strength: 0, name: 'a' }]));
    expect(territoryAt(scene.outlines, 5.2, 5)).toBe(0);
    expect(territoryAt(scene.outlines, 9, 9)).toBeNull();
  });

  test('everybody in a box', () => {
    const corner = fc.record({ x: fc.integer({ min: -70, max: 70 }), y: fc.integer({ min: -70, max: 70 }) });
    fc.assert(
      fc.property(anyNetwork, corner, corner, (data, a, b) => {
        const graph = new Graph(data);
        const isIn = (person: number) =>
          (graph.x(person) - a.x) * (graph.x(person) - b.x) <= 0 &&
          (graph.y(person) - a.y) * (graph.y(person) - b.y) <= 0;
        const expected = [...graph.members].filter(isIn);
        expect(peopleWithin(graph, plainLook, a, b).sort((c, d) => c - d)).toEqual(expected);
      }),
    );
  });
});

describe('walking along ties', () => {
  const at = (x: number, y: number, name: string) => ({ x, y, territory: 0, strength: 0, name });
  const people = [at(0, 0, 'me'), at(4, 0, 'right'), at(9, 1, 'far right'), at(0, 3, 'below'), at(2, 0, 'not tied')];
  const graph = new Graph(
    networkOf(people, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]),
  );

  test('to the nearest in that direction', () => {
    expect(towards(graph, plainLook, 0, 'right')).toBe(1);
    expect(towards(graph, plainLook, 0, 'down')).toBe(3);
    expect(towards(graph, plainLook, 0, 'left')).toBeNull();
    expect(towards(graph, plainLook, 2, 'left')).toBe(0);
  });

  test('only to those in the picture', () => {
    expect(towards(graph, { ...plainLook, shown: Uint8Array.of(2, 0, 2, 2, 2) }, 0, 'right')).toBe(2);
    expect(towards(graph, { ...plainLook, tiesShown: Uint8Array.of(0, 0, 1) }, 0, 'right')).toBeNull();
  });
});
