import type { FollowUpStep, LocalDate } from '../../contract/index.ts';

/** One day on which the two were in touch. */
export interface Contact {
  readonly on: LocalDate;
  /** Who reached out; null is both, or not said. A later interview is both. */
  readonly direction: 'out' | 'in' | null;
}

/** A step the user chose to leave out. */
export interface Skip {
  readonly step: FollowUpStep;
  readonly on: LocalDate;
}

/** The steps that a message passes, in order; what is after them is moving on. */
export const MESSAGE_STEPS = ['thank_you', 'first_nudge', 'second_nudge'] as const;
type MessageStep = (typeof MESSAGE_STEPS)[number];

export interface Passed {
  readonly step: MessageStep;
  readonly on: LocalDate;
  readonly skipped: boolean;
}

export interface Climb {
  readonly passed: readonly Passed[];
  /** Days of outgoing contact that no step needed, oldest first. */
  readonly spare: readonly LocalDate[];
}

/**
 * How far up the ladder contact and skips have led. Each distinct day of outgoing contact passes one step;
 * a skipped step passes without one, unless contact up to the day of skipping, logged late, had passed it.
 */
export function climb(startedOn: LocalDate, contacts: readonly Contact[], skips: readonly Skip[]): Climb {
  const days = [
    ...new Set(contacts.filter(({ on, direction }) => direction !== 'in' && on >= startedOn).map(({ on }) => on)),
  ].sort();
  const skippedOn = new Map(skips.map(({ step, on }) => [step, on]));
  const passed: Passed[] = [];
  let spent = 0;
  for (const step of MESSAGE_STEPS) {
    const skip = skippedOn.get(step);
    const day = days[spent];
    if (skip !== undefined && (day === undefined || day > skip))
      passed.push({ step, on: skip < startedOn ? startedOn : skip, skipped: true });
    else if (day !== undefined) {
      passed.push({ step, on: day, skipped: false });
      spent += 1;
    } else break;
  }
  return { passed, spare: days.slice(spent) };
}

/**
 * Whether they have answered: a message of theirs on the day of the thank-you or later, or a conversation
 * after it. A conversation on that very day is the thank-you itself. When the thank-you was left out, what
 * came after the start counts.
 */
export function isAnswered(startedOn: LocalDate, thanked: Passed, contacts: readonly Contact[]): boolean {
  return contacts.some(({ on, direction }) => {
    if (direction === 'out') return false;
    if (thanked.skipped) return on > startedOn;
    return direction === 'in' ? on >= thanked.on : on > thanked.on;
  });
}
