import type { SkippedBlock } from '../../contract/index.ts';
import { Blocks, MOST_IN_BLOCK, Pairs } from './blocks.ts';
import { formsOf } from './name-forms.ts';
import type { PersonTraits } from './person-traits.ts';

/** A name shorter than this, all words together, differs from another in a letter without being misspelt. */
const SHORTEST_MISSPELT = 8;

/**
 * The pairs of people that are worth comparing: those with an address in common, two words of their names (by sound,
 * in any order), a name and a form of it beside another word, an initial that fits, or names a letter apart. What more
 * people have in common than `MOST_IN_BLOCK` is looked into by company and place, else skipped.
 */
export function* pairPeople(people: readonly PersonTraits[], skipped: SkippedBlock[]): Generator<void, Pairs> {
  const pairs = new Pairs();
  for (const [by, valuesOf] of ADDRESSES) {
    yield* pairUp(blocksOf(people, valuesOf), pairs, (group) => {
      const [first] = group;
      const shared = valuesOf(people[first as number] as PersonTraits).find((value) =>
        group.every((record) => valuesOf(people[record] as PersonTraits).includes(value)),
      );
      if (shared !== undefined) skipped.push({ by, value: shared, records: group.length });
    });
  }
  const names = blocksOf(people, nameKeys);
  yield* pairUp(names, pairs, function inParts(group) {
    const parts = new Blocks();
    for (const record of group) for (const key of partKeys(people[record] as PersonTraits)) parts.add(key, record);
    for (const part of parts.groups()) if (part.length <= MOST_IN_BLOCK) pairs.addAll(part);
    const example = people[group[0] as number];
    if (example) skipped.push({ by: 'name', value: example.name, records: group.length });
  });
  yield* pairUp(blocksOf(people, misspeltKeys), pairs, () => {});
  yield;
  pairInitials(people, pairs);
  return pairs;
}

type Keys = (person: PersonTraits) => readonly string[];

const ADDRESSES: readonly (readonly ['email' | 'phone' | 'profile', Keys])[] = [
  ['email', ({ emails }) => emails],
  ['phone', ({ phones }) => phones],
  ['profile', ({ profiles }) => profiles],
];

function blocksOf(people: readonly PersonTraits[], keysOf: Keys): Blocks {
  const blocks = new Blocks();
  for (const [index, person] of people.entries()) for (const key of keysOf(person)) blocks.add(key, index);
  return blocks;
}

function* pairUp(blocks: Blocks, pairs: Pairs, tooBig: (group: readonly number[]) => void): Generator<void> {
  yield;
  for (const group of blocks.groups()) {
    if (group.length > MOST_IN_BLOCK) tooBig(group);
    else pairs.addAll(group);
  }
}

/** Every two words of a name; a word with other forms in each of them. */
function nameKeys({ sounds }: PersonTraits): string[] {
  if (sounds.length === 1) return [`${sounds[0]}`];
  const keys = new Set<string>();
  for (const [index, one] of sounds.entries())
    for (const other of sounds.slice(index + 1)) {
      keys.add(twoWords(one, other));
      for (const form of formsOf(one)) keys.add(twoWords(form, other));
      for (const form of formsOf(other)) keys.add(twoWords(one, form));
    }
  return [...keys];
}

const twoWords = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What people of one name are told apart by, when they are many. */
const partKeys = ({ jobs, place }: PersonTraits): string[] => [
  ...jobs.map(({ company }) => company.id),
  ...(place === '' ? [] : [place]),
];

/** The name and what is left of it without each of its letters: two names a letter apart share one of them. */
function misspeltKeys({ read }: PersonTraits): string[] {
  const name = read.words.map(({ sound }) => sound).join('');
  if (name.length < SHORTEST_MISSPELT || read.words.length < 2) return [];
  const keys = new Set([name]);
  for (let at = 0; at < name.length; at++) keys.add(name.slice(0, at) + name.slice(at + 1));
  return [...keys];
}

/**
 * Those who are known by an initial, or by one name, with those whom it may mean: of the same family, or of the same
 * company.
 */
function pairInitials(people: readonly PersonTraits[], pairs: Pairs): void {
  const asking = new Map<string, number[]>();
  for (const [index, person] of people.entries())
    for (const key of askedKeys(person)) {
      const known = asking.get(key);
      if (known) known.push(index);
      else asking.set(key, [index]);
    }
  if (asking.size === 0) return;
  for (const [index, person] of people.entries())
    for (const key of answeredKeys(person)) {
      const askers = asking.get(key);
      if (askers && askers.length <= MOST_IN_BLOCK) for (const asker of askers) pairs.add(asker, index);
    }
}

function askedKeys({ read, sounds, jobs }: PersonTraits): string[] {
  const initials = read.words.filter(({ initial }) => initial);
  const keys = initials.flatMap(({ text }) => sounds.map((sound) => `${text} ${sound}`));
  if (sounds.length === 1) keys.push(...jobs.map(({ company }) => `${company.id} ${sounds[0]}`));
  return keys;
}

function answeredKeys({ read, sounds, jobs }: PersonTraits): string[] {
  const keys = [];
  for (const { text, initial } of read.words) {
    if (initial) continue;
    for (const sound of sounds) keys.push(`${text[0]} ${sound}`);
  }
  const [given] = sounds;
  if (given !== undefined && sounds.length > 1)
    for (const { company } of jobs) for (const sound of [given, ...formsOf(given)]) keys.push(`${company.id} ${sound}`);
  return keys;
}
