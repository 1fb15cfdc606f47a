import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, fitting, held, NEAREST, toMap, toView, zoomAt } from '../../../src/renderer/map/camera.ts';

const view = { width: 1000, height: 600 };
const coordinate = fc.double({ min: -400, max: 400, noNaN: true });
const scale = fc.double({ min: 0.5, max: 150, noNaN: true });
const camera = fc.record({ x: coordinate, y: coordinate, scale });
const pixel = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });

describe('the camera', () => {
  test('from the map to the view and back', () => {
    fc.assert(
      fc.property(camera, coordinate, coordinate, (from, x, y) => {
        const seen = toView(from, view, x, y);
        const back = toMap(from, view, seen.x, seen.y);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  test('zooming leaves what is under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, pixel, scale, (from, { x, y }, to) => {
        const under = toMap(from, view, x, y);
        const after = toView(zoomAt(from, view, x, y, to), view, under.x, under.y);
        expect(after.x).toBeCloseTo(x, 4);
        expect(after.y).toBeCloseTo(y, 4);
      }),
    );
  });

  test('fitting has all of it in view, and does not blow up a few people', () => {
    const bounds = { left: -30, top: 10, right: 90, bottom: 40 };
    const to = fitting(bounds, view);
    const [a, b] = [toView(to, view, bounds.left, bounds.top), toView(to, view, bounds.right, bounds.bottom)];
    expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0);
    expect(b.x).toBeLessThanOrEqual(view.width);
    expect(b.y).toBeLessThanOrEqual(view.height);
    expect(fitting({ left: 0, top: 0, right: 0, bottom: 0 }, view).scale).toBeLessThan(100);
  });

  test('a flight begins and ends where it should', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        for (const [share, wanted] of [
          [0, from],
          [1, to],
        ] as const) {
          const at = between(from, to, share);
          expect(at.x).toBeCloseTo(wanted.x, 4);
          expect(at.y).toBeCloseTo(wanted.y, 4);
          expect(at.scale).toBeCloseTo(wanted.scale, 4);
        }
      }),
    );
  });

  test('it stays over the map', () => {
    const all = { left: 0, top: 0, right: 100, bottom: 100 };
    expect(held({ x: -5, y: 120, scale: 1e6 }, all, view)).toEqual({ x: 0, y: 100, scale: NEAREST });
    expect(held({ x: 50, y: 50, scale: 1e-6 }, all, view).scale).toBeCloseTo(fitting(all, view).scale / 2);
  });
});
