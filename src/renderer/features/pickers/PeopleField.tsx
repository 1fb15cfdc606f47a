import './picker.css';
import { IconX } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';
import { type Picked, RecordPicker } from './RecordPicker.tsx';

interface PeopleFieldProps {
  readonly label: string;
  readonly value: readonly Picked[];
  readonly onChange: (value: Picked[]) => void;
  /** People not to offer, besides those chosen. */
  readonly exclude?: readonly string[];
  readonly placeholder?: string;
}

const idOf = (picked: Picked) => ('id' in picked ? picked.id : null);

/** Several people, each a chip that can be removed; more are found or made by typing. */
export function PeopleField({ label, value, onChange, exclude = [], placeholder }: PeopleFieldProps) {
  const t = useT();
  const chosen = value.map(idOf).filter((id) => id !== null);
  return (
    <div className="people-field">
      {value.map((picked) => (
        <span className="people-field__chip" key={idOf(picked) ?? picked.name}>
          <span className="truncate" title={picked.name}>
            {picked.name}
          </span>
          <button
            type="button"
            aria-label={t('pickers.clear', { name: picked.name })}
            onClick={() => onChange(value.filter((other) => other !== picked))}
          >
            <IconX size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      <RecordPicker
        kind="person"
        label={label}
        hideLabel
        clearOnPick
        exclude={[...exclude, ...chosen]}
        onPick={(picked) => onChange([...value, picked])}
        {...(placeholder && { placeholder })}
      />
    </div>
  );
}
