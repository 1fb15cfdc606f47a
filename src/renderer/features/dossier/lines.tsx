import type { IntlShape } from 'react-intl';
import type { DebtWhat, FollowUp, Insight, Introduction, TimelineItem } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { dateParts } from '../../ui/relativeDate.ts';
import { plainLine } from '../notes/index.ts';
import type { SheetLine } from './FitColumn.tsx';

/** A date as short as a narrow column needs it: '12 Mar 2026', '2024'. */
export function shortDate(intl: IntlShape, date: string): string {
  const { year, month, day } = dateParts(date);
  return intl.formatDate(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  });
}

/** What happened, with the beginning of what was noted. */
export function timelineLine(t: Translate, intl: IntlShape, item: TimelineItem, of: string): SheetLine {
  const { what, text } = itemWords(t, intl, item, of);
  return {
    key: `${item.kind} ${item.id}`,
    side: shortDate(intl, item.on),
    text: (
      <>
        {what && <strong>{what}</strong>}
        {what && text && '  '}
        {text}
      </>
    ),
  };
}

function itemWords(t: Translate, intl: IntlShape, item: TimelineItem, of: string): { what: string; text: string } {
  switch (item.kind) {
    case 'note':
      return { what: '', text: plainLine(item.body) };
    case 'insight':
      return { what: t('timeline.insight'), text: plainLine(item.text) };
    case 'interview': {
      const { role, company, outcome, people } = item.interview;
      const names = people.map(({ person }) => person).filter(({ id }) => id !== of);
      const about = [role, company?.id === of ? null : company?.name, t(`interviews.outcome.${outcome}`)];
      const what = `${t('timeline.interview')} · ${about.filter(Boolean).join(' · ')}`;
      const others = names.length > 0 && company?.id === of ? listed(intl, names) : '';
      return { what, text: [others, plainLine(item.note ?? '')].filter(Boolean).join(' – ') };
    }
    case 'introduction':
      return { what: '', text: introductionText(t, item, item.made) };
    case 'interaction': {
      const others = item.people.filter(({ id }) => id !== of);
      const kind = t(`timeline.kind.${item.interactionKind}`);
      const what = others.length > 0 ? `${kind} ${t('timeline.with', { people: listed(intl, others) })}` : kind;
      return { what, text: plainLine(item.note ?? '') };
    }
  }
}

/** So many are named; of more, how many. */
const NAMED = 3;

function listed(intl: IntlShape, people: readonly { readonly name: string }[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => name);
  const more = people.length - names.length;
  return more > 0 ? `${names.join(', ')} +${more}` : intl.formatList(names, { type: 'conjunction' });
}

function introductionText(
  t: Translate,
  { introducer, who, to }: Pick<Introduction, 'introducer' | 'who' | 'to'>,
  made: boolean,
): string {
  const name = (party: Introduction['who']) => (party === 'me' ? '' : party.name);
  return t(made ? 'timeline.introduced' : 'timeline.introductionAsked', {
    introducer: introducer === 'me' ? 'me' : 'other',
    introducerName: name(introducer),
    who: who === 'me' ? 'me' : 'other',
    whoName: name(who),
    to: to.name,
  });
}

/** An introduction, and what came of it. */
export const introductionLine = (t: Translate, intl: IntlShape, one: Introduction): SheetLine => ({
  key: one.id,
  text: [
    introductionText(t, one, one.madeOn !== null),
    one.madeOn && shortDate(intl, one.madeOn),
    plainLine(one.outcome),
  ]
    .filter(Boolean)
    .join(' · '),
});

/** What was learnt, of which company or from whom. */
export const insightLine = (intl: IntlShape, t: Translate, insight: Insight, source: string): SheetLine => ({
  key: insight.id,
  side: shortDate(intl, insight.on),
  text: (
    <>
      {insight.confidential && <em className="dossier__secret">{t('ui.confidential')}</em>}
      {plainLine(insight.text)}
      {source && <span className="dossier__quiet"> {source}</span>}
    </>
  ),
});

/** What is owed. */
export function debtLine(t: Translate, intl: IntlShape, what: DebtWhat): SheetLine {
  const when = humanDate(intl, what.on);
  return { key: `${what.kind} ${what.on}`, text: debtText() };

  function debtText(): string {
    switch (what.kind) {
      case 'promise':
        return t('reviews.debt.promise', { text: plainLine(what.text), when });
      case 'introduction':
        return t('reviews.debt.introduction', { to: what.to.name, when });
      case 'thank_you':
      case 'reply':
        return t(`reviews.debt.${what.kind}`, { when });
    }
  }
}

/** What is to be done, and by when. */
export const followUpLine = (
  t: Translate,
  intl: IntlShape,
  { id, step, person, text, dueOn }: FollowUp,
): SheetLine => ({
  key: id,
  side: shortDate(intl, dueOn),
  text: text ? plainLine(text) : t(`followUps.step.${step}`, { name: person.name }),
});
