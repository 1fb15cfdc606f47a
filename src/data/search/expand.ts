import { fuzzyWeight, prefixWeight } from '../../domain/bm25.ts';
import { editDistance } from '../../domain/edit-distance.ts';
import {
  type Atom,
  begunCloseness,
  INSIDE_LETTERS,
  insideCloseness,
  type Leniency,
  ONLY_LETTER,
  SLIPPED_LETTERS,
  SWAPPED_BEGINNING,
  slipCloseness,
  transposed,
} from '../../domain/search-query.ts';
import { initialsTerm } from '../../domain/search-terms.ts';
import type { Beginnings, Expanded, Expansion } from './expanded.ts';
import { FIELDS } from './frozen.ts';
import type { Group } from './group.ts';
import type { LiveTerm } from './live.ts';
import { eachWithSlips } from './slips.ts';

/** Bits of fields. */
const NAME = 1;
const NAME_AND_ROLE = 3;
const ALL = (1 << FIELDS) - 1;
const LATIN = /^[a-z]+$/;

export function expand(group: Group, atom: Atom, leniency: Leniency): Expanded {
  const expansion = new Expander(group, atom);
  expansion.exact();
  if (atom.prefix) expansion.begun();
  if (leniency !== 'strict' && !atom.names && atom.term.length >= INSIDE_LETTERS) {
    if (atom.beside) expansion.cutShort();
    expansion.inside();
  }
  if (leniency === 'slips' && atom.slips > 0) expansion.slips();
  return expansion.done();
}

class Expander {
  readonly #group: Group;
  readonly #atom: Atom;
  readonly #worth: number;
  readonly #fields: number;
  readonly #terms: Expansion[] = [];
  readonly #live = new Map<number, LiveTerm>();
  /** In which fields a term was found already, in a better way. */
  readonly #taken = new Map<string, number>();
  #beginnings: Beginnings | null = null;
  #cost = 0;

  constructor(group: Group, atom: Atom) {
    this.#group = group;
    this.#atom = atom;
    this.#worth = atom.worth ?? 1;
    this.#fields = atom.names ? NAME : ALL;
  }

  exact(): void {
    const { term } = this.#atom;
    this.#add(this.#group.frozen.termOf(term), term, this.#group.live.term(term), 1, 1, this.#fields);
  }

  /** One or two letters begin nearly everything; they are looked for at the beginning of names, or roles too, only. */
  begun(): void {
    const { frozen, live } = this.#group;
    const { term } = this.#atom;
    const wanted = term.length;
    const short = LATIN.test(term) ? [ALL, NAME, NAME_AND_ROLE][wanted] : undefined;
    const fields = (short ?? ALL) & this.#fields;
    const [from, to] = frozen.beginning(term);
    const first = from < to && frozen.termLength(from) === wanted ? from + 1 : from;
    if (first < to) {
      this.#beginnings = { from: first, to, wanted, worth: this.#worth, fields };
      const { postingStart } = frozen.arrays;
      const postings = postingStart[to * FIELDS]! - postingStart[first * FIELDS]!;
      this.#cost += fields === ALL ? postings : Math.min(postings, (to - first) * 2);
    }
    if (live.size === 0) return;
    for (const [text, data] of live.beginning(term)) {
      if (text.length === wanted) continue;
      const place = frozen.termOf(text);
      if (place >= 0) this.#live.set(place, data);
      this.#terms.push({
        term: place,
        live: data,
        begun: true,
        closeness: begunCloseness(wanted, text.length) * this.#worth,
        weight: prefixWeight(wanted, text.length) * this.#worth,
        fields,
      });
    }
  }

  /** Names that begin as the word does, and those of which there is but its first letter. */
  cutShort(): void {
    const { frozen, live } = this.#group;
    const { term } = this.#atom;
    const [from, to] = frozen.beginning(term);
    const add = (place: number, text: string, data: LiveTerm | undefined) =>
      this.#add(place, text, data, insideCloseness(0), prefixWeight(term.length, text.length), NAME);
    for (let place = from; place < to; place++) {
      const text = frozen.textOf(place);
      add(place, text, live.term(text));
    }
    if (live.size > 0) for (const [text, data] of live.beginning(term)) add(frozen.termOf(text), text, data);
    const letter = initialsTerm(term.slice(0, 1));
    this.#add(frozen.termOf(letter), letter, live.term(letter), ONLY_LETTER, prefixWeight(1, term.length), NAME);
  }

  inside(): void {
    const { frozen, live } = this.#group;
    const { term } = this.#atom;
    const wanted = term.length;
    const add = (place: number, text: string, data: LiveTerm | undefined) =>
      this.#add(place, text, data, insideCloseness(text.indexOf(term, 1)), prefixWeight(wanted, text.length), NAME);
    for (const place of frozen.havingInside(term)) {
      const text = frozen.textOf(place);
      add(place, text, live.term(text));
    }
    if (live.size === 0) return;
    for (const [text, data] of live.terms())
      if (data.has(0) && text.indexOf(term, 1) > 0) add(frozen.termOf(text), text, data);
  }

  slips(): void {
    const { frozen, live } = this.#group;
    const { term, slips, prefix } = this.#atom;
    const add = (place: number, text: string, data: LiveTerm | undefined, distance: number) =>
      this.#add(place, text, data, slipCloseness(distance), fuzzyWeight(text.length, distance), ALL);
    eachWithSlips(frozen, term, slips === 1 ? 1 : 2, (place, distance) => {
      const text = frozen.textOf(place);
      if (distance > 0) add(place, text, live.term(text), distance);
    });
    if (live.size > 0) {
      for (const [text, data] of live.terms()) {
        if (Math.max(term.length, text.length) < SLIPPED_LETTERS) continue;
        const distance = editDistance(term, text, slips);
        if (distance > 0 && distance <= slips) add(frozen.termOf(text), text, data, distance);
      }
    }
    if (prefix) for (const variant of transposed(term)) this.#begunBy(variant);
  }

  done(): Expanded {
    return { terms: this.#terms, beginnings: this.#beginnings, live: this.#live, cost: this.#cost };
  }

  #begunBy(variant: string): void {
    const { frozen, live } = this.#group;
    const add = (place: number, text: string, data: LiveTerm | undefined) =>
      this.#add(place, text, data, SWAPPED_BEGINNING, fuzzyWeight(text.length, 1), ALL);
    const [from, to] = frozen.beginning(variant);
    for (let place = from; place < to; place++) {
      const text = frozen.textOf(place);
      add(place, text, live.term(text));
    }
    if (live.size > 0) for (const [text, data] of live.beginning(variant)) add(frozen.termOf(text), text, data);
  }

  /** Adds a term, frozen and live, in those fields in which it was not found in a better way. */
  #add(term: number, text: string, live: LiveTerm | undefined, closeness: number, weight: number, among: number): void {
    if (term < 0 && !live) return;
    const begun = text.length > this.#atom.term.length && this.#atom.prefix && text.startsWith(this.#atom.term);
    if (begun) return;
    const taken = this.#taken.get(text) ?? 0;
    const fields = among & ~taken & this.#fields;
    if (fields === 0) return;
    this.#taken.set(text, taken | fields);
    this.#terms.push({
      term,
      live,
      begun: false,
      closeness: closeness * this.#worth,
      weight: weight * this.#worth,
      fields,
    });
    if (term >= 0) {
      const { postingStart } = this.#group.frozen.arrays;
      this.#cost += postingStart[(term + 1) * FIELDS]! - postingStart[term * FIELDS]!;
    }
  }
}
