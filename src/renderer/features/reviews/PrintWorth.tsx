import { useIntl } from 'react-intl';
import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { moneyText } from '../../ui/money.ts';
import { rangeOf } from './openRange.ts';
import { worthGapText } from './words.ts';

interface PrintWorthProps {
  readonly worth: MethodOutput<'review.worth'>;
  readonly confidential: boolean;
}

/** The range of pay on paper: of what may be shown. */
export function PrintWorth({ worth, confidential }: PrintWorthProps) {
  const t = useT();
  const intl = useIntl();
  const ranges = worth.ranges.flatMap((range) => rangeOf(range, confidential) ?? []);
  if (ranges.length === 0) return null;
  return (
    <section className="sheet__whole">
      <h2>{t('reviews.section.worth')}</h2>
      {ranges.map(({ currency, low, high, count }) => (
        <p key={currency}>
          <strong>{moneyText(intl, currency, low, high)}</strong> {t('reviews.worth.count', { count })}
        </p>
      ))}
      <ul>
        {worth.gaps.map((gap) => (
          <li key={gap.kind === 'left_aside' ? gap.what : gap.kind}>{worthGapText(t, intl, gap)}</li>
        ))}
      </ul>
    </section>
  );
}
