import type { CadenceDue, FollowUp, PersonId, Today, TodayAction, TodayItem } from '../../../contract/index.ts';

/** A thing that waits, with what is needed to act on it and to say so. */
export interface Thing {
  readonly item: TodayItem;
  /** Whom or what it is about, as the user knows it. */
  readonly name: string;
  /** Whom one is in touch with when it is done; null when that is nobody. */
  readonly personId: PersonId | null;
}

type ActionKind = TodayAction['kind'];

export const stepThing = ({ id, person }: FollowUp): Thing => ({
  item: { kind: 'follow_up', id },
  name: person.name,
  personId: person.id,
});

export const cadenceThing = ({ person }: CadenceDue): Thing => ({
  item: { kind: 'cadence', id: person.id },
  name: person.name,
  personId: person.id,
});

/** Whether an action means anything for a kind: a debrief is done by writing it, a birthday cannot be moved. */
export const means = ({ kind }: TodayItem, action: ActionKind): boolean =>
  !(kind === 'debrief' && action === 'done') && !(kind === 'birthday' && action === 'snooze');

/** What was acted on as one says it: contact with people, opportunities looked at, or things of several sorts. */
export function sortOf(things: readonly Thing[]): 'people' | 'revisits' | 'things' {
  if (things.every(({ personId }) => personId !== null)) return 'people';
  return things.every(({ item }) => item.kind === 'revisit') ? 'revisits' : 'things';
}

/** How many there are: people once each, whatever is due with them. */
export function countOf(things: readonly Thing[]): number {
  return new Set(things.map(({ item, personId }) => personId ?? item.id)).size;
}

/** Today as it will be when things were acted on, shown before the answer is there. */
export function without(today: Today, things: readonly Thing[], action: ActionKind): Today {
  const gone = new Set(things.map(({ item }) => `${item.kind}:${item.id}`));
  // Contact with somebody clears their cadence and a birthday that has come, whatever it was made for.
  const met = new Set(action === 'done' ? things.map(({ personId }) => personId) : []);
  for (const personId of met) gone.add(`cadence:${personId}`);
  const stays = (kind: TodayItem['kind'], id: string) => !gone.has(`${kind}:${id}`);
  const cadences = today.cadences.filter(({ person }) => stays('cadence', person.id));
  return {
    ...today,
    debriefs: today.debriefs.filter(({ id }) => stays('debrief', id)),
    followUps: today.followUps.filter(({ id }) => stays('follow_up', id)),
    comingFollowUps: today.comingFollowUps.filter(({ id }) => stays('follow_up', id)),
    revisits: today.revisits.filter(({ id }) => stays('revisit', id)),
    birthdays: today.birthdays.filter(
      ({ person, on }) => stays('birthday', person.id) && !(met.has(person.id) && on <= today.today),
    ),
    soon: today.soon.filter(({ person }) => stays('cadence', person.id)),
    cadences,
    cadencesTotal: today.cadencesTotal - (today.cadences.length - cadences.length),
  };
}
