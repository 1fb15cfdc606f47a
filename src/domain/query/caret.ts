import type { QueryKey } from '../../contract/index.ts';
import { lex } from './lex.ts';
import type { Span } from './syntax.ts';

/** What is being written where the caret stands. */
export interface AtCaret extends Span {
  /** Null while a key, or a word, is being written. */
  readonly key: QueryKey | null;
  /** What there is of it before the caret, without its quote. */
  readonly written: string;
}

/** The word or value at a caret, which a completion replaces whole; null inside a phrase. */
export function atCaret(text: string, caret: number): AtCaret | null {
  for (const lexeme of lex(text)) {
    if (lexeme.to < caret || lexeme.from >= caret) continue;
    if (lexeme.kind === 'filter' && lexeme.key) {
      const from = lexeme.quoted ? lexeme.valueFrom - 1 : lexeme.valueFrom;
      if (caret >= from) return { key: lexeme.key, written: text.slice(lexeme.valueFrom, caret), from, to: lexeme.to };
      return { key: null, written: text.slice(lexeme.from, caret), from: lexeme.from, to: from };
    }
    if (lexeme.kind === 'word') {
      if (lexeme.quoted) return null;
      return { key: null, written: text.slice(lexeme.from, caret), from: lexeme.from, to: lexeme.to };
    }
  }
  return { key: null, written: '', from: caret, to: caret };
}
