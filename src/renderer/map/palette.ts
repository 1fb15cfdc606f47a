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
    '#c67f7f',
    '#429178',
    '#ae84b7',
    '#838543',
    '#7596cc',
    '#ab704f',
    '#48a6ab',
    '#a86a88',
    '#78a36f',
    '#7f77b1',
    '#b28f54',
    '#418aab',
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
    '#d29190',
    '#569c85',
    '#bb95c4',
    '#8f9156',
    '#87a6d7',
    '#b47e60',
    '#63b4b8',
    '#b27893',
    '#8ab181',
    '#8b84ba',
    '#bf9f6a',
    '#5595b4',
  ],
  font,
};
