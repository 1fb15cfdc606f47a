import type { LocalDate } from '../contract/index.ts';
import { markdownText } from './markdown-text.ts';
import { fold } from './text.ts';

/** A text about a person, Markdown. */
export interface Remembered {
  readonly on: LocalDate;
  readonly text: string;
}

const MAX_POINTS = 5;
/** Letters; shorter says nothing ("Nice chat."), longer is no point to talk about. Dense scripts say more. */
const SHORTEST = 16;
const SHORTEST_DENSE = 6;
const LONGEST = 280;
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;
/** Courtesy, and what tells of the paperwork instead of the person. */
const BOILERPLATE =
  /^(?:hi|hello|dear|hey|best|kind|warm|regards|cheers|thanks?|thank you|sent|forwarded|attached|connected on|added on|left (?:a )?(?:message|voicemail)|no (?:answer|reply)|scheduled|rescheduled|see above|tbd)\b/iu;
/** Plans, and what is personal: what one asks after the next time. */
const TELLING =
  /\b(?:will|wants?|plans?|planning|going to|hop(?:es|ing)|looking (?:for|to|at)|hiring|mov(?:es|ed|ing)|start(?:s|ed|ing)|leav(?:es|ing)|promised|asked|offered|recommend(?:s|ed)?|introduc(?:e|es|ed)|next (?:week|month|quarter|year|time)|learning|training|likes?|loves?|enjoys?|fan of|famil(?:y|ies)|wife|husband|partner|married|wedding|daughters?|sons?|kids?|child(?:ren)?|baby|dogs?|cats?|birthday|holidays?|vacation|travel(?:s|led|ling)?|grew up|lives? in|from|marathon|running|sailing|climbing|cycling|music|books?|wrote|writes|conference|talk)\b/iu;

/**
 * What earlier notes say that one could talk about, at most five sentences, newest first. Sentences that tell
 * of plans or of the person (by the words in them, English) go before others; greetings and paperwork, and
 * what is too short or too long, are left out; the same said twice counts once.
 *
 * @param texts newest first
 */
export function talkingPoints(texts: readonly Remembered[]): string[] {
  const seen = new Set<string>();
  const points = texts
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => {
      const key = fold(sentence);
      if (seen.has(key) || !isWorthSaying(sentence)) return false;
      seen.add(key);
      return true;
    })
    .map((sentence, index) => ({ sentence, index, telling: TELLING.test(sentence) }));
  return [...points.filter(({ telling }) => telling), ...points.filter(({ telling }) => !telling)]
    .slice(0, MAX_POINTS)
    .sort((a, b) => a.index - b.index)
    .map(({ sentence }) => sentence);
}

function isWorthSaying(sentence: string): boolean {
  const shortest = DENSE.test(sentence) ? SHORTEST_DENSE : SHORTEST;
  return sentence.length >= shortest && sentence.length <= LONGEST && !BOILERPLATE.test(sentence);
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Lines are cut before sentences: a list has no full stops. */
const sentencesOf = (markdown: string): string[] =>
  markdown
    .split(/\n+/)
    .map(markdownText)
    .flatMap((line) => [...SENTENCES.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');

/** A question once asked. */
export interface Asked {
  readonly text: string;
  /** Whether it counts before the others: asked at this company, say. */
  readonly first: boolean;
}

export interface Grouped {
  /** As it was worded last. */
  readonly text: string;
  readonly key: string;
  readonly times: number;
  /** Whether any of them does. */
  readonly first: boolean;
}

/** The same question whatever its case, accents, spaces and final marks. */
export const questionKey = (text: string): string =>
  fold(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\s?？!.。…]+$/u, '')
    .trim();

/**
 * Questions put together where they are the same: those that come first, then the most frequent, then the
 * one asked last.
 *
 * @param asked latest first
 */
export function groupQuestions(asked: readonly Asked[]): Grouped[] {
  const groups = Map.groupBy(asked, ({ text }) => questionKey(text));
  return [...groups]
    .flatMap(([key, [latest, ...others]]): Grouped[] =>
      latest
        ? [
            {
              text: latest.text,
              key,
              times: 1 + others.length,
              first: latest.first || others.some(({ first }) => first),
            },
          ]
        : [],
    )
    .sort((a, b) => Number(b.first) - Number(a.first) || b.times - a.times);
}

/** Whether two roles are of a kind: all words of the one are in the other ("Senior Data Engineer", "data engineer"). */
export function isLikeRole(one: string | null, other: string | null): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  return few !== undefined && many !== undefined && few.size > 0 && [...few].every((word) => many.has(word));
}

const wordsOf = (role: string | null): Set<string> =>
  new Set(
    fold(role ?? '')
      .split(/[^\p{L}\p{N}+#]+/u)
      .filter(Boolean),
  );

/** A time at a company; `null` is not known, or still there. */
export interface Stay {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Whether two were at a company at the same time, as far as dates to the year, month or day tell; `unknown`
 * when a beginning is missing that would decide it.
 */
export function metThere(a: Stay, b: Stay): 'together' | 'apart' | 'unknown' {
  if (isBefore(a.to, b.from) || isBefore(b.to, a.from)) return 'apart';
  return a.from === null || b.from === null ? 'unknown' : 'together';
}

/** Compared as exactly as both say it. */
function isBefore(end: string | null, start: string | null): boolean {
  if (end === null || start === null) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}
