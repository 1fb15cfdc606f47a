import { type Atom, INSIDE_LETTERS } from '../../domain/search-query.ts';
import { initialsTerm } from '../../domain/search-terms.ts';
import { FIELDS } from './frozen.ts';
import type { Group } from './group.ts';

/** Whether some names may have an atom's letters within, or be cut short where it is not. */
export function isInside({ frozen, live }: Group, { term, names, beside }: Atom): boolean {
  if (names || term.length < INSIDE_LETTERS) return false;
  if (beside) {
    const [from, to] = frozen.beginning(term);
    if (to - from > (frozen.termOf(term) >= 0 ? 1 : 0) || frozen.termOf(initialsTerm(term.slice(0, 1))) >= 0)
      return true;
  }
  if (frozen.havingInside(term).size > 0) return true;
  if (live.size === 0) return false;
  for (const [text, data] of live.terms())
    if (data.has(0) && (text.indexOf(term, 1) > 0 || (beside && isCutShort(text, term)))) return true;
  return false;
}

/** Whether an atom is a word of somebody's name or role, or so many documents have it or what it begins. */
export function isKnown(groups: readonly Group[], { term, prefix }: Atom, many: number): boolean {
  let having = 0;
  for (const { frozen, live } of groups) {
    const { postingStart } = frozen.arrays;
    const exact = frozen.termOf(term);
    const now = live.size === 0 ? undefined : live.term(term);
    if (exact >= 0 && postingStart[exact * FIELDS]! < postingStart[exact * FIELDS + 2]!) return true;
    if (now && (now.has(0) || now.has(1))) return true;
    const [from, to] = prefix ? frozen.beginning(term) : [exact, exact + 1];
    if (from >= 0) having += postingStart[to * FIELDS]! - postingStart[from * FIELDS]!;
    for (const found of now?.values() ?? []) having += found.size;
    if (having >= many) return true;
  }
  return false;
}

const isCutShort = (text: string, term: string): boolean =>
  text !== term && (text.startsWith(term) || text === initialsTerm(term.slice(0, 1)));
