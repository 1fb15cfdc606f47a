import { Temporal } from 'temporal-polyfill';
import type { FollowUp, InterviewId, LocalDate, LocalTime, OpportunityId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { isOver } from '../../domain/follow-up/interview-over.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { readCadences } from './follow-up-cadences.ts';
import { readFollowUps } from './follow-up-read.ts';
import type { Handlers } from './handlers.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { summariseOpportunities } from './opportunity-summaries.ts';
import { readSettings } from './settings.ts';

/** How far back a debrief is still asked for: what was imported from long ago must not nag. */
const DEBRIEF_DAYS = 30;
/** How far ahead Today looks. */
const AHEAD_DAYS = 14;

export const todayHandlers: Handlers<'today.list'> = {
  async 'today.list'(book) {
    // After a night asleep the ties are still yesterday's.
    await book.network.followDate();
    const pace = new Pace();
    const today = book.clock.today();
    const here = Temporal.Now.timeZoneId();
    const horizon = addDays(today, AHEAD_DAYS);
    const { over, ahead } = interviewsAround(book, today, horizon, here);
    const [settings, debriefs, upcoming] = await Promise.all([
      readSettings(book),
      summariseInterviews(book, over),
      summariseInterviews(book, ahead),
    ]);
    const followUps = readFollowUps(book, book.db, settings, {}, today);
    await pace.breathe();
    const cadences = readCadences(book, today, here);
    const comesOn = ({ dueOn, snoozedUntil }: FollowUp): LocalDate =>
      snoozedUntil && snoozedUntil > dueOn ? snoozedUntil : dueOn;
    return {
      today,
      debriefs,
      followUps: followUps.filter((followUp) => comesOn(followUp) <= today),
      comingFollowUps: followUps
        .filter((followUp) => comesOn(followUp) > today)
        .filter(({ dueOn, snoozedUntil }) => dueOn <= horizon || (snoozedUntil !== null && snoozedUntil > today))
        .sort((a, b) => (comesOn(a) < comesOn(b) ? -1 : comesOn(a) > comesOn(b) ? 1 : 0)),
      upcoming,
      revisits: summariseOpportunities(book, dueRevisits(book, today)),
      cadences,
    };
  },
};

interface Row {
  readonly id: InterviewId;
  readonly happensOn: LocalDate;
  readonly happensAt: LocalTime | null;
  readonly timeZone: string | null;
  readonly debriefed: 0 | 1;
}

/** Interviews that are over and wait for their debrief, and those to come; oldest first. */
function interviewsAround(
  book: Book,
  today: LocalDate,
  horizon: LocalDate,
  here: string,
): { over: InterviewId[]; ahead: InterviewId[] } {
  const rows = book.db
    .prepare<[LocalDate, LocalDate], Row>(
      `SELECT id, happens_on AS happensOn, happens_at AS happensAt, time_zone AS timeZone,
              debriefed_at IS NOT NULL AS debriefed
         FROM interview WHERE deleted_at IS NULL AND happens_on BETWEEN ? AND ?
        ORDER BY happens_on, happens_at, id`,
    )
    .all(addDays(today, -DEBRIEF_DAYS), horizon);
  const now = book.clock.now();
  const over: InterviewId[] = [];
  const ahead: InterviewId[] = [];
  for (const row of rows) {
    if (!isOver(row, now, today, here)) ahead.push(row.id);
    else if (!row.debriefed) over.push(row.id);
  }
  return { over, ahead };
}

/** Opportunities whose day to look again has come, the longest waiting first. */
const dueRevisits = (book: Book, today: LocalDate): OpportunityId[] =>
  book.db
    .prepare<[LocalDate], OpportunityId>(
      'SELECT id FROM opportunity WHERE deleted_at IS NULL AND revisit_on <= ? ORDER BY revisit_on, id',
    )
    .pluck()
    .all(today);
