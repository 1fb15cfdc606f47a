import type { IntlShape } from 'react-intl';
import type { DebtWhat, FirstStep, Gap, TargetKnowledge, TargetReason, WorthGap } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { isolated } from './isolated.ts';

/** What to do first for a target. */
export function stepText(t: Translate, step: FirstStep): string {
  if (step.kind === 'find_somebody') return t('reviews.step.find_somebody');
  const values = { name: isolated(step.person.name), to: 'to' in step ? isolated(step.to.name) : '' };
  return t(`reviews.step.${step.kind}`, values);
}

/** What is missing for a target. */
export function gapText(t: Translate, intl: IntlShape, gap: Gap): string {
  switch (gap.kind) {
    case 'nobody_nearest':
      return t('reviews.gap.nobody_nearest', {
        name: isolated(gap.through.name),
        to: isolated(gap.to.name),
        steps: gap.steps,
      });
    case 'all_faded':
      return t('reviews.gap.all_faded', { people: gap.people });
    case 'one_person':
      return t('reviews.gap.one_person', { name: isolated(gap.person.name) });
    case 'know_only_old':
      return t('reviews.gap.know_only_old', { when: humanDate(intl, gap.on) });
    default:
      return t(`reviews.gap.${gap.kind}`);
  }
}

/** What is owed. */
export function debtText(t: Translate, intl: IntlShape, what: DebtWhat): string {
  const when = humanDate(intl, what.on);
  switch (what.kind) {
    case 'thank_you':
      return t('reviews.debt.thank_you', { when });
    case 'promise':
      return t('reviews.debt.promise', { text: what.text.trim(), when });
    case 'introduction':
      return t('reviews.debt.introduction', { to: isolated(what.to.name), when });
    case 'reply':
      return what.note
        ? t('reviews.debt.reply.note', { when, note: oneLine(what.note) })
        : t('reviews.debt.reply', { when });
  }
}

const LONGEST = 140;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};

/** 'Ana, Bo and Cy'. */
export const namesText = (intl: IntlShape, named: readonly { readonly name: string }[]): string =>
  intl.formatList(
    named.map(({ name }) => isolated(name)),
    { type: 'conjunction' },
  );

/** Why a company may be a target. */
export function reasonWords(t: Translate, intl: IntlShape, reason: TargetReason): string {
  switch (reason.kind) {
    case 'competitor_of':
      return t('reviews.reason.competitor_of', { company: isolated(reason.company.name) });
    case 'warm_people':
      return t('reviews.reason.warm_people', {
        names: namesText(intl, reason.people),
        others: reason.count - reason.people.length,
      });
    case 'interviewed_me':
      return t('reviews.reason.interviewed_me', { times: reason.times, when: humanDate(intl, reason.lastOn) });
    case 'revisit':
      return t('reviews.reason.revisit', { when: humanDate(intl, reason.on), role: reason.role ?? 'none' });
  }
}

/** What is missing to know one's worth. */
export function worthGapText(t: Translate, intl: IntlShape, gap: WorthGap): string {
  switch (gap.kind) {
    case 'few':
      return t('reviews.worth.gap.few', { count: gap.count });
    case 'old':
      return t('reviews.worth.gap.old', { when: humanDate(intl, gap.newestOn) });
    case 'left_aside':
      return t(`reviews.worth.gap.left_aside.${gap.what}`);
    case 'target_unknown':
      return t('reviews.worth.gap.target_unknown', {
        companies: namesText(intl, gap.companies),
        others: gap.count - gap.companies.length,
      });
    default:
      return t(`reviews.worth.gap.${gap.kind}`);
  }
}

/** What is known of a target, counted: '2 insights · 3 interviews'; empty for nothing. */
export function knownText(t: Translate, { insights, interviews, observations }: TargetKnowledge): string {
  return [
    insights && t('reviews.known.insights', { count: insights }),
    interviews && t('reviews.known.interviews', { count: interviews }),
    observations && t('reviews.known.observations', { count: observations }),
  ]
    .filter(Boolean)
    .join(' · ');
}
