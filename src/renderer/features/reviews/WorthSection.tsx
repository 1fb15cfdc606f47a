import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { ReviewSummary, WorthRange } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { humanDate } from '../../ui/HumanDate.tsx';
import { moneyText } from '../../ui/money.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { CompensationList } from '../market/index.ts';
import { worthGapText } from './words.ts';

/** The range that what was heard supports, what is missing, and who may know. */
export function WorthSection({ review }: { readonly review: ReviewSummary }) {
  const t = useT();
  const intl = useIntl();
  const { data, error, refetch } = useBook('review.worth', { id: review.id });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { ranges, gaps, ask } = data;
  return (
    <section className="review__list review__worth" aria-label={t('reviews.section.worth')}>
      {ranges.map((range) => (
        <Range key={range.currency} range={range} />
      ))}
      {gaps.length > 0 && (
        <>
          <h2>{t('reviews.worth.missing')}</h2>
          <ul className="review__plain">
            {gaps.map((gap) => (
              <li key={gap.kind === 'left_aside' ? gap.what : gap.kind}>{worthGapText(t, intl, gap)}</li>
            ))}
          </ul>
        </>
      )}
      {ask.length > 0 && (
        <>
          <h2>{t('reviews.worth.ask')}</h2>
          <ul className="review__people">
            {ask.map(({ person, title, company, why }) => (
              <li key={person.id}>
                <PersonLink person={person} size={22} />
                <span className="quiet">
                  {t(`reviews.worth.why.${why}`)}
                  {(title || company) && ` · ${[title, company?.name].filter(Boolean).join(', ')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Button variant="default" component={Link} to="/worth">
          {t('reviews.worth.open')}
        </Button>
      </p>
    </section>
  );
}

function Range({ range }: { readonly range: WorthRange }) {
  const t = useT();
  const intl = useIntl();
  const { currency, low, middle, high, observations, sources, newestOn, oldestOn } = range;
  const at = high > low ? (100 * (middle - low)) / (high - low) : 50;
  return (
    <div className="range">
      <p className="range__amounts tabular">{moneyText(intl, currency, low, high)}</p>
      <div className="range__bar" aria-hidden="true">
        <span className="range__middle" style={{ left: `${at}%` }} />
      </div>
      <p className="quiet">
        {t('reviews.worth.range', {
          middle: moneyText(intl, currency, middle),
          count: observations.length,
          sources,
          newest: humanDate(intl, newestOn),
          oldest: humanDate(intl, oldestOn),
        })}
      </p>
      <details>
        <summary>{t('reviews.worth.heard', { count: observations.length })}</summary>
        <CompensationList observations={observations} />
      </details>
    </div>
  );
}
