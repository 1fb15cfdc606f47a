import { berlin } from './berlin.ts';
import { south } from './south.ts';
import type { CastEntry } from './types.ts';

export const cast: readonly CastEntry[] = [...berlin, ...south];
