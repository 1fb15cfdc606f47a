import { languageTag } from '../language.ts';
import type { Memory } from '../remembered.ts';
import type { Words } from './catalogue.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** The words in the user's language. */
export function words(memory: Memory): Words {
  return languageTag(memory).startsWith('de') ? german : english;
}
