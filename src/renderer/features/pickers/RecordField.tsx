import './picker.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { type Picked, RecordPicker, type RecordPickerProps } from './RecordPicker.tsx';

interface RecordFieldProps extends Pick<RecordPickerProps, 'kind' | 'label' | 'placeholder' | 'exclude'> {
  /** Name of what is picked now; null shows the field. */
  readonly name: string | null;
  /** What is picked now, as a link to it. */
  readonly link: ReactNode;
  readonly onPick: (picked: Picked) => void;
  readonly onClear: () => void;
  /** Starts with the cursor in the field. */
  readonly autoFocus?: boolean;
}

/** One record another one points at: a link to it with a pencil, or the field that finds or makes it. */
export function RecordField(props: RecordFieldProps) {
  const { kind, label, name, link, onPick, onClear, placeholder, exclude, autoFocus = false } = props;
  const t = useT();
  const [editing, setEditing] = useState(false);
  if (name !== null && !editing) {
    return (
      <span className="record-field side-row__hover">
        {link}
        <span className="side-row__tools">
          <Tooltip label={t('pickers.change', { field: label })}>
            <ActionIcon size={24} aria-label={t('pickers.change', { field: label })} onClick={() => setEditing(true)}>
              <IconPencil size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </span>
      </span>
    );
  }
  return (
    <div className="record-field__picker">
      <RecordPicker
        kind={kind}
        label={label}
        hideLabel
        name={name ?? ''}
        autoFocus={editing || autoFocus}
        onPick={onPick}
        onClear={onClear}
        onLeave={() => setEditing(false)}
        takeOnLeave
        {...(placeholder && { placeholder })}
        {...(exclude && { exclude })}
      />
    </div>
  );
}
