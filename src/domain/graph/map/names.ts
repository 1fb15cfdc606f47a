import type { Bond, Facts, Word } from './facts.ts';

/** How much of a territory something must hold to name it, and how much that counts. A company says most. */
const HOLDS: Record<Word['bond'], { readonly least: number; readonly weight: number }> = {
  company: { least: 0.2, weight: 1 },
  tag: { least: 0.35, weight: 0.8 },
  city: { least: 0.5, weight: 0.6 },
  industry: { least: 0.6, weight: 0.5 },
  period: { least: 0.6, weight: 0.4 },
};
/** Two companies name what none holds alone, if they are so common and so much commoner than elsewhere. */
const PAIR_LEAST = 0.05;
const PAIR_LIFT = 3;

interface Candidate {
  readonly word: Word;
  readonly share: number;
  /** How many times as common as in the whole book. */
  readonly lift: number;
  readonly score: number;
}

/**
 * Names territories by what holds them together: of what is known of their people, what is common inside and rarer in
 * the book as a whole (share · ln(1 + share inside / share overall) · weight of its kind). Where nothing holds enough
 * of them, by the two commonest companies; where not even these, 'mixed', after whom its ties hang on. Names are
 * unique: a second 'Nubank' is told apart by what else it has in common.
 *
 * @param territories members, largest territory first, and what is known already
 * @param nameOf a person's name
 */
export function nameTerritories(
  territories: readonly { readonly members: ArrayLike<number>; readonly bond: Bond | null }[],
  facts: Facts,
): Bond[] {
  const overall = countWords(
    facts,
    Array.from({ length: facts.company.length }, (_, at) => at),
  );
  const taken = new Set<string>();
  return territories.map(({ members, bond }) => {
    const candidates = candidatesOf(facts, members, overall);
    const own = bond ?? bestBond(candidates) ?? { bond: 'mixed', name: '' };
    const name = own.name === '' ? '' : unique(own.name, candidates, taken);
    taken.add(name);
    return { bond: own.bond, name };
  });
}

function bestBond(candidates: readonly Candidate[]): Bond | null {
  const holding = candidates.find(({ word, share, lift }) => share >= HOLDS[word.bond].least && lift >= 1);
  const pair = candidates.filter(
    ({ word, share, lift }) => word.bond === 'company' && share >= PAIR_LEAST && lift >= PAIR_LIFT,
  );
  const [first, second] = pair;
  if (holding) return { bond: holding.word.bond, name: holding.word.text };
  if (!first) return null;
  return { bond: 'company', name: second ? `${first.word.text}, ${second.word.text}` : first.word.text };
}

/** The name, with what else they have in common, or a number, where it is taken. */
function unique(name: string, candidates: readonly Candidate[], taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (const { word, share } of candidates) {
    const longer = `${name} · ${word.text}`;
    if (share >= PAIR_LEAST && !name.includes(word.text) && !taken.has(longer)) return longer;
  }
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

/** What people have in common, best first. */
function candidatesOf(facts: Facts, members: ArrayLike<number>, overall: Uint32Array): Candidate[] {
  const counts = countWords(facts, members);
  const all = facts.company.length;
  const found: Candidate[] = [];
  for (const [value, word] of facts.words.entries()) {
    const count = counts[value] ?? 0;
    if (count < 2 && members.length > 2) continue;
    const share = count / members.length;
    const lift = share / ((overall[value] ?? 1) / all);
    found.push({ word, share, lift, score: share * Math.log1p(lift) * HOLDS[word.bond].weight });
  }
  return found.sort((a, b) => b.score - a.score || (a.word.text < b.word.text ? -1 : 1));
}

function countWords({ words, offsets, values }: Facts, members: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(words.length);
  for (let at = 0; at < members.length; at += 1) {
    const person = members[at] ?? 0;
    for (let word = offsets[person] ?? 0; word < (offsets[person + 1] ?? 0); word += 1) {
      const value = values[word] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
