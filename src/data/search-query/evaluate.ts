import type { QueryReading, SearchKind } from '../../contract/index.ts';
import { readingOf } from '../../domain/query/chips.ts';
import { parseSearch } from '../../domain/query/parse.ts';
import { leavesOf, type QueryNode, type TextNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { compareRanked, type Ranked } from '../search/best.ts';
import { idOf, kindOf } from '../search/keys.ts';
import { compile, kindsOf } from './compile.ts';
import { MOST_NOTES, recordsOf, type SearchRecord } from './records.ts';
import { type Found, findWords, recordKey } from './words.ts';

/** A record that was found; with how the index ranks it when words found it. */
export interface Listed {
  readonly kind: SearchKind;
  readonly id: string;
  readonly ranked: Ranked | undefined;
}

export interface Evaluated {
  readonly reading: QueryReading;
  /** Best first. */
  readonly found: readonly Listed[];
  /** There may be more: of words alone only the best were asked for, or there are many notes. */
  readonly more: boolean;
  readonly complete: boolean;
}

/** In this order where no words rank them. */
const KIND_ORDER: readonly SearchKind[] = ['person', 'company', 'opportunity', 'interview', 'insight', 'note'];

/**
 * All that a search finds, in order. Words alone are the index's to answer, the best `atMost` of them; with filters, every
 * person, company, opportunity, interview and insight is asked, in slices, and notes as far as words or their day find them.
 */
export async function evaluate(
  book: Book,
  text: string,
  kinds: readonly SearchKind[],
  atMost: number,
): Promise<Evaluated> {
  const parsed = parseSearch(text);
  const reading = readingOf(parsed, book.network.today);
  const wanted = kindsOf(parsed.node).filter((kind) => kinds.length === 0 || kinds.includes(kind));
  if (parsed.node === null) return { reading, found: [], more: false, complete: true };
  if (isPlain(parsed.node)) {
    const kindsAsked = [...kinds];
    const { ranked, complete } = Number.isFinite(atMost)
      ? await book.search.rank({ text, kinds: kindsAsked, limit: atMost })
      : await book.search.rankAll({ text, kinds: kindsAsked });
    return { reading, found: ranked.map(listed), more: ranked.length >= atMost, complete };
  }
  const { words, ranked } = wanted.length > 0 ? await lookUp(book, parsed.node, wanted) : NO_WORDS;
  const { passes, errors } = await compile(book, parsed.node, words);
  const scored: Ranked[] = [];
  const rest: Listed[] = [];
  let notes = 0;
  const pace = new Pace();
  for (const kind of KIND_ORDER.filter((one) => wanted.includes(one))) {
    // Words that must be there have said which notes it can be.
    const ids = kind === 'note' && ranked ? idsOf(ranked, 'note') : null;
    for (const record of recordsOf(book, kind, ids)) {
      if (pace.due) await pace.breathe();
      if (kind === 'note') notes += 1;
      if (!passes(record)) continue;
      const best = rankOf(words, record);
      if (best) scored.push(best);
      else rest.push({ kind, id: record.id, ranked: undefined });
    }
  }
  scored.sort(compareRanked);
  return {
    reading: { ...reading, errors: [...reading.errors, ...errors].sort((a, b) => a.from - b.from) },
    found: [...scored.map(listed), ...rest],
    more: [...words.values()].some(({ more }) => more) || (!ranked && notes >= MOST_NOTES),
    complete: [...words.values()].every(({ complete }) => complete),
  };
}

const listed = (ranked: Ranked): Listed => ({ kind: kindOf(ranked.key), id: idOf(ranked.key), ranked });

interface LookedUp {
  readonly words: ReadonlyMap<TextNode, Found>;
  /** What has all the words that must be there; null when there are none. */
  readonly ranked: Found | null;
}
const NO_WORDS: LookedUp = { words: new Map(), ranked: null };

/** Asks the index for the words of a query: once for all that must be there together, and for each other. */
async function lookUp(book: Book, node: QueryNode, kinds: readonly SearchKind[]): Promise<LookedUp> {
  const words = new Map<TextNode, Found>();
  const together = (node.type === 'all' ? node.nodes : [node]).filter((one) => one.type === 'text');
  const plain = together.filter(({ phrase }) => !phrase);
  const text = plain.map((one) => one.text).join(' ');
  const found = plain.length > 0 ? await findWords(book, { text, phrase: false }, kinds) : null;
  if (found) for (const one of plain) words.set(one, found);
  for (const { leaf } of leavesOf(node))
    if (leaf.type === 'text' && !words.has(leaf)) words.set(leaf, await findWords(book, leaf, kinds));
  const [first] = together;
  return { words, ranked: found ?? (first && words.get(first)) ?? null };
}

/** Words alone, all of which must be there: what the index answers by itself. */
export function isPlain(node: QueryNode): boolean {
  if (node.type === 'text') return !node.phrase;
  return node.type === 'all' && node.nodes.every((one) => one.type === 'text' && !one.phrase);
}

const idsOf = ({ ranked }: Found, kind: SearchKind): string[] =>
  [...ranked.values()].filter(({ key }) => kindOf(key) === kind).map(({ key }) => idOf(key));

/** The best that any of the words has on a record. */
function rankOf(words: ReadonlyMap<TextNode, Found>, { kind, id }: SearchRecord): Ranked | undefined {
  if (words.size === 0) return undefined;
  const key = recordKey(kind, id);
  let best: Ranked | undefined;
  for (const { ranked } of words.values()) {
    const one = ranked.get(key);
    if (one && one.score > (best?.score ?? -1)) best = one;
  }
  return best;
}
