import type { IntlShape } from 'react-intl';
import type { CadenceDue, FollowUp, LocalDate, StepReason, TemplateKind } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';

/** What the step asks for, in a few words: 'Thank Ana Souza'. A reminder is in the user's own words. */
export function stepTitle(t: Translate, { step, person, text }: FollowUp): string {
  const asked = text.trim().split('\n')[0];
  if (step === 'custom' && asked) return t('followUps.step.asked', { text: asked, name: person.name });
  return t(`followUps.step.${step}`, { name: person.name });
}

/** Why a step is there, in a sentence. */
export function reasonText(t: Translate, intl: IntlShape, reason: StepReason): string {
  switch (reason.kind) {
    case 'interviewed':
    case 'rejected': {
      const company = reason.company?.name ?? 'none';
      return t(`followUps.reason.${reason.kind}`, { company, date: humanDate(intl, reason.on) });
    }
    case 'no_reply':
      return t('followUps.reason.noReply', { date: humanDate(intl, reason.since), nudges: reason.nudges });
    case 'asked_for':
      return t('followUps.reason.askedFor', { date: humanDate(intl, reason.on) });
  }
}

/** When it is due, or until when it is put off. */
export function dueText(
  t: Translate,
  intl: IntlShape,
  due: { readonly dueOn: string; readonly snoozedUntil: string | null },
  today: string,
): string {
  if (due.snoozedUntil && due.snoozedUntil > today)
    return t('followUps.snoozed', { date: humanDate(intl, due.snoozedUntil, today) });
  return t('followUps.due', { date: humanDate(intl, due.dueOn, today) });
}

/** The template that fits a step; none fits moving on. */
export function templateOf({ step }: FollowUp): TemplateKind | null {
  return step === 'move_on' ? null : step;
}

const DAYS_A_MONTH = 365.25 / 12;

/** A cadence as one says it: 'every week', 'every 3 months', 'every 45 days'. */
export function cadenceText(t: Translate, days: number): string {
  const months = Math.round(days / DAYS_A_MONTH);
  // Thirty, sixty, ninety days are months to everybody.
  const monthly = months > 0 && Math.abs(days - months * DAYS_A_MONTH) <= 0.5 + months * 0.45;
  if (monthly) return t('followUps.every.month', { count: months });
  if (days % 7 === 0) return t('followUps.every.week', { count: days / 7 });
  return t('followUps.every.day', { count: days });
}

type SayDate = (date: LocalDate) => string;

/** Why somebody is due: the last contact, how often one wants to be in touch, and the tag that says so. */
export function cadenceReason(t: Translate, say: SayDate, { lastContactOn, cadenceDays, from }: CadenceDue): string {
  return t('followUps.cadence.why', {
    last: lastContactOn ? say(lastContactOn) : 'none',
    every: cadenceText(t, cadenceDays),
    tagged: from ? 'yes' : 'no',
    tag: from?.name ?? '',
  });
}

/** When somebody is due in a few words; who has waited as long again is slipping away. */
export function cadenceWhen(t: Translate, say: SayDate, { band, dueOn, snoozedUntil }: CadenceDue): string {
  if (snoozedUntil) return t('followUps.cadence.back', { date: say(snoozedUntil) });
  return band === 'lapsed' ? t('followUps.cadence.lapsed') : t('followUps.due', { date: say(dueOn) });
}
