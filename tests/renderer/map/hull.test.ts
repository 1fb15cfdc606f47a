import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, softHull } from '../../../src/renderer/map/hull.ts';

const coordinate = fc.double({ min: -80, max: 80, noNaN: true });

describe('the outline of a territory', () => {
  test('has all of its people inside', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 80 }), (people) => {
        const outline = softHull(people.flat(), 0.9);
        for (const [x, y] of people) expect(isInside(outline, x, y)).toBe(true);
      }),
    );
  });

  test('people in a line, and in one place', () => {
    for (const people of [
      [0, 0, 1, 1, 2, 2, 50, 50],
      [3, 3, 3, 3],
      [7, -7],
    ]) {
      const outline = softHull(people, 0.9);
      for (let i = 0; i < people.length; i += 2) expect(isInside(outline, people[i]!, people[i + 1]!)).toBe(true);
    }
  });

  test('turns one way only', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 }), (people) => {
        const outline = softHull(people.flat(), 0.9);
        const corner = (i: number) =>
          [outline.at((2 * i) % outline.length)!, outline.at((2 * i + 1) % outline.length)!] as const;
        for (let i = 0; i < outline.length / 2; i++) {
          const [[ax, ay], [bx, by], [cx, cy]] = [corner(i), corner(i + 1), corner(i + 2)];
          expect((bx - ax) * (cy - by) - (by - ay) * (cx - bx)).toBeGreaterThan(-1e-3);
        }
      }),
    );
  });

  test('keeps close to a round crowd', () => {
    const people = Array.from({ length: 400 }, (_, i) => [20 * Math.cos(i), 20 * Math.sin(i)]).flat();
    const outline = softHull(people, 1);
    for (let i = 0; i < outline.length; i += 2) expect(Math.hypot(outline[i]!, outline[i + 1]!)).toBeLessThan(21.6);
  });
});
