import type { InterviewRole } from '../contract/index.ts';

const WHO_WRITES: readonly InterviewRole[] = ['recruiter', 'hiring_manager', 'interviewer'];

/**
 * The one of those met from whom word is awaited: the recruiter, else the hiring manager, else the first
 * interviewer.
 */
export function replyExpectedFrom<P extends { readonly role: InterviewRole }>(met: readonly P[]): P | undefined {
  for (const role of WHO_WRITES) {
    const one = met.find((person) => person.role === role);
    if (one) return one;
  }
  return undefined;
}

export interface CadenceFacts {
  /** What is set now; null is none. */
  readonly current: number | null;
  /** Whether a debrief of one of the interviews there has been finished, which sets a cadence. */
  readonly debriefed: boolean;
  /** What a debrief sets by itself. */
  readonly usual: number;
}

/**
 * Whether a rejection may change the cadence. It may when no debrief has set one yet and there is none, or
 * when it still is what a debrief sets by itself. Any other is the user's choice, and so is none at all after
 * a debrief, which had set one.
 */
export const isCadenceOpen = ({ current, debriefed, usual }: CadenceFacts): boolean =>
  current === null ? !debriefed : debriefed && current === usual;
