import type {
  CadenceDue,
  FollowUp,
  FollowUpStep,
  InterviewSummary,
  LocalDate,
  MethodOutput,
  OpportunitySummary,
  StepReason,
} from '../../contract/index.ts';
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

/** How many things wait now. */
export const waiting = ({ debriefs, followUps, revisits, cadences }: Today): number =>
  debriefs.length + followUps.length + revisits.length + cadences.length;

/** What waits for the user, for people. */
export function dueWords(today: Today, terminal: Terminal): string {
  const n = waiting(today);
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
  const cadence = ({ person, dueOn, cadenceDays, lastContactOn }: CadenceDue): Cell[] => [
    name(person.name),
    warmthCell(person.warmth, terminal),
    when(dueOn),
    {
      text: `every ${count(cadenceDays, 'day', 'days')}, ${lastContactOn ? `last contact ${agoWords(lastContactOn, today.today)}` : 'no contact yet'}`,
    },
  ];
  const section = (title: string, rows: Cell[][]): string[] =>
    rows.length ? ['', title, ...columns(rows, terminal.width)] : [];

  return [
    bold(n ? `${count(n, 'thing waits', 'things wait')} for you.` : 'Nothing waits for you today.'),
    ...section('To debrief', today.debriefs.map(interview)),
    ...section('To follow up', today.followUps.map(followUp)),
    ...section('To look at again', today.revisits.map(opportunity)),
    ...section('To get in touch with', today.cadences.map(cadence)),
    ...section('Interviews ahead', today.upcoming.map(interview)),
    ...section('To follow up later', today.comingFollowUps.map(followUp)),
  ].join('\n');
}
