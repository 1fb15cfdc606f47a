import type { BirthdayDue, InterviewSummary, OpportunitySummary, Today } from '../../../contract/index.ts';
import { birthdaysWaiting } from '../../../domain/reminders/urgent.ts';
import type { Translate } from '../../i18n/useT.ts';
import { cadenceThing, stepThing, type Thing } from '../follow-ups/index.ts';
import { birthdayId, cadenceId, debriefId, revisitId, stepId } from './entries.ts';
import { interviewText, opportunityText } from './words.ts';

export const debriefThing = (t: Translate, interview: InterviewSummary): Thing => ({
  item: { kind: 'debrief', id: interview.id },
  name: interviewText(t, interview),
  personId: null,
});

export const revisitThing = (t: Translate, opportunity: OpportunitySummary): Thing => ({
  item: { kind: 'revisit', id: opportunity.id },
  name: opportunityText(t, opportunity),
  personId: null,
});

export const birthdayThing = ({ person }: BirthdayDue): Thing => ({
  item: { kind: 'birthday', id: person.id },
  name: person.name,
  personId: person.id,
});

/** Everything on Today that can be acted on, by the id of its line. */
export function thingsOf(t: Translate, today: Today): ReadonlyMap<string, Thing> {
  return new Map<string, Thing>([
    ...today.debriefs.map((one) => [debriefId(one), debriefThing(t, one)] as const),
    ...[...today.followUps, ...today.comingFollowUps].map((one) => [stepId(one), stepThing(one)] as const),
    ...birthdaysWaiting(today).map((one) => [birthdayId(one), birthdayThing(one)] as const),
    ...[...today.cadences, ...today.soon].map((one) => [cadenceId(one), cadenceThing(one)] as const),
    ...today.revisits.map((one) => [revisitId(one), revisitThing(t, one)] as const),
  ]);
}
