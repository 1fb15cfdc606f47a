import { fold } from '../text.ts';

/** Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian) as it is written in English, near BGN/PCGN. */
const CYRILLIC =
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є ye ґ g ў u ђ dj ј j љ lj њ nj ћ ch џ dzh ѓ gj ќ kj ѕ dz';
/** Modern Greek, near ELOT 743; pairs of letters first. */
const GREEK =
  'ου ou αυ av ευ ev μπ b ντ nt γκ g γγ ng α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';

function tableOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(' ');
  const table = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const latin = parts[at + 1] ?? '';
    table.set(parts[at] ?? '', latin === '-' ? '' : latin);
  }
  return table;
}

const TABLE = new Map([...tableOf(CYRILLIC), ...tableOf(GREEK)]);
const LETTERS = new RegExp([...TABLE.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a text has letters that `toLatin` knows how to write in Latin. */
export const isForeign = (text: string): boolean => FOREIGN.test(text);

/** Folded text with Cyrillic and Greek letters written in Latin ones; other scripts stay as they are. */
export function toLatin(text: string): string {
  const plain = fold(text);
  return FOREIGN.test(plain) ? plain.replace(LETTERS, (letters) => TABLE.get(letters) ?? letters) : plain;
}

/**
 * In this order. What they make of a word is no spelling, only a form in which spellings of one sound meet: Meier and
 * Mayer, Müller and Mueller, Yuri and Jurij, Romanov and Romanoff.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch|sh|sz/g, 's'],
  [/ch(?=[rl])|^ch/g, 'k'],
  [/kh|ch/g, 'h'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|q/g, 'k'],
  [/tz|ts|cz/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/[wv]/g, 'f'],
  [/[yj]/g, 'i'],
  [/ou|ue/g, 'u'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/ai/g, 'ei'],
  [/z/g, 's'],
  [/(?<=.)h/g, ''],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
  [/(?<=[^aeiou])er$/, 'r'],
];

/** A word of Latin letters, folded, in a form that spellings of one sound share. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, one] of SOUNDS) sound = sound.replace(spelling, one);
  return sound || word;
}
