import type { Marked, SearchHit } from '../../contract/index.ts';
import { clean, type Terminal } from '../terminal.ts';
import { count } from './layout.ts';
import { warmthCell } from './who.ts';

const kindWidth = 'interview'.length;

const plain = (marked: Marked): string => clean(marked.map(({ text }) => text).join(''));

function marks(marked: Marked, terminal: Terminal): string {
  return marked
    .map(({ text, match }) => (match ? terminal.paint(['bold', 'underline'], clean(text)) : clean(text)))
    .join('');
}

/** Search hits for people: one line each, a second one where the words stand in a text. */
export function searchWords(asked: string, hits: readonly SearchHit[], limit: number, terminal: Terminal): string {
  if (hits.length === 0) return `Nothing in your book matches ${clean(asked)}.`;
  const lines = hits.flatMap((hit) => {
    const kind = terminal.paint('dim', hit.kind.padEnd(kindWidth));
    const subtitle = hit.subtitle && clean(hit.subtitle) !== plain(hit.title) ? `  ${clean(hit.subtitle)}` : '';
    const warmth = hit.warmth ? warmthCell(hit.warmth, terminal) : null;
    const tie = warmth ? `  ${(warmth.paint ?? String)(warmth.text)}` : '';
    const first = `  ${kind}  ${marks(hit.title, terminal)}${terminal.paint('dim', subtitle)}${tie}`;
    const indent = ' '.repeat(kindWidth + 4);
    // A snippet that only repeats the line above tells nothing.
    const snippet = hit.snippet && plain(hit.snippet) !== clean(hit.subtitle ?? '') ? hit.snippet : null;
    return snippet ? [first, `${indent}${marks(snippet, terminal)}`] : [first];
  });
  const title = hits.length < limit ? count(hits.length, 'hit', 'hits') : `The best ${count(limit, 'hit', 'hits')}`;
  return [title, '', ...lines].join('\n');
}
