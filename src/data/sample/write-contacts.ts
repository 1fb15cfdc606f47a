import type { InteractionKind } from '../../contract/index.ts';
import { cast } from './cast/index.ts';
import { companies } from './companies/index.ts';
import { type Figure, jobAt, myJobAt, tell } from './figures.ts';
import { Deck, Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { colleague } from './sentences/colleague.ts';
import { friend } from './sentences/friend.ts';
import { recruiter } from './sentences/recruiter.ts';
import { beginnings, lifeTopics, outcomes, topics } from './sentences/talk.ts';
import type { Lines } from './sentences/types.ts';

type Range = readonly [low: number, high: number];
/** How a tie shows: when they last spoke, and how many days lie between two contacts. */
const rhythms: Record<Exclude<Figure['tie'], 'none'>, { last: Range; gap: Range; atMost: number }> = {
  close: { last: [0, 20], gap: [16, 55], atMost: 34 },
  warm: { last: [15, 95], gap: [130, 260], atMost: 9 },
  fading: { last: [230, 400], gap: [190, 360], atMost: 6 },
  lapsed: { last: [520, 1700], gap: [160, 420], atMost: 5 },
};
const near: Record<InteractionKind, number> = { coffee: 3, meeting: 2, call: 1.5, message: 2, email: 1, event: 1 };
const far: Record<InteractionKind, number> = { coffee: 0.3, meeting: 0.1, call: 3, message: 4, email: 2, event: 0.3 };
const atWork: Record<InteractionKind, number> = {
  coffee: 2,
  meeting: 5,
  call: 0.6,
  message: 1.5,
  email: 0.7,
  event: 0.8,
};

/** Sentences that only fit once we lived in Berlin, and once we had left Lisbon. */
const BERLIN = /Tiergarten|Neukölln|Mitte\b|German|canal|Berlin|Georgian|my talk|Warsaw/;
const ABROAD = /Lisbon|visa|move countries|São Paulo/;

/** Everything that passed between us and one person, beside interviews. */
export function addContacts(rows: Rows, figure: Figure): void {
  const story = cast.find((entry) => entry.key === figure.key);
  if (story) {
    for (const [index, [daysAgo, kind, note]] of story.contacts.entries())
      rows.interaction(`${figure.key} ${index}`, daysAgo, { kind, note, direction: whoWrote(kind, note, figure) }, [
        figure.id,
      ]);
    return;
  }
  const teller = new Teller(figure);
  for (const [index, planned] of contactDays(figure, teller.dice).entries()) {
    const kind = teller.kind(planned);
    const daysAgo = kind === 'message' || kind === 'event' ? planned : rows.days.workday(planned);
    const note = teller.line(kind, daysAgo);
    const direction = whoWrote(kind, note, figure);
    rows.interaction(`${figure.key} ${index}`, daysAgo, { kind, note, direction }, [figure.id]);
  }
}

const I_WROTE = /^(?:Sent|Told|Wrote|Congratulated|Thanked|Forwarded|Wished|Asked (?:him|her|for|whether))\b/;
const THEY_WROTE = /^(?:sent|asked|wrote|pinged|warned|wanted to know)\b/;

/** Whose message it was, as far as the line says. */
function whoWrote(kind: InteractionKind, note: string | null, { given }: Figure): 'out' | 'in' | null {
  if (note === null || (kind !== 'message' && kind !== 'email')) return null;
  if (I_WROTE.test(note)) return 'out';
  const who = [given, 'He', 'She'].find((name) => note.startsWith(`${name} `));
  return who !== undefined && THEY_WROTE.test(note.slice(who.length + 1)) ? 'in' : null;
}

/** Days before today, latest first. */
function contactDays(figure: Figure, dice: Dice): number[] {
  if (figure.tie === 'none') return [];
  const { last, gap, atMost } = rhythms[figure.tie];
  const earliest = Math.max(0, figure.met - 3);
  const days: number[] = [];
  for (let day = Math.min(dice.between(...last), earliest); day <= earliest && days.length < atMost; ) {
    days.push(day);
    day += dice.between(...gap);
  }
  return days;
}

/** Finds words for one person's contacts without saying anything twice. */
class Teller {
  readonly dice: Dice;
  readonly #figure: Figure;
  readonly #decks = new Map<string, Deck<string>>();

  constructor(figure: Figure) {
    this.#figure = figure;
    this.dice = new Dice(`contacts ${figure.key}`);
  }

  kind(daysAgo: number): InteractionKind {
    if (this.#together(daysAgo)) return this.dice.weighted(atWork);
    const theirs = jobAt(this.#figure, daysAgo)?.company;
    const city = companies.find((company) => company.name === theirs)?.city ?? this.#figure.city;
    return this.dice.weighted(city === myJobAt(daysAgo)?.city ? near : far);
  }

  line(kind: InteractionKind, daysAgo: number): string | null {
    const silent = this.#figure.tie === 'lapsed' ? 0.35 : 0.12;
    if (this.dice.chance(silent)) return null;
    const sentence = this.dice.chance(0.5) ? this.#composed(kind, daysAgo) : this.#written(kind, daysAgo);
    return sentence === undefined ? null : this.#tell(sentence, daysAgo);
  }

  #written(kind: InteractionKind, daysAgo: number): string | undefined {
    const [name, lines] = this.#lines(daysAgo);
    return this.#draw(`${name} ${kind}`, lines[kind], daysAgo) ?? this.#composed(kind, daysAgo);
  }

  #composed(kind: InteractionKind, daysAgo: number): string | undefined {
    const offDuty = kind !== 'meeting' && kind !== 'email' && this.dice.chance(0.3);
    const topic = offDuty ? this.#draw('life', lifeTopics, daysAgo) : this.#draw('topics', topics, daysAgo);
    if (topic === undefined) return undefined;
    return `${this.dice.pick(beginnings[kind])} ${topic}. ${this.#draw('outcomes', outcomes, daysAgo) ?? ''}`.trim();
  }

  #lines(daysAgo: number): [string, Lines] {
    if (this.#together(daysAgo)) return ['colleague', colleague];
    const recruits = jobAt(this.#figure, daysAgo)?.kind === 'recruiter' || this.#figure.circle === 'recruiter';
    return recruits ? ['recruiter', recruiter] : ['friend', friend];
  }

  #together(daysAgo: number): boolean {
    const theirs = jobAt(this.#figure, daysAgo)?.company;
    return theirs !== undefined && theirs === myJobAt(daysAgo)?.company;
  }

  #draw(name: string, cards: readonly string[], daysAgo: number): string | undefined {
    const deck = this.#decks.get(name) ?? new Deck(cards, this.dice);
    this.#decks.set(name, deck);
    for (let card = deck.draw(); card !== undefined; card = deck.draw()) if (this.#fits(card, daysAgo)) return card;
    return undefined;
  }

  #fits(sentence: string, daysAgo: number): boolean {
    if (sentence.includes('{company}') && !jobAt(this.#figure, daysAgo)) return false;
    const here = myJobAt(daysAgo)?.city;
    return here === 'Berlin' || !(BERLIN.test(sentence) || (here === 'Lisbon' && ABROAD.test(sentence)));
  }

  #tell(sentence: string, daysAgo: number): string {
    return tell(sentence, this.#figure, jobAt(this.#figure, daysAgo)?.company ?? '');
  }
}
