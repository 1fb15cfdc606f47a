import type { MapTheme } from '../../map/index.ts';

const TERRITORIES = 12;

/** The page's colours in the engine's words, read from the tokens as they are now. */
export function mapTheme(dark: boolean): MapTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--k-${name}`).trim();
  return {
    dark,
    paper: token('paper'),
    ink: token('ink'),
    quiet: token('ink-3'),
    accent: token('accent'),
    warmth: [
      token('warmth-close'),
      token('warmth-warm'),
      token('warmth-fading'),
      token('warmth-lapsed'),
      token('warmth-none'),
    ],
    territories: Array.from({ length: TERRITORIES }, (_, colour) => token(`territory-${colour}`)),
    font: getComputedStyle(document.body).fontFamily,
  };
}
