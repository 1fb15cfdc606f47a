import { useIntl } from 'react-intl';
import type { PlanWeek } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

/** How far each week of the plan is. */
export function Weeks({ weeks }: { readonly weeks: readonly PlanWeek[] }) {
  const t = useT();
  const intl = useIntl();
  const most = Math.max(1, ...weeks.map(({ planned }) => planned));
  return (
    <ol className="weeks" aria-label={t('reviews.weeks')}>
      {weeks.map(({ from, planned, done }) => (
        <li key={from} className="weeks__week">
          <span className="weeks__bar" aria-hidden="true">
            <span className="weeks__planned" style={{ width: `${(100 * planned) / most}%` }}>
              <span className="weeks__done" style={{ width: planned ? `${(100 * done) / planned}%` : 0 }} />
            </span>
          </span>
          <span className="weeks__when quiet">
            {intl.formatDate(new Date(`${from}T12:00:00`), { day: 'numeric', month: 'short' })}
          </span>
          <span className="tabular">{t('reviews.weeks.of', { done, planned })}</span>
        </li>
      ))}
    </ol>
  );
}
