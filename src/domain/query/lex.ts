import type { QueryKey } from '../../contract/index.ts';
import { KEYS, keyCalled } from './keys.ts';
import type { Span } from './syntax.ts';

interface Word extends Span {
  readonly kind: 'word';
  readonly text: string;
  /** In quotes: its words stand together, and it is no operator. */
  readonly quoted: boolean;
  /** The quote that was never closed is where it begins. */
  readonly open: boolean;
}
interface Filter extends Span {
  readonly kind: 'filter';
  readonly word: string;
  /** Undefined for a key nobody knows. */
  readonly key: QueryKey | undefined;
  readonly value: string;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly quoted: boolean;
  readonly open: boolean;
}
type SignKind = 'minus' | 'open' | 'close';
type Sign = { [K in SignKind]: Span & { readonly kind: K } }[SignKind];
export type Lexeme = Word | Filter | Sign;

const SPACE = /\s+/uy;
/** Not an address (`https://…`). */
const KEY = /(\p{L}[\p{L}_-]*):(?!\/\/)/uy;
const RUN = /[^\s()]+/uy;
const QUOTED = /(["“„”«])([^"“„”«»]*)(["“„”«»]?)/uy;
/** Words that begin the wording of a time, and need the next one: `last:since march`, `met:last year`. */
export const LEAD = /^(?:since|before|after|until|till|during|last|next|this|early|late|in|from)$/iu;
const FURTHER = /[ \t]+([\p{L}\p{N}-]+)(?![\p{L}\p{N}:“"-])/uy;

/** Takes a query apart. Every part has its place; together with the spaces between they are the text. */
export function* lex(text: string): Generator<Lexeme> {
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (;;) {
    at += match(SPACE)?.[0].length ?? 0;
    if (at >= text.length) return;
    const from = at;
    const sign = signAt(text, at);
    if (sign) {
      at += 1;
      yield { kind: sign, from, to: at } as Sign;
      continue;
    }
    const quoted = match(QUOTED);
    if (quoted) {
      at += quoted[0].length;
      yield { kind: 'word', text: quoted[2] ?? '', quoted: true, open: quoted[3] === '', from, to: at };
      continue;
    }
    const key = match(KEY);
    if (key) {
      at += key[0].length;
      const filter = filterAt(text, key[1] ?? '', from, at);
      at = filter.to;
      yield filter;
      continue;
    }
    const run = match(RUN);
    at += run?.[0].length ?? 1;
    yield { kind: 'word', text: text.slice(from, at), quoted: false, open: false, from, to: at };
  }
}

function signAt(text: string, at: number): SignKind | null {
  switch (text[at]) {
    case '(':
      return 'open';
    case ')':
      return 'close';
    case '-':
      return /^[^\s)]/u.test(text.slice(at + 1, at + 3)) ? 'minus' : null;
    default:
      return null;
  }
}

function filterAt(text: string, word: string, from: number, at: number): Filter {
  const key = keyCalled(word);
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const value = quoted[2] ?? '';
    const to = at + quoted[0].length;
    const valueFrom = at + 1;
    const open = quoted[3] === '';
    return {
      kind: 'filter',
      word,
      key,
      value,
      valueFrom,
      valueTo: valueFrom + value.length,
      quoted: true,
      open,
      from,
      to,
    };
  }
  RUN.lastIndex = at;
  let to = at + (RUN.exec(text)?.[0].length ?? 0);
  if (key && KEYS[key].takes === 'date') to = spokenTo(text, at, to);
  const value = text.slice(at, to).replace(/\s+/gu, ' ');
  return { kind: 'filter', word, key, value, valueFrom: at, valueTo: to, quoted: false, open: false, from, to };
}

/** The end of a time in words, which may be two or three: `since last spring`. */
function spokenTo(text: string, from: number, to: number): number {
  let end = to;
  for (let words = 1; words < 3 && LEAD.test(text.slice(from, end).split(/\s+/u).at(-1) ?? ''); words++) {
    FURTHER.lastIndex = end;
    const further = FURTHER.exec(text);
    if (!further || /^(?:or|and|not)$/iu.test(further[1] ?? '')) break;
    end += further[0].length;
  }
  return end;
}
