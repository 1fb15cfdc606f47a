import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/renderer/styles/tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

/** The colours of one scheme, by token. */
function tokens(scheme: 'light' | 'dark'): Tokens {
  const block = css.split(`[data-mantine-color-scheme="${scheme}"] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--k-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness of CIE Lab, 0 to 100. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = tokens(scheme);
  const of = (name: string) => {
    const found = colour[name];
    if (!found) throw new Error(`no --k-${name} in ${scheme}`);
    return found;
  };
  const grounds = ['paper', 'sidebar', 'raised', 'hover', 'selected', 'accent-soft'];

  test.each(['ink', 'ink-2', 'ink-3', 'accent'])('%s can be read on every ground', (ink) => {
    for (const ground of grounds) expect(contrast(of(ink), of(ground)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('so can marked text, errors and the words on buttons', () => {
    expect(contrast(of('ink'), of('mark'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('danger'), of('danger-soft'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('danger'), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('accent-ink'), of('accent-hover'))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field stands out', () => {
    for (const ground of ['paper', 'raised']) {
      expect(contrast(of('field-line'), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('each step of warmth has a lightness of its own, fading towards the paper', () => {
    const steps = ['close', 'warm', 'fading', 'lapsed'].map((step) => lightness(of(`warmth-${step}`)));
    const paper = lightness(of('paper'));
    const distances = steps.map((step) => Math.abs(step - paper));
    for (const [at, distance] of distances.entries()) {
      if (at > 0) expect((distances[at - 1] ?? 0) - distance, `step ${at}`).toBeGreaterThan(4);
    }
  });
});
