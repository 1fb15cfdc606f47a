import type { QueryKey, SearchKind } from '../../contract/index.ts';
import { nearest } from './nearest.ts';

interface KeyRule {
  readonly aliases: readonly string[];
  /** The kinds of record that can have it; the others are not found by it. */
  readonly kinds: readonly SearchKind[];
  /** `date`: days; `one_of`: a closed set; `name`: of something in the book; `words`: begin words of a text. */
  readonly takes: 'date' | 'one_of' | 'name' | 'words';
  /** Values of a closed set, with other ways to write them. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

const ALL: readonly SearchKind[] = ['person', 'company', 'opportunity', 'interview', 'note', 'insight'];
const plain = (...values: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(values.map((value) => [value, []]));

/** Everything a search can be narrowed by. `docs/search.md` has the same as a table. */
export const KEYS: Readonly<Record<QueryKey, KeyRule>> = {
  kind: {
    aliases: ['type', 'is'],
    kinds: ALL,
    takes: 'one_of',
    values: {
      person: ['people', 'persons', 'contact', 'contacts'],
      company: ['companies'],
      note: ['notes'],
      interview: ['interviews'],
      opportunity: ['opportunities', 'role'],
      insight: ['insights'],
    },
  },
  name: { aliases: ['called'], kinds: ['person', 'company'], takes: 'words' },
  company: { aliases: ['org', 'firm', 'employer'], kinds: ALL, takes: 'name' },
  at: { aliases: ['now'], kinds: ['person'], takes: 'name' },
  was: { aliases: ['ex', 'former', 'formerly'], kinds: ['person'], takes: 'name' },
  role: { aliases: ['title', 'job'], kinds: ['person', 'interview', 'opportunity'], takes: 'words' },
  tag: { aliases: ['label'], kinds: ['person'], takes: 'name' },
  place: { aliases: ['city', 'location', 'in'], kinds: ['person', 'company', 'interview'], takes: 'words' },
  industry: { aliases: ['sector'], kinds: ['person', 'company'], takes: 'words' },
  warmth: {
    aliases: ['tie'],
    kinds: ['person', 'company'],
    takes: 'one_of',
    values: { close: [], warm: [], fading: ['cooling'], lapsed: ['cold'], none: ['never'] },
  },
  met: { aliases: ['since'], kinds: ['person'], takes: 'date' },
  last: { aliases: ['contact', 'touched', 'spoke'], kinds: ['person', 'company'], takes: 'date' },
  due: { aliases: [], kinds: ['person'], takes: 'date' },
  on: { aliases: ['date', 'when'], kinds: ['opportunity', 'interview', 'note', 'insight'], takes: 'date' },
  has: {
    aliases: ['with'],
    kinds: ['person', 'company'],
    takes: 'one_of',
    values: {
      email: ['mail', 'e-mail'],
      phone: ['telephone', 'mobile'],
      linkedin: [],
      website: ['web', 'domain'],
      birthday: [],
      note: ['notes'],
      tag: ['tags'],
      cadence: ['rhythm'],
      interview: ['interviews'],
      company: ['job'],
      place: ['city', 'location'],
    },
  },
  stage: {
    aliases: [],
    kinds: ['person', 'company', 'opportunity', 'interview'],
    takes: 'one_of',
    values: {
      ...plain('heard_of', 'talking', 'interviewing', 'offer', 'accepted', 'declined', 'rejected', 'withdrawn'),
      silent: ['ghosted'],
      open: ['active'],
      closed: [],
    },
  },
  outcome: {
    aliases: ['result'],
    kinds: ['interview'],
    takes: 'one_of',
    values: { ...plain('waiting', 'passed', 'rejected', 'offer'), withdrew: ['withdrawn'] },
  },
  by: { aliases: ['from', 'via', 'through'], kinds: ['person', 'opportunity', 'interview', 'insight'], takes: 'name' },
};

const BY_WORD = new Map<string, QueryKey>();
for (const [key, { aliases }] of Object.entries(KEYS) as [QueryKey, KeyRule][])
  for (const word of [key, ...aliases]) BY_WORD.set(word, key);

/** The key a word before a colon means, in any case. */
export const keyCalled = (word: string): QueryKey | undefined => BY_WORD.get(word.toLowerCase());

/** The key a mistyped word is nearest to. */
export const keyNear = (word: string): QueryKey | null => nearest(word, Object.keys(KEYS)) as QueryKey | null;

/** A value of a closed set by any of its names; `heard-of` and `heard of` are `heard_of`. Null is no such value. */
export function valueCalled(key: QueryKey, written: string): string | null {
  const wanted = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  for (const [value, others] of Object.entries(KEYS[key].values ?? {}))
    if (value === wanted || others.some((other) => other.replace('-', '_') === wanted)) return value;
  return null;
}

/** The value of a closed set that a mistyped one is nearest to. */
export const valueNear = (key: QueryKey, written: string): string | null =>
  nearest(written, Object.keys(KEYS[key].values ?? {}));
