import { editDistance, slipsAllowed } from './edit-distance.ts';

/** Below this, a name is only suggested. */
export const SAME_COMPANY = 0.5;
/** Shorter words are the beginning of too much. */
const SHORTEST_BEGINNING = 3;

/**
 * How likely a company's name is meant by what was typed, both in normal form: 0 (not at all) to 1. Spaces
 * do not count; then come slips of the keyboard, the beginning of the name, and a name with something added.
 */
export function companyLikeness(typed: string, name: string): number {
  if (typed === '' || name === '') return 0;
  if (typed === name || (typed[0] === name[0] && squash(typed) === squash(name))) return 0.95;
  const ratio = Math.min(typed.length, name.length) / Math.max(typed.length, name.length);
  const long = [...typed].length >= SHORTEST_BEGINNING || /[^\p{Script=Latin}\p{N} ]/u.test(typed);
  if (beginsWords(typed, name)) return long ? 0.65 + 0.25 * ratio : 0.3;
  const slips = editDistance(typed, name, slipsAllowed(typed.length));
  if (slips <= slipsAllowed(typed.length)) return 0.8 - 0.1 * slips;
  if (name.length >= SHORTEST_BEGINNING && typed.startsWith(`${name} `)) return 0.5 + 0.2 * ratio;
  if (name.length > typed.length) {
    const head = name.split(' ').slice(0, typed.split(' ').length).join(' ');
    const headSlips = editDistance(typed, head, slipsAllowed(typed.length));
    if (headSlips <= slipsAllowed(typed.length)) return 0.6 - 0.1 * headSlips + 0.1 * ratio;
  }
  return sharesWord(typed, name) ? 0.2 + 0.1 * ratio : 0;
}

const squash = (text: string): string => text.replaceAll(' ', '');

/** Whether each word typed begins a word of the name, in the same order. */
function beginsWords(typed: string, name: string): boolean {
  const words = name.split(' ');
  let at = 0;
  for (const begun of typed.split(' ')) {
    while (at < words.length && !words[at]!.startsWith(begun)) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return true;
}

const COMMON = new Set(['the', 'and', 'group', 'bank', 'labs', 'solutions', 'systems', 'technologies', 'university']);

function sharesWord(typed: string, name: string): boolean {
  const words = new Set(name.split(' '));
  return typed.split(' ').some((word) => word.length > 3 && !COMMON.has(word) && words.has(word));
}
