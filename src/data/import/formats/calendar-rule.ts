import type ICAL from 'ical.js';

/**
 * Whether a rule's occurrences can be told one after the other. A rule that can never be fulfilled (31 February), or
 * hardly ever, would be searched for ever; so only the forms that calendars write are followed.
 */
export function isFollowable(rule: ICAL.Recur, start: ICAL.Time): boolean {
  const parts = rule.parts as Readonly<Record<string, readonly unknown[] | undefined>>;
  const has = (name: string) => (parts[name]?.length ?? 0) > 0;
  const numbers = (name: string) => (parts[name] ?? []).map(Number);
  const interval = rule.interval;
  if (!Number.isInteger(interval) || interval < 1 || interval > 99) return false;
  if (['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYYEARDAY', 'BYWEEKNO'].some(has)) return false;
  if (!numbers('BYMONTH').every((month) => month >= 1 && month <= 12)) return false;
  const days = numbers('BYMONTHDAY');
  if (!days.every((day) => day !== 0 && Math.abs(day) <= 31)) return false;
  const ordinals = (parts.BYDAY ?? []).map((day) => Number(/^[+-]?\d+/.exec(String(day))?.[0] ?? 0));
  const most = rule.freq === 'YEARLY' && !has('BYMONTH') ? 52 : 5;
  if (ordinals.some((ordinal) => Math.abs(ordinal) > most)) return false;
  if (has('BYSETPOS') && (!has('BYDAY') || numbers('BYSETPOS').some((at) => at === 0 || Math.abs(at) > 4)))
    return false;
  if (has('BYDAY') && has('BYMONTHDAY')) return false;
  const late = Math.max(...days.map(Math.abs), days.length === 0 && !has('BYDAY') ? start.day : 0);
  switch (rule.freq) {
    case 'DAILY':
    case 'WEEKLY':
      return (
        !has('BYMONTHDAY') &&
        !has('BYSETPOS') &&
        ordinals.every((ordinal) => ordinal === 0) &&
        (!has('BYMONTH') || interval === 1)
      );
    case 'MONTHLY':
      return (
        !has('BYMONTH') && (late <= 28 || interval < 12) && !(ordinals.some((o) => Math.abs(o) === 5) && interval > 11)
      );
    case 'YEARLY':
      return (
        (late <= 28 || (interval === 1 && (!has('BYMONTH') || late <= 29) && (has('BYMONTH') || days.length === 0))) &&
        interval <= 10
      );
    default:
      return false;
  }
}
