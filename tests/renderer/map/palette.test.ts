import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channels } from '../../../src/renderer/map/colour.ts';
import { darkTheme, lightTheme } from '../../../src/renderer/map/palette.ts';
import { Scene } from '../../../src/renderer/map/scene.ts';
import { hullColours } from '../../../src/renderer/map/stage.ts';
import { networkOf, plainLook } from './network.ts';

const css = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8');

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('the %s palette of the map', (scheme, theme) => {
  const data = networkOf(Array.from({ length: 12 }, (_, i) => ({ x: i, y: 0, territory: i, strength: 0, name: 'a' })));
  const { graph, outlines } = new Scene(data);
  const size = { width: 1, height: 1 };
  const fills = theme.territories.map((_, i) => {
    const view = { left: 0, top: 0, right: 1, bottom: 1 };
    const camera = { x: 0, y: 0, scale: 1 };
    return hullColours({ graph, outlines, bundles: [], look: plainLook, theme, camera, size, view }, i).fill;
  });

  test('letters read well on every ground', () => {
    expect(theme.territories).toHaveLength(12);
    for (const ground of [theme.paper, ...fills]) {
      expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.quiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('circles stand out from their hull', () => {
    for (const [i, hue] of theme.territories.entries()) expect(contrast(hue, fills[i]!)).toBeGreaterThan(2.4);
  });

  test('shares the colours of the window', () => {
    const block = css.split(`[data-mantine-color-scheme="${scheme}"] {`)[1]!.split('}')[0]!;
    const token = (name: string) => new RegExp(`--k-${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    const names = ['close', 'warm', 'fading', 'lapsed', 'none'].map((word) => `warmth-${word}`);
    expect(theme.warmth).toEqual(names.map(token));
    expect([theme.paper, theme.ink, theme.accent]).toEqual(['paper', 'ink', 'accent'].map(token));
  });
});
