import type { QuestionId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { learntInsightOf } from '../methods/debrief-finish.ts';
import type { Pace } from '../pace.ts';
import { Deck, Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { askedByMe, impressions, learnedMarket, learnedWorth, nextSteps, promised } from './sentences/debriefs.ts';
import type { Score } from './sentences/interview-notes.ts';
import type { Round } from './write-interviews.ts';

/** The debriefs of all interviews that are over; a few are left waiting or half done. */
export async function addDebriefs(rows: Rows, rounds: readonly Round[], pace: Pace): Promise<void> {
  const debriefs = new Debriefs(rows);
  for (const round of rounds) {
    await pace.breathe();
    const state = round.process.debriefs?.[round.index];
    if (round.daysAgo < 0 || state === 'waiting') continue;
    debriefs.begin(round);
    if (state === undefined) debriefs.finish(round);
  }
}

class Debriefs {
  readonly #rows: Rows;
  readonly #dice = new Dice('debriefs');
  readonly #decks = new Map<readonly string[], Deck<string>>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Chemistry, who was in the room, and what was asked. */
  begin({ interview, seats, told, kind }: Round): void {
    const score = told.chemistry ?? this.#dice.pick<Score>([3, 3, 4]);
    interview.chemistry = score;
    for (const [index, { row }] of seats.entries()) {
      const warm = index === 0 ? score : this.#dice.pick<Score>([2, 3, 4]);
      row.impression = this.#draw(impressions[warm]);
      row.chemistry = warm;
      row.keep = warm > 2 ? 1 : warm === 2 ? null : 0;
    }
    for (const text of told.asked) this.#question(interview.id, 'them', text);
    const mine = [this.#draw(askedByMe[kind]), ...(this.#dice.chance(0.4) ? [this.#draw(askedByMe[kind])] : [])];
    for (const text of new Set(mine)) this.#question(interview.id, 'me', text);
  }

  /** What was learnt and promised, and the insight that the end of a debrief files. */
  finish({ interview, seats, told, daysAgo }: Round): void {
    const first = seats[0]?.figure;
    const some = (odds: number, cards: readonly string[]) =>
      this.#dice.chance(odds) ? this.#draw(cards).replaceAll('{first}', first?.given ?? 'them') : '';
    Object.assign(interview, {
      debriefed_at: this.#rows.trashable(daysAgo).created_at,
      performance: this.#dice.between(2, 5),
      learned_company: told.learned ?? '',
      learned_market: some(0.35, learnedMarket),
      learned_worth: some(0.35, learnedWorth),
      promised: some(0.3, promised),
      next_step: interview.outcome === 'waiting' ? this.#draw(nextSteps) : '',
    });
    if (!told.learned || !interview.company_id) return;
    this.#rows.tables.insight.push({
      id: learntInsightOf(interview.id),
      company_id: interview.company_id,
      text: told.learned,
      learnt_on: interview.happens_on,
      from_person_id: seats.length === 1 && first ? first.id : null,
      confidential: this.#dice.chance(0.12) ? 1 : 0,
      interview_id: interview.id,
      ...this.#rows.trashable(daysAgo),
    });
  }

  #question(interview_id: Round['interview']['id'], asked_by: 'them' | 'me', text: string): void {
    const id = derivedId<QuestionId>('sample', 'question', interview_id, asked_by, text);
    this.#rows.tables.question.push({ id, interview_id, asked_by, text });
  }

  /** Goes through all cards before the first comes again. */
  #draw(cards: readonly string[]): string {
    const card = this.#decks.get(cards)?.draw();
    if (card !== undefined) return card;
    const deck = new Deck(cards, this.#dice);
    this.#decks.set(cards, deck);
    return deck.draw() ?? '';
  }
}
