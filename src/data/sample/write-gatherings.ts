import { type Figure, jobAt, myJobs } from './figures.ts';
import { Deck, Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { fair, gatherings } from './sentences/talk.ts';

const PER_EMPLOYER = 13;

const FAIR_DAYS_AGO = 905;
const AT_FAIR = 32;

/** Dinners, offsites and farewells: several colleagues at once; and a fair where everybody was. */
export function addGatherings(rows: Rows, figures: readonly Figure[]): void {
  const dice = new Dice('gatherings');
  for (const { company, from, to, circle } of myJobs) {
    const notes = new Deck(gatherings, dice);
    for (let i = 0; i < PER_EMPLOYER; i++) {
      const daysAgo = Math.round(to + 20 + ((from - to - 60) * (i + dice.roll())) / PER_EMPLOYER);
      const there = figures.filter((one) => {
        // A dinner of last month would make a lapsed tie warm again.
        const fits = daysAgo > 420 || one.tie === 'close' || one.tie === 'warm';
        return fits && one.met > daysAgo && jobAt(one, daysAgo)?.company === company && one.circle !== 'linkedin';
      });
      const came = dice.shuffled(there).slice(0, dice.between(3, 6));
      if (came.length < 2) continue;
      const ids = came.map((one) => one.id);
      rows.interaction(`${circle} ${i}`, daysAgo, { kind: 'event', note: notes.draw() ?? null }, ids);
    }
  }
  const came = figures.filter(({ met, tie, circle }) => met > FAIR_DAYS_AGO && tie !== 'none' && circle !== 'linkedin');
  const ids = dice
    .shuffled(came)
    .slice(0, AT_FAIR)
    .map((one) => one.id);
  rows.interaction('fair', FAIR_DAYS_AGO, { kind: 'event', note: fair }, ids);
}
