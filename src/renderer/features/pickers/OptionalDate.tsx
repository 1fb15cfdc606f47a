import './picker.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { DateField } from './DateField.tsx';

interface OptionalDateProps {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
}

/** A whole date that may be missing: the system's own field, and a button that empties it. */
export function OptionalDate({ label, value, onChange }: OptionalDateProps) {
  const t = useT();
  const clear = t('pickers.clear', { name: label });
  return (
    <span className="optional-date">
      <DateField label={label} hideLabel value={value ?? ''} onChange={onChange} />
      {value && (
        <Tooltip label={clear}>
          <ActionIcon size={24} aria-label={clear} onClick={() => onChange(null)}>
            <IconX size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  );
}
