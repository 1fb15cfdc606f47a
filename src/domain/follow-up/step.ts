import type { FollowUpKind, FollowUpStep, LocalDate, Settings } from '../../contract/index.ts';
import { addDays } from '../dates.ts';
import { onWorkingDay } from '../working-days.ts';
import { type Contact, climb, isAnswered, MESSAGE_STEPS, type Skip } from './ladder.ts';

export interface FollowUpFacts {
  readonly kind: FollowUpKind;
  /** The day of the interview or rejection, or on which the reminder was set. */
  readonly startedOn: LocalDate;
  /** Of a custom reminder. */
  readonly dueOn: LocalDate | null;
  readonly awaitsReply: boolean;
}

export type FollowUpSettings = Pick<Settings, 'workingDays' | 'nudgeAfterDays'>;

type FollowUpReason =
  | { readonly kind: 'started'; readonly on: LocalDate }
  | { readonly kind: 'no_reply'; readonly since: LocalDate; readonly nudges: number }
  | { readonly kind: 'asked_for'; readonly on: LocalDate };

export interface OpenStep {
  readonly step: FollowUpStep;
  readonly dueOn: LocalDate;
  readonly reason: FollowUpReason;
}
export interface Ended {
  /** `done`: all messages sent, or contact made. `answered`: they replied. `moved_on`: silence to the end. */
  readonly ended: 'done' | 'answered' | 'moved_on';
}

/** How long before its day contact already satisfies a reminder: who was in touch yesterday need not be again. */
const REMINDER_EARLY_DAYS = 3;
/** How long moving on is said before it happens by itself. */
const MOVE_ON_SHOWN_DAYS = 7;

/**
 * The step that a follow-up is at and when it is due, from contact alone: nothing is stored but what set it
 * off and which steps were skipped. The same on every machine, and after every jump of the clock.
 *
 * @param contacts with the person, in any order; the interview that set it off is not among them
 * @param today contact after it does not count yet
 */
export function stepOf(
  followUp: FollowUpFacts,
  contacts: readonly Contact[],
  skips: readonly Skip[],
  settings: FollowUpSettings,
  today: LocalDate,
): OpenStep | Ended {
  const past = contacts.filter(({ on }) => on <= today);
  return followUp.kind === 'custom' ? reminder(followUp, past, skips) : ladder(followUp, past, skips, settings, today);
}

/** A reminder keeps the day the user gave it, also on a day off. */
function reminder(followUp: FollowUpFacts, contacts: readonly Contact[], skips: readonly Skip[]): OpenStep | Ended {
  const { startedOn } = followUp;
  const dueOn = followUp.dueOn ?? startedOn;
  const early = addDays(dueOn, -REMINDER_EARLY_DAYS);
  // Contact on the day the reminder was set is what it was set after.
  const satisfied = contacts.some(({ on }) => on >= early && on > startedOn);
  if (satisfied || skips.some(({ step }) => step === 'custom')) return { ended: 'done' };
  return { step: 'custom', dueOn, reason: { kind: 'asked_for', on: startedOn } };
}

function ladder(
  { startedOn, awaitsReply }: FollowUpFacts,
  contacts: readonly Contact[],
  skips: readonly Skip[],
  { workingDays, nudgeAfterDays }: FollowUpSettings,
  today: LocalDate,
): OpenStep | Ended {
  const { passed, spare } = climb(startedOn, contacts, skips);
  const thanked = passed[0];
  if (!thanked)
    return {
      step: 'thank_you',
      dueOn: onWorkingDay(addDays(startedOn, 1), workingDays),
      reason: { kind: 'started', on: startedOn },
    };
  if (!awaitsReply) return { ended: 'done' };
  if (isAnswered(startedOn, thanked, contacts)) return { ended: 'answered' };

  const after = (day: LocalDate, days: number) => onWorkingDay(addDays(day, days), workingDays);
  const written = [...passed.filter(({ skipped }) => !skipped).map(({ on }) => on), ...spare];
  const reason: FollowUpReason = {
    kind: 'no_reply',
    since: latest(written) ?? startedOn,
    nudges: passed.filter(({ step, skipped }) => step !== 'thank_you' && !skipped).length,
  };
  const last = latest([...passed.map(({ on }) => on), ...spare]) ?? startedOn;
  const next = MESSAGE_STEPS[passed.length];
  if (next) {
    const wait = next === 'first_nudge' ? nudgeAfterDays[0] : nudgeAfterDays[1];
    return { step: next, dueOn: after(last, wait), reason };
  }
  const dueOn = after(last, nudgeAfterDays[2]);
  if (skips.some(({ step }) => step === 'move_on') || today >= addDays(dueOn, MOVE_ON_SHOWN_DAYS))
    return { ended: 'moved_on' };
  return { step: 'move_on', dueOn, reason };
}

const latest = (days: readonly LocalDate[]): LocalDate | undefined =>
  days.reduce<LocalDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
