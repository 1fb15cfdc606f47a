import { useNavigate } from '@tanstack/react-router';
import type { CadenceDue, LocalDate, Today } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { birthdaysWaiting } from '../../../domain/reminders/urgent.ts';
import { useT } from '../../i18n/useT.ts';
import {
  type Acts,
  cadenceThing,
  type DueEntry,
  type FollowUpActions,
  followUpEntry,
  type Thing,
} from '../follow-ups/index.ts';
import { birthdayId, cadenceId, comingUp, debriefId, revisitId, SUGGESTIONS_ID, upcomingId } from './entries.ts';
import { birthdayThing, debriefThing, revisitThing } from './things.ts';

interface Shown {
  readonly today: Today;
  /** Those of the people due who are shown. */
  readonly cadences: readonly CadenceDue[];
  /** Whether the steps of the next two weeks are shown. */
  readonly later: boolean;
}

const puttingOff = (acts: Acts, thing: Thing, today: LocalDate): DueEntry['keys'] => ({
  s: 'snooze',
  1: () => acts.snooze([thing], addDays(today, 1)),
  7: () => acts.snooze([thing], addDays(today, 7)),
});

/** The lines of Today from top to bottom, and what each key does at them. */
export function useEntries({ today, cadences, later }: Shown, acts: Acts, steps: FollowUpActions): DueEntry[] {
  const t = useT();
  const navigate = useNavigate();
  const day = today.today;
  const cadence = (due: CadenceDue): DueEntry => {
    const thing = cadenceThing(due);
    return {
      id: cadenceId(due),
      keys: {
        ...puttingOff(acts, thing, day),
        d: () => acts.done([thing]),
        l: 'log',
        w: 'write',
        f: () => acts.skip([thing]),
      },
      selectable: true,
    };
  };
  return [
    ...today.debriefs.map((interview): DueEntry => {
      const thing = debriefThing(t, interview);
      const start = () => navigate({ to: '/interviews/$interviewId/debrief', params: { interviewId: interview.id } });
      return {
        id: debriefId(interview),
        keys: { ...puttingOff(acts, thing, day), d: start, f: () => acts.skip([thing]) },
        selectable: true,
      };
    }),
    ...today.followUps.map((followUp) => followUpEntry(followUp, day, steps)),
    ...birthdaysWaiting(today).map((birthday): DueEntry => {
      const thing = birthdayThing(birthday);
      return {
        id: birthdayId(birthday),
        keys: { d: () => acts.done([thing]), l: 'log', w: 'write', f: () => acts.skip([thing]) },
        selectable: true,
      };
    }),
    ...cadences.map(cadence),
    ...today.revisits.map((opportunity): DueEntry => {
      const thing = revisitThing(t, opportunity);
      return {
        id: revisitId(opportunity),
        keys: { ...puttingOff(acts, thing, day), d: () => acts.done([thing]), f: () => acts.skip([thing]) },
        selectable: true,
      };
    }),
    ...(today.suggestions > 0 ? [{ id: SUGGESTIONS_ID, keys: {} }] : []),
    ...comingUp(today).map((one): DueEntry => {
      if ('interview' in one) return { id: upcomingId(one.interview), keys: {} };
      const thing = birthdayThing(one.birthday);
      return { id: birthdayId(one.birthday), keys: { w: 'write', f: () => acts.skip([thing]) } };
    }),
    ...today.soon.map((due) => ({ ...cadence(due), ahead: true })),
    ...(later
      ? today.comingFollowUps.map((followUp) => ({ ...followUpEntry(followUp, day, steps), ahead: true }))
      : []),
  ];
}
