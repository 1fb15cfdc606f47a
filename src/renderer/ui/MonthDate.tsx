import { useIntl } from 'react-intl';
import { fullDate } from './HumanDate.tsx';
import { dateParts } from './relativeDate.ts';

/** A date to the month, as far as it is known ('Mar 2021', '2021'); in full on hover. For what lies years back. */
export function MonthDate({ date }: { readonly date: string }) {
  const intl = useIntl();
  const { year, month } = dateParts(date);
  return (
    <time className="tabular" dateTime={date} title={fullDate(intl, date)}>
      {intl.formatDate(new Date(Date.UTC(year, (month ?? 1) - 1, 1)), {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month && { month: 'short' }),
      })}
    </time>
  );
}
