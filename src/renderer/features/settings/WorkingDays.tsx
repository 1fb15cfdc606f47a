import { useIntl } from 'react-intl';
import { FilterChip } from '../../ui/FilterChip.tsx';

interface WorkingDaysProps {
  /** ISO weekdays, 1 is Monday. */
  readonly value: readonly number[];
  readonly onChange: (days: number[]) => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The days of the week, each on or off; the last one stays on. */
export function WorkingDays({ value, onChange }: WorkingDaysProps) {
  const intl = useIntl();
  const toggle = (day: number) => {
    const days = WEEK.filter((one) => (one === day) !== value.includes(one));
    if (days.length > 0) onChange(days);
  };
  return WEEK.map((day) => (
    <FilterChip key={day} on={value.includes(day)} onToggle={() => toggle(day)}>
      {intl.formatDate(MONDAY + (day - 1) * DAY_MS, { weekday: 'short', timeZone: 'UTC' })}
    </FilterChip>
  ));
}
