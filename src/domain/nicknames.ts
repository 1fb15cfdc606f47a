import { NICKNAMES } from './nickname-list.ts';
import { fold } from './text.ts';

const NONE: ReadonlySet<string> = new Set();
let known: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/**
 * What a bearer of a folded given name may be called as well, how else it is spelt, and whose short form it may be; empty
 * for other words.
 */
export function nicknamesOf(name: string): ReadonlySet<string> {
  known ??= read(NICKNAMES);
  return known.get(name) ?? NONE;
}

/** All given names that have other forms, folded. */
export function namesWithForms(): Iterable<string> {
  known ??= read(NICKNAMES);
  return known.keys();
}

function read(list: string): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, other: string): void => {
    if (name === other) return;
    const others = byName.get(name);
    if (others) others.add(other);
    else byName.set(name, new Set([other]));
  };
  for (const line of fold(list).trim().split('\n')) {
    const [full, short] = line.split(':').map((names) => names.trim().split(' ')) as [string[], string[]];
    for (const spellings of full.map((one) => one.split('/'))) {
      for (const given of spellings) {
        for (const other of spellings) add(given, other);
        // Two short names of one given name seldom mean the same person: Liz is not called Betty.
        for (const called of short) {
          add(called, given);
          add(given, called);
        }
      }
    }
  }
  return byName;
}
