import type { LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { today } from '../../ui/relativeDate.ts';
import { OptionalDate } from '../pickers/index.ts';
import { monthsFrom, revisitMonths } from './revisit.ts';

interface RevisitFieldProps {
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
}

/** When to look again: in some months, or on a day of one's own. */
export function RevisitField({ value, onChange }: RevisitFieldProps) {
  const t = useT();
  return (
    <span className="close-panel__row">
      {revisitMonths.map((months) => {
        const on = monthsFrom(today(), months);
        return (
          <FilterChip key={months} on={value === on} onToggle={() => onChange(value === on ? null : on)}>
            {t('opportunities.months', { months })}
          </FilterChip>
        );
      })}
      <OptionalDate label={t('opportunities.field.revisitOn')} value={value} onChange={onChange} />
    </span>
  );
}
