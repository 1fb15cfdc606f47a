import type {
  FirstStep,
  Gap,
  LocalDate,
  PersonId,
  PersonRef,
  Readiness,
  ReviewWay,
  TargetKnowledge,
  Warmth,
} from '../../contract/index.ts';
import { daysBetween } from '../dates.ts';

/** Somebody the user has been in contact with who is an end of the ways to a target. */
export interface Near {
  readonly person: PersonRef;
  /** How good an end of the way they are, 0 to 1, whatever the tie. */
  readonly closeness: number;
  readonly thereNow: boolean;
  readonly lastContactOn: LocalDate | null;
}

/** A former colleague of very long ago is no contact there. */
const CLOSE_ENOUGH = 0.3;
/** Below this a chain of introductions is a long shot. */
const WORTH_A_TRY = 0.1;
/** What is older tells of another company than today's. */
const OLD_DAYS = 2 * 365;
/** After so long nobody is asked for anything before a plain hello. */
export const SILENCE_DAYS = 180;

const isWarm = (warmth: Warmth): boolean => warmth === 'close' || warmth === 'warm';

/** Whether there is a silence to break first. Never having been in contact is the longest. */
export const isSilent = (lastContactOn: LocalDate | null, today: LocalDate): boolean =>
  lastContactOn === null || daysBetween(lastContactOn, today) >= SILENCE_DAYS;

/** How near the user is to a company, in one word. Contacts and ways best first. */
export function readinessOf(contacts: readonly Near[], ways: readonly ReviewWay[]): Readiness {
  const close = contacts.filter(({ closeness }) => closeness >= CLOSE_ENOUGH);
  if (close.some(({ person }) => isWarm(person.warmth))) return 'warm';
  if (close.length > 0) return 'faded';
  if (ways.some(isOpen)) return 'introduction';
  return contacts.length > 0 || ways.length > 0 ? 'far' : 'nobody';
}

/** A chain that begins with somebody who would be asked today. */
const isOpen = ({ people, chance }: ReviewWay): boolean =>
  chance >= WORTH_A_TRY && people[0] !== undefined && isWarm(people[0].warmth);

/** What is missing, what matters most first. */
export function gapsOf(
  contacts: readonly Near[],
  ways: readonly ReviewWay[],
  knows: Pick<TargetKnowledge, 'insights' | 'interviews' | 'observations' | 'newestOn'>,
  today: LocalDate,
): Gap[] {
  const gaps: Gap[] = [...gapsOfPeople(contacts, ways)];
  if (knows.insights + knows.interviews + knows.observations === 0) gaps.push({ kind: 'know_nothing' });
  else if (knows.newestOn !== null && daysBetween(knows.newestOn, today) > OLD_DAYS)
    gaps.push({ kind: 'know_only_old', on: knows.newestOn });
  if (knows.observations === 0) gaps.push({ kind: 'no_pay' });
  return gaps;
}

function* gapsOfPeople(contacts: readonly Near[], ways: readonly ReviewWay[]): Generator<Gap> {
  const [way] = ways;
  if (contacts.length === 0) {
    const [through, to] = [way?.people[0], way?.people.at(-1)];
    if (way && through && to) yield { kind: 'nobody_nearest', through, to, steps: way.people.length - 1 };
    else yield { kind: 'nobody' };
    return;
  }
  const warm = contacts.filter(({ person }) => isWarm(person.warmth));
  if (warm.length === 0) yield { kind: 'all_faded', people: contacts.length };
  if (!contacts.some(({ thereNow }) => thereNow)) yield { kind: 'nobody_there_now' };
  const [only] = warm;
  if (warm.length === 1 && only && !ways.some(isOpen)) yield { kind: 'one_person', person: only.person };
}

/**
 * What to do first: talk to whoever is warm; else the likelier of waking somebody there and asking somebody for an
 * introduction. To whom something is owed, that comes first; whoever was silent for long gets no ask first.
 *
 * @param owed people to whom something is owed
 */
export function firstStepOf(
  contacts: readonly (Near & { readonly chance: number })[],
  ways: readonly ReviewWay[],
  owed: ReadonlySet<PersonId>,
  today: LocalDate,
  lastContactOf: (id: PersonId) => LocalDate | null,
): FirstStep {
  const step = wishedStep(contacts, ways, today, lastContactOf);
  return 'person' in step && owed.has(step.person.id) ? { kind: 'settle', person: step.person } : step;
}

function wishedStep(
  contacts: readonly (Near & { readonly chance: number })[],
  ways: readonly ReviewWay[],
  today: LocalDate,
  lastContactOf: (id: PersonId) => LocalDate | null,
): FirstStep {
  const talk = contacts.find(
    ({ person, closeness, lastContactOn }) =>
      closeness >= CLOSE_ENOUGH && isWarm(person.warmth) && !isSilent(lastContactOn, today),
  );
  if (talk) return { kind: 'talk', person: talk.person };
  const [contact] = contacts;
  const [way] = ways;
  const [first, to] = [way?.people[0], way?.people.at(-1)];
  if (way && first && to && way.chance > (contact?.chance ?? 0)) {
    const asleep = isSilent(lastContactOf(first.id), today) || !isWarm(first.warmth);
    return { kind: asleep ? 'wake_introducer' : 'ask_introduction', person: first, to };
  }
  if (!contact) return { kind: 'find_somebody' };
  return isSilent(contact.lastContactOn, today)
    ? { kind: 'wake', person: contact.person }
    : { kind: 'talk', person: contact.person };
}
