import type { Marked, QueryError, SearchHit } from '../../contract/index.ts';
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

const ERRORS: Record<QueryError['code'], (word: string) => string> = {
  unknown_key: (word) => `Nothing can be searched by ${word}; it is taken as a word.`,
  missing_value: (word) => `${word} needs something after it.`,
  unknown_value: (word) => `${word} is no value of this filter.`,
  unknown_name: (word) => `Your book has nothing called ${word}.`,
  bad_date: (word) => `${word} is no date. Try 2024, 2024-03, <90d, 2023..2024 or "since March".`,
  open_quote: (word) => `The quote in ${word} is not closed.`,
  open_paren: () => 'A parenthesis is not closed.',
  stray_paren: () => 'A parenthesis closes nothing.',
  other_kind: (word) => `${word}: is nothing that these have.`,
  dangling_operator: (word) => `${word} needs something after it.`,
  too_deep: () => 'That is too many parentheses.',
};

/** What of a search was not understood. */
export function queryErrorWords({ code, word, suggestion }: QueryError): string {
  const said = ERRORS[code](clean(word));
  return suggestion ? `${said} Did you mean ${clean(suggestion)}?` : said;
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
