import { type IntlShape, useIntl } from 'react-intl';
import { dateDistance, dateParts, today } from './relativeDate.ts';

/** The date in full, as far as it is known: '14 March 2021', 'March 2021', '2021'. */
export function fullDate(intl: IntlShape, date: string): string {
  const { year, month, day } = dateParts(date);
  return intl.formatDate(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** The date as one would say it: 'yesterday', '3 weeks ago'; without a day, as far as it is known. */
export function humanDate(intl: IntlShape, date: string, now = today()): string {
  if (date === now) return intl.formatMessage({ id: 'ui.today' });
  const distance = dateDistance(date, now);
  if (!distance) return fullDate(intl, date);
  if (distance.unit === 'day' && distance.amount === -1) return intl.formatMessage({ id: 'ui.yesterday' });
  if (distance.unit === 'day' && distance.amount === 1) return intl.formatMessage({ id: 'ui.tomorrow' });
  return intl.formatRelativeTime(distance.amount, distance.unit);
}

/** A date, short and human, in full on hover. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function HumanDate({ date }: { readonly date: string }) {
  const intl = useIntl();
  return (
    <time className="tabular" dateTime={date} title={fullDate(intl, date)}>
      {humanDate(intl, date)}
    </time>
  );
}
