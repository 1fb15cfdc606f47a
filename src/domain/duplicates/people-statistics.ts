import type { Commonness } from './commonness.ts';
import type { PersonTraits } from './person-traits.ts';

/** So that in a small book two of one name are not taken for a common one. */
const SMOOTHING = 200;

/** Counts how common names, addresses and companies are among people. */
export function statisticsOf(people: readonly PersonTraits[]): Commonness {
  const bearers = new Map<string, number>();
  const words = new Map<string, number>();
  const holders = new Map<string, number>();
  const employees = new Map<string, number>();
  for (const person of people) {
    add(bearers, nameOf(person));
    for (const word of person.sounds) add(words, word);
    for (const email of new Set(person.emails)) add(holders, `email ${email}`);
    for (const phone of new Set(person.phones)) add(holders, `phone ${phone}`);
    for (const profile of new Set(person.profiles)) add(holders, `profile ${profile}`);
    for (const company of new Set(person.jobs.map((job) => job.company.id))) add(employees, company);
  }
  const total = people.length + SMOOTHING;
  /** Bearers that there would be if given and family names met by chance, beside these. */
  const byChance = ({ sounds }: PersonTraits): number => {
    const [first, last] = [sounds[0], sounds.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const others = (word: string) => Math.max(0, (words.get(word) ?? 0) - 2);
    return first === last ? others(first) / 2 : (others(first) * others(last)) / total;
  };
  return {
    name: (a, b) =>
      Math.max(0, Math.max(bearers.get(nameOf(a)) ?? 0, bearers.get(nameOf(b)) ?? 0) - 2) / 4 +
      Math.min(byChance(a), byChance(b)),
    holders: (kind, value) => holders.get(`${kind} ${value}`) ?? 0,
    share: ({ id }) => (employees.get(id) ?? 0) / total,
  };
}

const nameOf = ({ sounds }: PersonTraits): string => [...sounds].sort().join(' ');

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
