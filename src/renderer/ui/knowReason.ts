import type { IntlShape } from 'react-intl';
import type { KnowReason, Knows, PartialDate } from '../../contract/index.ts';
import type { Translate } from '../i18n/useT.ts';
import { humanDate } from './HumanDate.tsx';

const year = (date: PartialDate) => date.slice(0, 4);

/** '2015–2019', 'until 2019', 'from 2015', or nothing. */
function years(t: Translate, from: PartialDate | null, to: PartialDate | null): string | null {
  if (from && to) return year(from) === year(to) ? year(from) : `${year(from)}–${year(to)}`;
  if (to) return t('ui.reason.until', { year: year(to) });
  return from ? t('ui.reason.from', { year: year(from) }) : null;
}

/** Why somebody is an answer to *who do I know at X*, in words. */
export function reasonText(t: Translate, intl: IntlShape, reason: KnowReason): string {
  switch (reason.kind) {
    case 'works_there':
      return t('ui.reason.works_there', {
        title: reason.title ?? 'none',
        since: reason.startedOn ? year(reason.startedOn) : 'none',
        as: reason.as,
      });
    case 'worked_there':
      return t('ui.reason.worked_there', {
        title: reason.title ?? 'none',
        years: years(t, reason.startedOn, reason.endedOn) ?? 'none',
        as: reason.as,
      });
    case 'interviewed_me':
    case 'recruited_me':
      return t(`ui.reason.${reason.kind}`, { date: humanDate(intl, reason.on) });
    case 'recruits_for':
      return t('ui.reason.recruits_for', { agency: reason.agency.name });
    case 'placed_role':
      return t('ui.reason.placed_role', { role: reason.role ?? 'none', date: humanDate(intl, reason.on) });
    case 'works_for_them':
      return t('ui.reason.works_for_them', { supplier: reason.supplier.name });
    case 'introduces':
      return t('ui.reason.introduces', { name: reason.to.name, how: reason.how });
  }
}

/** How the answer's company relates to the one asked for; empty where it is that one. */
export function relationText(t: Translate, { relation, company }: Pick<Knows, 'relation' | 'company'>): string {
  return relation === 'itself' ? '' : t(`ui.relation.${relation}`, { company: company.name });
}
