import { Temporal } from 'temporal-polyfill';
import type { FollowUp, InterviewId, LocalDate, LocalTime, MethodOutput, OpportunityId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { isOver } from '../../domain/follow-up/interview-over.ts';
import type { Book } from '../book.ts';
import type { CadenceState } from '../network/cadences.ts';
import { Pace } from '../pace.ts';
import { readBirthdays } from './birthdays.ts';
import { suggestCadences } from './cadence-suggestions.ts';
import { cadenceDue } from './cadences.ts';
import { readFollowUps } from './follow-up-read.ts';
import type { Handlers } from './handlers.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { summariseOpportunities } from './opportunity-summaries.ts';
import { readSettings } from './settings.ts';
import { actOnToday } from './today-act.ts';

/** How far back a debrief is still asked for: what was imported from long ago must not nag. */
const DEBRIEF_DAYS = 30;
/** How far ahead Today looks. */
const AHEAD_DAYS = 14;

/** Today is finite: of more people than this, the warmest. */
const MOST_PEOPLE = 200;
/** And of those who are due soon a few, so that a quiet day can begin with them. */
const MOST_SOON = 5;

export const todayHandlers: Handlers<'today.list' | 'today.act'> = {
  'today.act': actOnToday,

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
    const cadences = peopleDue(book);
    await pace.breathe();
    const suggestions = await suggestCadences(book);
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
      ...cadences,
      birthdays: readBirthdays(book),
      suggestions: suggestions.length,
    };
  },
};

/** Who is due, the warmest first, and who is next; those who are left be wait for their day. */
function peopleDue(book: Book): Pick<MethodOutput<'today.list'>, 'cadences' | 'cadencesTotal' | 'soon'> {
  const { counts } = book.network.cadences;
  const due: CadenceState[] = [];
  const soon: CadenceState[] = [];
  for (const state of book.network.cadences.inOrder()) {
    if (state.snoozedUntil !== null || state.band === 'fine') continue;
    if (state.band === 'soon') soon.push(state);
    else if (due.length < MOST_PEOPLE) due.push(state);
  }
  soon.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return {
    cadences: due.map((state) => cadenceDue(book, state)),
    cadencesTotal: counts.due + counts.lapsed,
    soon: soon.slice(0, MOST_SOON).map((state) => cadenceDue(book, state)),
  };
}

interface Row {
  readonly id: InterviewId;
  readonly happensOn: LocalDate;
  readonly happensAt: LocalTime | null;
  readonly timeZone: string | null;
  /** Or not to be asked for yet. */
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
    .prepare<[{ from: LocalDate; horizon: LocalDate; today: LocalDate }], Row>(
      `SELECT id, happens_on AS happensOn, happens_at AS happensAt, time_zone AS timeZone,
              debriefed_at IS NOT NULL OR coalesce(debrief_snoozed_until > @today, 0) AS debriefed
         FROM interview WHERE deleted_at IS NULL AND happens_on BETWEEN @from AND @horizon
        ORDER BY happens_on, happens_at, id`,
    )
    .all({ from: addDays(today, -DEBRIEF_DAYS), horizon, today });
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
