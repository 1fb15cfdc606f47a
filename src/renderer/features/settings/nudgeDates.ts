import type { LocalDate, Settings } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { onWorkingDay } from '../../../domain/working-days.ts';

interface NudgeDates {
  readonly first: LocalDate;
  readonly second: LocalDate;
  readonly moveOn: LocalDate;
}

/** When a message sent on a day is followed up, if each nudge goes out on the day it is due and nobody answers. */
export function nudgeDates(
  { nudgeAfterDays, workingDays }: Pick<Settings, 'nudgeAfterDays' | 'workingDays'>,
  sentOn: LocalDate,
): NudgeDates {
  const after = (date: LocalDate, days: number) => onWorkingDay(addDays(date, days), workingDays);
  const first = after(sentOn, nudgeAfterDays[0]);
  const second = after(first, nudgeAfterDays[1]);
  return { first, second, moveOn: after(second, nudgeAfterDays[2]) };
}
