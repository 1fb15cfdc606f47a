import './followUps.css';
import { useT } from '../../i18n/useT.ts';
import { CadenceSelect } from './CadenceSelect.tsx';

interface CadenceChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Days; null is no cadence. */
  readonly value: number | null;
  readonly onChange: (days: number | null) => void;
  /** No cadence may be chosen (the default). */
  readonly allowNone?: boolean;
}

/** How often to be in touch: none, a month to half a year, or so many days. */
export function CadenceChoice({ label, hideLabel = false, value, onChange, allowNone = true }: CadenceChoiceProps) {
  const t = useT();
  return (
    <CadenceSelect
      label={label}
      hideLabel={hideLabel}
      value={value ?? 'none'}
      others={allowNone || value === null ? [{ value: 'none', label: t('followUps.cadence.none') }] : []}
      onChange={(chosen) => onChange(chosen === 'none' ? null : chosen)}
    />
  );
}
