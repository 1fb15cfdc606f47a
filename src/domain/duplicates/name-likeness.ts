import { editDistance, slipsAllowed } from '../edit-distance.ts';
import { areForms } from './name-forms.ts';
import type { NameWord, PersonName } from './person-name.ts';

type NameKind =
  | 'same_name'
  | 'name_order'
  | 'name_script'
  | 'name_sound'
  | 'name_nickname'
  | 'name_initials'
  | 'name_part'
  | 'name_spelling'
  | 'different_names';
export interface NameLikeness {
  readonly kind: NameKind;
  /** In bits. */
  readonly weight: number;
}

/** How two words of names may stand for each other, the surest first. */
const WAYS = ['same', 'sound', 'nickname', 'slip', 'initial'] as const;
type Way = (typeof WAYS)[number];

const SAME = 1;
/** What each departure from the same name takes away, in bits. */
const COST = {
  order: 0.3,
  script: 0.1,
  sound: 0.6,
  nickname: 0.9,
  part: 1,
  partInitial: 0.4,
  slip: 0.7,
  shortSlip: 1.7,
  initial: 2.5,
  single: 2.5,
  singleOfMore: 3,
};
/** From here on a slip of the keyboard is likelier than another name. */
const LONG_WORD = 6;
const PARTLY_DIFFERENT = -5;
const DIFFERENT = -6;

/**
 * How alike two people's names are; null when one of them has none. Symmetric.
 *
 * Words are paired the surest way first. A name of which a word is left over on both sides is another name.
 */
export function compareNames(a: PersonName, b: PersonName): NameLikeness | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  // Which words are paired may hang on the order they are tried in.
  return textOf(a) <= textOf(b) ? compareOrdered(a, b) : compareOrdered(b, a);
}

const textOf = ({ words }: PersonName): string => words.map(({ text }) => text).join(' ');

function compareOrdered(a: PersonName, b: PersonName): NameLikeness {
  const { pairs, leftA, leftB } = pairWords(a.words, b.words);
  const full = pairs.filter(({ way }) => way !== 'initial').length;
  if (full === 0) return { kind: 'different_names', weight: DIFFERENT };
  if (leftA.length > 0 && leftB.length > 0) return { kind: 'different_names', weight: PARTLY_DIFFERENT };
  const left = [...leftA, ...leftB];
  const used = new Set(pairs.map(({ way }) => way));
  const turned = pairs.some(({ at, other }, index) =>
    pairs.some((next, i) => i > index && (next.at - at) * (next.other - other) < 0),
  );
  const script = a.foreign !== b.foreign;
  let cost = 0;
  let kind: NameKind = 'same_name';
  const depart = (as: NameKind, bits: number) => {
    kind = as;
    cost += bits;
  };
  if (turned) depart('name_order', COST.order);
  if (used.has('sound') && !script) depart('name_sound', COST.sound);
  if (script) depart('name_script', COST.script);
  if (left.length > 0) depart('name_part', left.every(({ initial }) => initial) ? COST.partInitial : COST.part);
  if (used.has('nickname')) depart('name_nickname', COST.nickname);
  const slip = pairs.find(({ way }) => way === 'slip');
  if (slip) depart('name_spelling', Math.min(slip.length, slip.otherLength) < LONG_WORD ? COST.shortSlip : COST.slip);
  if (used.has('initial')) depart('name_initials', COST.initial);
  // A single word in common is little: a given name, or a family.
  if (pairs.length === 1 && left.length > 0) cost += COST.singleOfMore;
  else if (pairs.length === 1 && !wholeName(a)) cost += COST.single;
  return { kind, weight: SAME - cost };
}

/** Chinese, Japanese and Korean names are written without spaces. */
const wholeName = ({ words }: PersonName): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(words[0]?.text ?? '');

interface WordPair {
  readonly way: Way;
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly otherLength: number;
}

function pairWords(
  a: readonly NameWord[],
  b: readonly NameWord[],
): { pairs: WordPair[]; leftA: NameWord[]; leftB: NameWord[] } {
  const freeA = new Set(a.keys());
  const freeB = new Set(b.keys());
  const pairs: WordPair[] = [];
  for (const way of WAYS) {
    for (const at of freeA)
      for (const other of freeB) {
        const [one, two] = [a[at] as NameWord, b[other] as NameWord];
        if (!stands(way, one, two)) continue;
        freeA.delete(at);
        freeB.delete(other);
        pairs.push({ way, at, other, length: one.text.length, otherLength: two.text.length });
        break;
      }
  }
  return { pairs, leftA: [...freeA].map((at) => a[at] as NameWord), leftB: [...freeB].map((at) => b[at] as NameWord) };
}

function stands(way: Way, a: NameWord, b: NameWord): boolean {
  switch (way) {
    case 'same':
      return a.text === b.text;
    case 'sound':
      return a.sound === b.sound && !a.initial && !b.initial;
    case 'nickname':
      return areForms(a.sound, b.sound);
    case 'slip':
      return !a.initial && !b.initial && slipped(a, b);
    case 'initial':
      return a.initial !== b.initial && a.text[0] === b.text[0];
  }
}

function slipped(a: NameWord, b: NameWord): boolean {
  const allowed = Math.min(slipsAllowed(Math.min(a.text.length, b.text.length)), 2);
  if (allowed === 0 || (a.text[0] !== b.text[0] && a.text[1] !== b.text[1])) return false;
  // Daniel and Daniela, Mario and Maria, Kowalski and Kowalska are two people.
  if (stem(a.text) === stem(b.text)) return false;
  return editDistance(a.sound, b.sound, 1) <= 1 || editDistance(a.text, b.text, allowed) <= allowed;
}

const stem = (word: string): string => word.replace(/[aeioy]$/, '');
