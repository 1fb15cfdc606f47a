import { Switch } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SwitchSettingProps {
  readonly label: string;
  readonly why?: string;
  readonly effect?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, why, effect, checked, disabled = false, onChange }: SwitchSettingProps) {
  const id = useId();
  return (
    <div className="setting">
      <label className="setting__label" htmlFor={id}>
        {label}
        {why && <small>{why}</small>}
      </label>
      <div className="setting__value">
        <div className="setting__control">
          <Switch
            id={id}
            aria-label={label}
            checked={checked}
            disabled={disabled}
            withThumbIndicator={false}
            onChange={(event) => onChange(event.currentTarget.checked)}
            classNames={{ track: 'switch__track', thumb: 'switch__thumb' }}
          />
        </div>
        {effect && (
          <p className="setting__effect" aria-live="polite">
            {effect}
          </p>
        )}
      </div>
    </div>
  );
}
