import type { FollowUpId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { followUpIdAfter } from '../methods/follow-up-start.ts';
import { type Figure, jobAt, tell } from './figures.ts';
import type { People } from './people.ts';
import { Deck, Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { nudges, thankYous } from './sentences/messages.ts';
import type { Round } from './write-interviews.ts';

/** Follow-ups of interviews longer ago have ended, and nobody asks. */
const RECENT = 40;
/** When the user gave up on an answer, in days after the interview. */
const GAVE_UP = 30;

const reminders = [
  { who: 'otavio', set: 20, due: -2, text: 'The proper letter, at last.' },
  { who: 'ines', set: 6, due: -4, text: 'Ask how far the Lisbon plan is.' },
  { who: 'mareike', set: 16, due: -9, text: 'Tell her first, whichever way I decide.' },
] as const;

/** What I wrote after interviews, what I still wait for, and a few reminders. */
export function addFollowUps(rows: Rows, people: People, rounds: readonly Round[]): void {
  const writer = new FollowUps(rows);
  for (const round of rounds) {
    const wrote = round.process.wrote?.[round.index];
    const debriefed = round.interview.debriefed_at !== null;
    if (debriefed && (round.daysAgo <= RECENT || wrote)) writer.after(round, wrote ?? [1]);
  }
  for (const { who, set, due, text } of reminders) {
    rows.tables.follow_up.push({
      id: derivedId<FollowUpId>('sample', 'follow_up', who),
      person_id: people.byKey(who).id,
      kind: 'custom',
      interview_id: null,
      opportunity_id: null,
      started_on: rows.days.ago(set),
      due_on: rows.days.ago(due),
      text,
      awaits_reply: 0,
      snoozed_until: null,
      ended_on: null,
      ending: null,
      created_at: rows.trashable(set).created_at,
    });
  }
}

class FollowUps {
  readonly #rows: Rows;
  readonly #dice = new Dice('follow-ups');
  #thankYous = new Deck(thankYous, this.#dice);

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** @param wrote days after the interview on which I wrote to the first I met; to the others I wrote that evening */
  after({ interview, seats, daysAgo }: Round, wrote: readonly number[]): void {
    const moved = daysAgo > RECENT;
    for (const [index, { figure }] of seats.entries()) {
      const subject = { personId: figure.id, interviewId: interview.id, opportunityId: interview.opportunity_id };
      this.#rows.tables.follow_up.push({
        id: followUpIdAfter(subject),
        person_id: figure.id,
        kind: 'after_interview',
        interview_id: interview.id,
        opportunity_id: interview.opportunity_id,
        started_on: interview.happens_on,
        due_on: null,
        text: '',
        awaits_reply: index === 0 ? 1 : 0,
        snoozed_until: null,
        ended_on: moved ? this.#rows.days.ago(daysAgo - GAVE_UP) : null,
        ending: moved ? 'done' : null,
        created_at: this.#rows.trashable(daysAgo).created_at,
      });
      for (const [step, days] of (index === 0 ? wrote : [0]).entries()) {
        const note = step === 0 ? this.#thankYou() : (nudges[step - 1] ?? '');
        this.#write(figure, daysAgo - days, `${interview.id} ${step}`, note);
      }
    }
  }

  #write(figure: Figure, daysAgo: number, key: string, note: string): void {
    const told = tell(note, figure, jobAt(figure, Math.max(1, daysAgo))?.company ?? '');
    const row = { kind: 'email', direction: 'out', note: told } as const;
    this.#rows.interaction(`after ${key} ${figure.key}`, daysAgo, row, [figure.id]);
  }

  #thankYou(): string {
    const card = this.#thankYous.draw();
    if (card !== undefined) return card;
    this.#thankYous = new Deck(thankYous, this.#dice);
    return this.#thankYous.draw() ?? '';
  }
}
