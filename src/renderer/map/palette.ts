import type { MapTheme } from './types.ts';

const font = "'Inter Variable', system-ui, sans-serif";

/**
 * Twelve hues, 30° of OKLCH apart, at two lightnesses and little chroma. Numbers next to each other are five steps
 * apart on the wheel, so that territories whose numbers differ by one do not look alike.
 */
export const lightTheme: MapTheme = {
  dark: false,
  paper: '#fbf9f5',
  ink: '#23201b',
  quiet: '#6d675d',
  accent: '#28696a',
  warmth: ['#b4540a', '#cb8420', '#bfa678', '#b4bec8', '#d3ccbf'],
  territories: [
    '#bf7474',
    '#2b866c',
    '#a679b0',
    '#787931',
    '#6a8dc6',
    '#a1633f',
    '#319da3',
    '#9e5c7c',
    '#6d9a63',
    '#746aa8',
    '#aa8544',
    '#2b7ea1',
  ],
  font,
};

export const darkTheme: MapTheme = {
  dark: true,
  paper: '#201d1a',
  ink: '#eee9e1',
  quiet: '#a69d91',
  accent: '#84bfb7',
  warmth: ['#f5a73b', '#cf974a', '#9c8a68', '#6d7885', '#4a443d'],
  territories: [
    '#df9898',
    '#58a38a',
    '#c69dd0',
    '#959758',
    '#8fafe4',
    '#bd8362',
    '#66bec3',
    '#ba7d99',
    '#91bc88',
    '#9189c3',
    '#caa86f',
    '#579cbc',
  ],
  font,
};
