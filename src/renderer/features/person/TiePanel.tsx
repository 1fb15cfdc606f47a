import { useIntl } from 'react-intl';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { TieChoice } from './TieChoice.tsx';
import { kindsText, monthsText } from './tieText.ts';

/** The facts a tie's warmth rests on, and the user's own word about it. */
export function TiePanel({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const intl = useIntl();
  const { lastContactOn, lately, contactDaysLastYear, contactDays, directions, sharedMonths, sharedAt } = person.tie;
  const reached = [
    ...(directions.out > 0 ? [t('person.tie.out', { count: directions.out })] : []),
    ...(directions.in > 0 ? [t('person.tie.in', { count: directions.in })] : []),
  ];
  return (
    <div className="tie-panel">
      <dl className="facts">
        <dt>{t('person.tie.fact.last')}</dt>
        <dd className="tabular">
          {lastContactOn
            ? t('person.tie.fact.on', { date: fullDate(intl, lastContactOn), ago: humanDate(intl, lastContactOn) })
            : t('person.tie.fact.never')}
        </dd>
        <dt>{t('person.tie.fact.lately')}</dt>
        <dd>{lately.length > 0 ? kindsText(t, intl, lately) : t('person.tie.fact.nothing')}</dd>
        <dt>{t('person.tie.fact.year')}</dt>
        <dd>{[t('person.tie.days', { count: contactDaysLastYear }), ...reached].join('; ')}</dd>
        <dt>{t('person.tie.fact.all')}</dt>
        <dd>{t('person.tie.days', { count: contactDays })}</dd>
        <dt>{t('person.tie.fact.shared')}</dt>
        <dd>
          {sharedMonths > 0
            ? t.rich(sharedAt ? 'person.tie.sharedAt' : 'person.tie.sharedFor', {
                time: monthsText(t, sharedMonths),
                company: sharedAt && <CompanyLink key="company" company={sharedAt} mark={false} />,
              })
            : t('person.tie.fact.notKnown')}
        </dd>
        <dt>{t('person.tie.yours')}</dt>
        <dd>
          <TieChoice person={person} />
        </dd>
      </dl>
      <p className="quiet tie-panel__how">{t('person.tie.how')}</p>
    </div>
  );
}
