import { useId } from 'react';
import { useT } from '../../i18n/useT.ts';
import type { FieldRow } from './fields.ts';

interface FieldChoiceProps {
  readonly row: FieldRow;
  readonly side: 0 | 1;
  readonly onPick: (side: 0 | 1) => void;
}

/** One field: what either side says, and whose is kept. Where both say the same there is nothing to choose. */
export function FieldChoice({ row, side, onPick }: FieldChoiceProps) {
  const t = useT();
  const name = useId();
  const { field, values } = row;
  const label = t(`duplicates.field.${field}`);
  if (values[0] === values[1])
    return (
      <div className="compare__row">
        <span className="compare__label">{label}</span>
        <span className="compare__same" dir="auto">
          {values[0]}
          <span className="quiet"> · {t('duplicates.both')}</span>
        </span>
      </div>
    );
  return (
    <div className="compare__row" role="radiogroup" aria-label={label}>
      <span className="compare__label">{label}</span>
      {([0, 1] as const).map((at) => (
        <label key={at} className="compare__value" data-kept={side === at || undefined}>
          <input type="radio" name={name} checked={side === at} onChange={() => onPick(at)} />
          <span dir="auto">{values[at] ?? <span className="quiet">{t('duplicates.nothing')}</span>}</span>
        </label>
      ))}
    </div>
  );
}
