import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting } from '../../../src/renderer/map/camera.ts';
import { darkTheme } from '../../../src/renderer/map/palette.ts';
import { Scene } from '../../../src/renderer/map/scene.ts';
import { SvgPen } from '../../../src/renderer/map/svg-pen.ts';
import { anyNetwork, networkOf, plainLook } from './network.ts';

const size = { width: 800, height: 500 };

function svgOf(data: ReturnType<typeof networkOf>, look: Partial<typeof plainLook> = {}): string {
  const scene = new Scene(data);
  const pen = new SvgPen(
    size.width,
    size.height,
    "'Inter Variable', sans-serif",
    (words, letters) => words.length * letters * 0.55,
  );
  const view = { left: 0, top: 0, right: size.width, bottom: size.height };
  scene.draw(pen, fitting(scene.graph.bounds, size), size, view, { ...plainLook, ...look }, darkTheme);
  return pen.document('Kith');
}

/** A strict enough reader of what the map writes: tags in pairs, attributes in quotes, nothing unescaped. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>/g,
    (_, end, name, __, alone) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/&(amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
}

describe('the map as SVG', () => {
  test('is well-formed whatever people are called', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom('territory', 'company', 'warmth'), (data, colourBy) => {
        expectWellFormed(svgOf(data, { colourBy, selected: [0], marked: 0, paths: [[0, data.names.length - 1]] }));
      }),
      { numRuns: 50 },
    );
  });

  test('holds hulls, ties, circles and names as such', () => {
    const svg = svgOf(
      networkOf(
        [
          { x: 0, y: 0, territory: 0, strength: 100, name: 'Ana <Silva>' },
          { x: 3, y: 0, territory: 0, strength: 100, name: 'Bo & Co' },
        ],
        [[0, 1]],
      ),
    );
    expect(svg.match(/<circle /g)).toHaveLength(2);
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(svg).toContain('>Ana &lt;Silva&gt;</text>');
    expect(svg).toContain('>Bo &amp; Co</text>');
    expect(svg).toContain('>Territory &amp; &lt;0&gt;</text>');
  });
});
