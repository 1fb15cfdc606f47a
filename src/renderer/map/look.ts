import type { MapLook } from './types.ts';

/** Everybody and everything as it is today, with nothing chosen. */
export const plainLook: MapLook = {
  colourBy: 'territory',
  sizeBy: 'strength',
  shown: null,
  tiesThere: null,
  tiesShown: null,
  warmth: null,
  paths: [],
  selected: [],
  marked: null,
};
