import { identityWords } from '../identity-text.ts';
import { isForeign, soundOf, toLatin } from './transliterate.ts';

export interface NameWord {
  /** Folded, in Latin letters where the script is one that can be. */
  readonly text: string;
  readonly sound: string;
  /** A single letter that stands for a name. */
  readonly initial: boolean;
}
/** A person's name as names are compared. */
export interface PersonName {
  /** In the order they are said: given names first, whatever the order they were written in. */
  readonly words: readonly NameWord[];
  /** Senior, junior, the third, … */
  readonly generation: string | null;
  /** Whether it was written in another script than Latin. */
  readonly foreign: boolean;
}

const TITLES = new Set(
  'dr prof professor mr mrs ms miss sir dame herr frau dipl ing hon rev phd mba md msc bsc ma ba llm esq cpa cfa pmp'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'de da do dos das di del della van von der den des du la le el al bin ibn ben zu zur e y'.split(' '),
);
const GENERATIONS = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
]);
const MOST_WORDS = 5;
/** Han, kana and Hangul write a whole name in as many letters as others an initial takes. */
const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Takes a name apart: titles, degrees, particles and what stands in parentheses do not count. */
export function readName(name: string): PersonName {
  const plain = name.replace(/[([（].*?[)\]）]/gu, ' ').replace(/(?<!\p{L})(\p{L})\./gu, '$1 ');
  const [before = '', ...after] = plain.split(',').map((part) => identityWords(part).split(' ').filter(Boolean));
  // `Souza, Ana` is turned around; `John Smith, PhD` is not.
  const names = after.flat().filter((word) => !TITLES.has(word) && !GENERATIONS.has(word));
  const all = names.length > 0 ? [...names, ...before] : [...before];
  const said = [...all, ...after.flat().filter((word) => GENERATIONS.has(word))].filter((word) => !TITLES.has(word));
  const generation = said.length > 1 ? said.map((word) => GENERATIONS.get(word)).find(Boolean) : undefined;
  const own = said.filter((word) => !(generation !== undefined && GENERATIONS.has(word)));
  const bare = own.filter((word) => !PARTICLES.has(word));
  const kept = bare.length > 0 ? bare : own;
  const words = kept.length > MOST_WORDS ? [...kept.slice(0, 2), ...kept.slice(2 - MOST_WORDS + 1)] : kept;
  return {
    words: words.map((word) => {
      const text = toLatin(word) || word;
      return { text, sound: soundOf(text), initial: LETTER.test(word) };
    }),
    generation: generation ?? null,
    foreign: isForeign(name),
  };
}
