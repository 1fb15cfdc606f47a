import type { PersonId } from '../../contract/index.ts';
import type { JournalEntry } from '../journal/watch.ts';
import type { JournaledTable } from '../sqlite/schema.ts';

/** Records of which what they say of ties may have changed, by ids. */
export interface Touched {
  readonly people: Set<PersonId>;
  readonly companies: Set<string>;
  readonly relationships: Set<string>;
  readonly introductions: Set<string>;
  readonly interactions: Set<string>;
  readonly interviews: Set<string>;
}

const nothing = (): Touched => ({
  people: new Set(),
  companies: new Set(),
  relationships: new Set(),
  introductions: new Set(),
  interactions: new Set(),
  interviews: new Set(),
});

/** Of more it is quicker to read all anew. */
const MANY = 3_000;

/** What is kept under a name says how to look, nothing about the network. */
const ELSEWHERE: ReadonlySet<JournaledTable> = new Set(['lens', 'saved_search', 'template']);

/** Gathers from the journal what is to be read again of who knows whom. */
export class TouchedTies {
  #touched: Touched = nothing();
  #count = 0;
  #followed: number;

  /** @param seen the last entry of the journal that what is read first has */
  constructor(seen: number) {
    this.#followed = seen;
  }

  /** The last entry about the network that has been followed. */
  get followed(): number {
    return this.#followed;
  }

  /** Takes in entries which the network has taken in already. */
  follow(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      if (ELSEWHERE.has(entry.table)) continue;
      this.#followed = entry.seq;
      if (this.#count <= MANY) this.#touch(entry);
    }
  }

  /** Everything may have changed, up to an entry of the journal. */
  all(upTo = this.#followed): void {
    this.#followed = upTo;
    this.#count = MANY + 1;
  }

  /** What was touched since this was asked last; null when that is so much that all is to be read. */
  take(): Touched | null {
    const taken = this.#count > MANY ? null : this.#touched;
    this.#touched = nothing();
    this.#count = 0;
    return taken;
  }

  #touch(entry: JournalEntry): void {
    const touched = this.#touched;
    const add = <Id extends string>(into: Set<Id>, id: unknown) => {
      if (typeof id !== 'string') return;
      into.add(id as Id);
      this.#count += 1;
    };
    const column = (into: Set<string>, name: string) => {
      for (const row of [entry.before, entry.after]) if (row !== null) add(into, JSON.parse(row)[name]);
    };
    switch (entry.table) {
      case 'person':
        add(touched.people, entry.id);
        break;
      case 'company':
        add(touched.companies, entry.id);
        break;
      case 'employment':
        column(touched.companies, 'company_id');
        break;
      case 'relationship':
        add(touched.relationships, entry.id);
        break;
      case 'introduction':
        add(touched.introductions, entry.id);
        break;
      case 'interaction':
        add(touched.interactions, entry.id);
        break;
      case 'interaction_person':
        column(touched.interactions, 'interaction_id');
        break;
      case 'interview':
        add(touched.interviews, entry.id);
        break;
      case 'interview_person':
        column(touched.interviews, 'interview_id');
        break;
    }
  }
}
