import type { QuestionKind } from '../../contract/index.ts';

/** A question by its opening words, and the rest of it, which says about what. */
export interface OpenQuestion {
  readonly kind: QuestionKind;
  readonly rest: string;
  /** Where the rest stands in the text. */
  readonly from: number;
  readonly to: number;
}

const WHO = String.raw`who(?:m|['’]s|\s+(?:do|did|else)\s+(?:i|we)\s+know)?(?:\s+(?:is|was|works?|worked))?`;
const AT = String.raw`(?:\s+(?:at|in|from)(?:\s+|$)|\s+@\s*)`;
const TALKED = String.raw`(?:talked?|spoken?|spoke|chatted|met|written|wrote|been\s+in\s+(?:touch|contact)|heard|seen|called|contacted)(?:\s+(?:to|with|from))?`;

/** The openings of each kind of question; what they leave is the rest. The first that fits holds. */
const OPENINGS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'way_to',
    /^(?:how\s+(?:do|can|could)\s+(?:i|we)\s+(?:get|reach)(?:\s+(?:in)?to)?|(?:a\s+)?(?:way|path|route)s?\s+(?:in)?to)(?:\s+|$)/i,
  ],
  ['way_to', /^who\s+(?:can|could|would)\s+introduce\s+me\s+(?:to|at)(?:\s+|$)/i],
  ['way_to', /^wie\s+komme\s+ich\s+(?:zu|in)(?:\s+|$)/i],
  ['way_to', /^wer\s+kann\s+mich\s+(?:bei\s+)?/i],
  [
    'not_talked',
    new RegExp(String.raw`^who(?:m)?\s+have(?:n['’]t\s+(?:i|we)|\s+(?:i|we)\s+not)\s+${TALKED}(?:\s+|$)`, 'i'),
  ],
  [
    'not_talked',
    /^who(?:m)?\s+did(?:n['’]t\s+(?:i|we)|\s+(?:i|we)\s+not)\s+(?:talk|speak|write|meet|see|call|contact)(?:\s+(?:to|with))?(?:\s+|$)/i,
  ],
  ['not_talked', /^wen\s+habe\s+ich\s+(?:nicht\s+(?:mehr\s+)?(?:gesprochen|getroffen)\s+)/i],
  [
    'met',
    /^(?:who(?:m)?\s+(?:did|have)\s+(?:i|we)\s+(?:meet|met|see|seen|get\s+to\s+know)|people\s+(?:i|we)\s+met)(?:\s+|$)/i,
  ],
  ['about', /^what\s+(?:do|did)\s+(?:i|we)\s+know\s+(?:about|of|on)(?:\s+|$)/i],
  ['about', /^(?:tell\s+me\s+(?:everything\s+|all\s+)?about|was\s+weiß\s+ich\s+(?:über|von))(?:\s+|$)/i],
  ['who_at', /^wen\s+kenne\s+ich\s+bei(?:\s+|$)/i],
  ['who_at', new RegExp(`^${WHO}${AT}`, 'i')],
  ['who_at', /^(?:people|someone|anyone|contacts?)\s+at\s+/i],
];
const COMPETITORS =
  /(?:['’]s?\s+|\s+)(?:competitors?|rivals?|competition)$|^(?:the\s+)?(?:competitors?|rivals?|competition)\s+(?:of|to)\s+/i;
const GERMAN_TAIL = /\s+vorstellen$/i;

/** Understands what kind of question a text asks; null when it asks none. Nothing is looked up. */
export function readQuestion(text: string): OpenQuestion | null {
  const start = text.length - text.trimStart().length;
  const words = text.slice(start).replace(/[\s?]+$/u, '');
  for (const [kind, opening] of OPENINGS) {
    // A trailing space may be what the opening ends with.
    const found = opening.exec(`${words} `);
    if (!found) continue;
    const from = start + Math.min(found[0].length, words.length);
    return within(kind, text, from, start + words.length);
  }
  return null;
}

function within(kind: QuestionKind, text: string, from: number, to: number): OpenQuestion {
  const rest = text.slice(from, to);
  const rivals = kind === 'who_at' ? COMPETITORS.exec(rest) : null;
  const tail = kind === 'way_to' ? GERMAN_TAIL.exec(rest) : null;
  if (rivals) {
    const first = rivals.index === 0;
    const [a, b] = first ? [from + rivals[0].length, to] : [from, from + rivals.index];
    return { kind: 'who_at_competitors', rest: text.slice(a, b), from: a, to: b };
  }
  const end = tail ? to - tail[0].length : to;
  return { kind, rest: text.slice(from, end), from, to: end };
}
