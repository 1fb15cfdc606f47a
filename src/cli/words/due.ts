import type {
  BirthdayDue,
  CadenceBand,
  CadenceDue,
  FollowUp,
  FollowUpStep,
  InterviewSummary,
  LocalDate,
  MethodOutput,
  OpportunitySummary,
  StepReason,
} from '../../contract/index.ts';
import { birthdaysWaiting, countWaiting } from '../../domain/reminders/urgent.ts';
import { clean, type Terminal } from '../terminal.ts';
import { agoWords, dateWords } from './dates.ts';
import { type Cell, columns, count, shorten } from './layout.ts';
import { warmthCell } from './who.ts';

type Today = MethodOutput<'today.list'>;

const stepWords: Record<FollowUpStep, string> = {
  thank_you: 'thank-you',
  first_nudge: 'first nudge',
  second_nudge: 'second nudge',
  move_on: 'move on',
  custom: 'reminder',
};

/** Why a step is there, in one phrase. */
function stepReasonWords(reason: StepReason): string {
  switch (reason.kind) {
    case 'interviewed':
      return `interview of ${dateWords(reason.on)}${reason.company ? `, ${reason.company.name}` : ''}`;
    case 'rejected':
      return `rejected on ${dateWords(reason.on)}${reason.company ? `, ${reason.company.name}` : ''}`;
    case 'no_reply':
      return `no reply since ${dateWords(reason.since)}${reason.nudges ? `, after ${count(reason.nudges, 'nudge', 'nudges')}` : ''}`;
    case 'asked_for':
      return `asked for on ${dateWords(reason.on)}`;
  }
}

/** Said of nobody in good time. */
const bandWords: Partial<Record<CadenceBand, string>> = { soon: 'soon', due: 'due', lapsed: 'lapsed' };

/** What waits for the user, for people. */
export function dueWords(today: Today, terminal: Terminal): string {
  const n = countWaiting(today);
  const dim = (text: string) => terminal.paint('dim', text);
  const bold = (text: string) => terminal.paint('bold', text);
  const name = (text: string): Cell => ({ text: shorten(clean(text), 32), paint: bold });
  const when = (date: LocalDate): Cell => ({ text: agoWords(date, today.today), paint: dim });

  const interview = ({ company, role, happensOn, people }: InterviewSummary): Cell[] => [
    name([company?.name, role].filter(Boolean).join(', ') || 'Interview'),
    when(happensOn),
    { text: clean(people.map(({ person }) => person.name).join(', ')) },
  ];
  const followUp = ({ person, step, dueOn, snoozedUntil, reason, text }: FollowUp): Cell[] => [
    name(person.name),
    { text: stepWords[step] },
    when(snoozedUntil && snoozedUntil > dueOn ? snoozedUntil : dueOn),
    { text: clean(text || stepReasonWords(reason)) },
  ];
  const opportunity = ({ company, role, stage, revisitOn }: OpportunitySummary): Cell[] => [
    name([company?.name, role].filter(Boolean).join(', ') || 'Opportunity'),
    revisitOn ? when(revisitOn) : { text: '' },
    { text: stage.replace('_', ' ') },
  ];
  const cadence = ({ person, dueOn, cadenceDays, from, band, lastContactOn }: CadenceDue): Cell[] => [
    name(person.name),
    warmthCell(person.warmth, terminal),
    { text: bandWords[band] ?? '' },
    when(dueOn),
    {
      text: clean(
        [
          `every ${count(cadenceDays, 'day', 'days')}${from ? ` (${from.name})` : ''}`,
          lastContactOn ? `last contact ${agoWords(lastContactOn, today.today)}` : 'no contact yet',
        ].join(', '),
      ),
    },
  ];
  const birthday = ({ person, on, turns }: BirthdayDue): Cell[] => [
    name(person.name),
    when(on),
    { text: turns === null ? '' : `${on < today.today ? 'turned' : 'turns'} ${turns}` },
  ];
  const more = today.cadencesTotal - today.cadences.length;
  const waitingBirthdays = birthdaysWaiting(today);
  const birthdaysAhead = today.birthdays.filter((due) => !waitingBirthdays.includes(due));
  const section = (title: string, rows: Cell[][]): string[] =>
    rows.length ? ['', title, ...columns(rows, terminal.width)] : [];

  return [
    bold(n ? `${count(n, 'thing waits', 'things wait')} for you.` : 'Nothing waits for you today.'),
    ...section('To debrief', today.debriefs.map(interview)),
    ...section('To follow up', today.followUps.map(followUp)),
    ...section('To look at again', today.revisits.map(opportunity)),
    ...section('Birthdays', waitingBirthdays.map(birthday)),
    ...section('To get in touch with', today.cadences.map(cadence)),
    ...(more > 0 ? [dim(`  and ${count(more, 'other', 'others')}`)] : []),
    ...section('Interviews ahead', today.upcoming.map(interview)),
    ...section('Birthdays ahead', birthdaysAhead.map(birthday)),
    ...section('To get in touch with soon', today.soon.map(cadence)),
    ...section('To follow up later', today.comingFollowUps.map(followUp)),
  ].join('\n');
}
