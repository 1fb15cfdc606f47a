import type { IntlShape } from 'react-intl';
import type { LocalTime } from '../../../contract/index.ts';

/** A time of day as it is written here: '9:00', '9:00 AM'. */
export const clockText = (intl: IntlShape, time: LocalTime): string =>
  intl.formatTime(`2024-01-01T${time}:00Z`, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });

const CLOCK = /^(\d{1,2})(?:[:.h ]?(\d{2}))?(?:\s*(a|p)\.?\s*m\.?)?(?:\s*uhr)?$/;

/** What a person means by a time of day: `9`, `9:30`, `0930`, `9.30`, `9 pm`, `21 Uhr`; null when it is not understood. */
export function parseClock(text: string): LocalTime | null {
  const [, hours, minutes = '00', half] = text.trim().toLowerCase().replaceAll('\u202f', ' ').match(CLOCK) ?? [];
  if (hours === undefined) return null;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
