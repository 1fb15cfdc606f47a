import type { IntlShape } from 'react-intl';

/** A day of a plan: 'Tue 24 Nov'. */
export const dayText = (intl: IntlShape, date: string): string =>
  intl.formatDate(new Date(`${date}T12:00:00`), { weekday: 'short', day: 'numeric', month: 'short' });
