import type { Atom, Leniency, Reading, SearchQuery, Slot } from '../../domain/search-query.ts';
import { expand } from './expand.ts';
import type { Expanded } from './expanded.ts';
import { FIELDS } from './frozen.ts';
import type { Group } from './group.ts';
import { mostFit } from './most-fit.ts';
import { Scan, type Stretch } from './scan.ts';
import { grained, type Tallies, type Tally } from './tally.ts';

/**
 * Finds the documents of a group that have every word of a query. `fit` is the sum over the words of (field ×
 * closeness), `score` that of BM25+; dead documents are among them. Whoever calls gives the tally back.
 *
 * @param least when no document can have as much `fit`, none is looked for
 */
export function evaluate(group: Group, query: SearchQuery, leniency: Leniency, tallies: Tallies, least = 0): Tally {
  return new Evaluation(group, leniency, tallies).all(query.slots, least);
}

/** Documents evaluated at once, where all that are found are wanted. */
const AT_ONCE = 32_768;

/**
 * The same of every document, some after the other, so that time may pass between. What is live may change meanwhile: it
 * comes last, as it is then.
 */
export function* evaluateInParts(group: Group, query: SearchQuery, leniency: Leniency, tallies: Tallies) {
  const { size } = group.frozen;
  const frozen = new Evaluation(group, leniency, tallies);
  for (let from = 0; from < size; from += AT_ONCE)
    yield frozen.all(query.slots, 0, { from, to: Math.min(size, from + AT_ONCE) });
  const live = { from: size, to: group.numbers };
  if (live.from < live.to) yield new Evaluation(group, leniency, tallies).all(query.slots, 0, live);
}

const AVERAGED = Array.from({ length: FIELDS }, (_, field) => field);

class Evaluation {
  readonly #group: Group;
  readonly #leniency: Leniency;
  readonly #tallies: Tallies;
  readonly #expanded = new Map<Atom, Expanded>();
  readonly #averages: readonly number[];
  #stretch: Stretch | null = null;

  constructor(group: Group, leniency: Leniency, tallies: Tallies) {
    this.#group = group;
    this.#leniency = leniency;
    this.#tallies = tallies;
    this.#averages = AVERAGED.map((field) => group.averageLength(field));
  }

  all(slots: readonly Slot[], least: number, stretch: Stretch | null = null): Tally {
    this.#stretch = stretch;
    if (least > 0 && slots.reduce((sum, slot) => sum + this.#most(slot), 0) < least) return this.#take();
    // The rarest word first: the others are looked for only where it is.
    const inOrder = slots
      .map((slot) => ({ slot, cost: this.#cost(slot) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ slot }) => slot);
    let found: Tally | null = null;
    for (const slot of inOrder) {
      found = this.#sum(found, this.#any(slot, found));
      if (found.size === 0) break;
    }
    return found ?? this.#take();
  }

  /** Any of the readings. */
  #any(slot: Slot, within: Tally | null): Tally {
    const found = this.#take();
    for (const reading of slot) {
      const [first] = reading;
      if (reading.length === 1 && first) {
        this.#scan(first, within, found);
        continue;
      }
      const both = this.#every(reading, within);
      for (let i = 0; i < both.size; i++) {
        const document = both.documents[i]!;
        found.add(document, grained(both.fit[document]! / reading.length), both.score[document]!);
      }
      this.#tallies.give(both);
    }
    return found;
  }

  /** All atoms of a reading. */
  #every(reading: Reading, within: Tally | null): Tally {
    let found: Tally | null = null;
    for (const atom of reading.toSorted((a, b) => this.#expand(a).cost - this.#expand(b).cost)) {
      const next = this.#take();
      this.#scan(atom, found ?? within, next);
      found = this.#sum(found, next);
      if (found.size === 0) break;
    }
    return found ?? this.#take();
  }

  /** Adds to each of the later documents, which are all among the earlier ones, what it had before. */
  #sum(earlier: Tally | null, later: Tally): Tally {
    for (let i = 0; i < later.size; i++) {
      const document = later.documents[i]!;
      later.fit[document] = grained(later.fit[document]!) + (earlier?.fit[document] ?? 0);
      later.score[document]! += earlier?.score[document] ?? 0;
    }
    if (earlier) this.#tallies.give(earlier);
    return later;
  }

  #scan(atom: Atom, within: Tally | null, found: Tally): void {
    new Scan(this.#group, this.#averages, within, found, this.#stretch).run(this.#expand(atom));
  }

  #cost(slot: Slot): number {
    return slot.reduce((sum, reading) => sum + Math.min(...reading.map((atom) => this.#expand(atom).cost)), 0);
  }

  /** No document fits a slot better than this. */
  #most(slot: Slot): number {
    const each = (reading: Reading) => reading.reduce((sum, atom) => sum + mostFit(this.#group, this.#expand(atom)), 0);
    return Math.max(...slot.map((reading) => each(reading) / reading.length));
  }

  #expand(atom: Atom): Expanded {
    const known = this.#expanded.get(atom);
    if (known) return known;
    const expanded = expand(this.#group, atom, this.#leniency);
    this.#expanded.set(atom, expanded);
    return expanded;
  }

  #take(): Tally {
    return this.#tallies.take(this.#group.numbers);
  }
}
