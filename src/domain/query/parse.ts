import type { QueryError } from '../../contract/index.ts';
import { keyNear } from './keys.ts';
import { type Lexeme, lex } from './lex.ts';
import type { ParsedQuery, QueryNode } from './syntax.ts';

/** Parentheses deeper than this are left out. */
const MOST_DEPTH = 20;
const SEARCHABLE = /[\p{L}\p{N}]/u;
const OPERATOR = /^(?:or|and|not)$/i;

/**
 * Reads a query: `company:nubank -tag:friend "exact phrase" (ana or bo)`. `or` binds least; what stands side by side
 * must all hold. Never throws: what is not understood is an error with its place, and the rest is read without it.
 */
export function parseSearch(text: string): ParsedQuery {
  const parser = new Parser(text);
  const node = parser.any(0);
  return { node, errors: parser.errors.toSorted((a, b) => a.from - b.from || a.to - b.to) };
}

class Parser {
  readonly errors: QueryError[] = [];
  readonly #text: string;
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lexemes = [...lex(text)];
  }

  /** Alternatives, up to the end or the parenthesis that closes. */
  any(depth: number): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (;;) {
      const node = this.#all(depth);
      if (node) nodes.push(node);
      const next = this.#lexemes[this.#at];
      if (!next) break;
      // Whatever ended it is a parenthesis to close, or an `or` with something after it.
      if (next.kind === 'close') break;
      this.#at += 1;
    }
    return group('any', nodes);
  }

  /** What must all hold, up to an `or`, the end, or the parenthesis that closes. */
  #all(depth: number): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (;;) {
      const next = this.#lexemes[this.#at];
      if (!next) break;
      if (next.kind === 'close') {
        if (depth > 0) break;
        this.#error('stray_paren', next);
        this.#at += 1;
        continue;
      }
      if (nodes.length > 0 && this.#isOperator(next, 'or')) {
        if (this.#hasOperand(1)) break;
        this.#error('dangling_operator', next);
        this.#at += 1;
        continue;
      }
      if (nodes.length > 0 && this.#isOperator(next, 'and')) {
        if (!this.#hasOperand(1)) this.#error('dangling_operator', next);
        this.#at += 1;
        continue;
      }
      const node = this.#unary(depth);
      if (node) nodes.push(node);
    }
    return group('all', nodes);
  }

  #unary(depth: number): QueryNode | null {
    let negated = false;
    for (;;) {
      const next = this.#lexemes[this.#at];
      if (next?.kind !== 'minus' && !(next && this.#isOperator(next, 'not') && this.#hasOperand(1))) break;
      negated = !negated;
      this.#at += 1;
    }
    const node = this.#primary(depth);
    return node && negated ? { type: 'not', node } : node;
  }

  #primary(depth: number): QueryNode | null {
    const next = this.#lexemes[this.#at];
    if (!next || next.kind === 'close' || next.kind === 'minus') return null;
    this.#at += 1;
    const { from, to } = next;
    if (next.kind === 'open') return this.#parenthesis(depth, next);
    if (next.open) this.#error('open_quote', next);
    if (next.kind === 'word')
      // An operator with nothing to join is the word itself, and stays one only in quotes.
      return SEARCHABLE.test(next.text)
        ? { type: 'text', text: next.text, phrase: next.quoted || OPERATOR.test(next.text), from, to }
        : null;
    const { key, value, valueFrom, valueTo } = next;
    if (!key) {
      const suggestion = keyNear(next.word);
      this.#error('unknown_key', { from, to: from + next.word.length }, suggestion);
      const words = next.quoted ? value : this.#text.slice(from, to);
      return SEARCHABLE.test(words) ? { type: 'text', text: words, phrase: next.quoted, from, to } : null;
    }
    if (value.trim() === '') {
      this.#error('missing_value', { from, to });
      return null;
    }
    return { type: 'filter', key, value, valueFrom, valueTo, from, to };
  }

  #parenthesis(depth: number, opened: Lexeme): QueryNode | null {
    if (depth >= MOST_DEPTH) {
      this.#error('too_deep', opened);
      return null;
    }
    const node = this.any(depth + 1);
    if (this.#lexemes[this.#at]) this.#at += 1;
    else this.#error('open_paren', opened);
    return node;
  }

  #isOperator(lexeme: Lexeme, operator: string): boolean {
    return lexeme.kind === 'word' && !lexeme.quoted && lexeme.text.toLowerCase() === operator;
  }

  #hasOperand(ahead: number): boolean {
    const next = this.#lexemes[this.#at + ahead];
    return next !== undefined && next.kind !== 'close';
  }

  #error(code: QueryError['code'], { from, to }: { from: number; to: number }, suggestion: string | null = null) {
    this.errors.push({ code, word: this.#text.slice(from, to), from, to, suggestion });
  }
}

function group(type: 'all' | 'any', nodes: readonly (QueryNode | null)[]): QueryNode | null {
  const present = nodes.filter((node) => node !== null);
  const [first] = present;
  return present.length > 1 ? { type, nodes: present } : (first ?? null);
}
