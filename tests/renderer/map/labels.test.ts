import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting } from '../../../src/renderer/map/camera.ts';
import { placeLabels, shortened } from '../../../src/renderer/map/labels.ts';
import { namesOf } from '../../../src/renderer/map/names.ts';
import { lightTheme } from '../../../src/renderer/map/palette.ts';
import { meet } from '../../../src/renderer/map/placing.ts';
import { Scene } from '../../../src/renderer/map/scene.ts';
import { SvgPen } from '../../../src/renderer/map/svg-pen.ts';
import { anyNetwork, networkOf, plainLook } from './network.ts';

const size = { width: 900, height: 600 };
const picture = { left: 0, top: 0, right: size.width, bottom: size.height };
const view = { left: 100, top: 80, right: 800, bottom: 520 };
const pen = new SvgPen(size.width, size.height, 'x', (words, letters) => words.length * letters * 0.55);

function placedOf(data: ReturnType<typeof networkOf>, look: Partial<typeof plainLook>, zoom: number) {
  const scene = new Scene(data);
  const camera = fitting(scene.graph.bounds, size);
  const stage = {
    graph: scene.graph,
    outlines: scene.outlines,
    bundles: [],
    look: { ...plainLook, ...look },
    theme: lightTheme,
    camera: { ...camera, scale: camera.scale * zoom },
    size,
    view,
  };
  const order = scene.graph.members.toSorted((a, b) => data.strength[b]! - data.strength[a]!);
  return placeLabels(
    pen,
    namesOf(pen, stage, () => order),
    view,
    picture,
  );
}

describe('names on the map', () => {
  test('no two overlap, and none is cut by the edge of the view', () => {
    const people = fc.array(fc.nat({ max: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(1, 3, 12), people, (data, zoom, chosen) => {
        const selected = chosen.map((one) => one % data.names.length);
        const boxes = placedOf(data, { selected, paths: [selected] }, zoom).map(({ box }) => box);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
          const isWhole =
            box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom;
          expect(isWhole || !meet(box, view)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('what has no room takes its smaller form, and is left out when that has none either', () => {
    const label = (words: string, x: number) => ({
      parts: [{ words, weight: 600, colour: 'black' }],
      size: 12,
      halo: () => 'white',
      slots: [[x, 300] as const],
    });
    const first = label('A name of some length', 300);
    const second = { ...label('As long as the first', 400), smaller: label('As…', 400) };
    const third = { ...label('As long as the first', 310), smaller: label('As…', 310) };
    const words = placeLabels(pen, [first, second, third], view, picture).map(
      ({ label: { parts } }) => parts[0]?.words,
    );
    expect(words).toEqual(['A name of some length', 'As…']);
  });

  test('every step of a path is named, also in a crowd', () => {
    const people = Array.from({ length: 60 }, (_, i) => ({
      x: (i % 10) * 0.8,
      y: Math.floor(i / 10) * 0.8,
      territory: 0,
      strength: 200,
      name: `Person ${i}`,
    }));
    const words = placedOf(networkOf(people), { paths: [[22, 23, 24, 33]] }, 0.6).map(
      ({ label }) => label.parts[0]?.words,
    );
    expect(words).toEqual(expect.arrayContaining(['Person 22', 'Person 23', 'Person 24', 'Person 33']));
  });

  test('the bigger one is named where there is room for one', () => {
    const person = (strength: number, name: string) => ({ x: 0, y: 0, territory: 0, strength, name });
    const crowd = [...Array.from({ length: 12 }, (_, i) => person(10, `Small ${i}`)), person(250, 'Big')];
    const words = placedOf(networkOf(crowd), {}, 1).map(({ label }) => label.parts[0]?.words);
    expect(words).toContain('Big');
  });
});

describe('shortened names', () => {
  test('never wider than allowed, never through a letter', () => {
    expect(shortened(pen, 'Ana', 12, 400, 150)).toBe('Ana');
    expect(shortened(pen, 'A very long name that goes on', 12, 400, 66)).toBe('A very lo…');
    expect(shortened(pen, '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, 400, 70)).toBe('👩‍👩‍👧…');
  });
});
