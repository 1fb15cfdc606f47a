import { oneOf } from '../../ui/searchParams.ts';

/** What a list of people with a cadence shows: those who wait, one band of them, or those left be. */
export const shows = ['waiting', 'lapsed', 'due', 'soon', 'fine', 'snoozed'] as const;
export type Show = (typeof shows)[number];

export interface KeepInTouchSearch {
  readonly show?: Show;
}

/** Reads the address; what makes no sense is left out. */
export const keepInTouchSearch = (search: Record<string, unknown>): KeepInTouchSearch =>
  oneOf('show', search.show, shows);
