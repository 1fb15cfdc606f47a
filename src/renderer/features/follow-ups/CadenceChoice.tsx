import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { cadenceText } from './words.ts';

const CHOICES: readonly number[] = [30, 60, 90, 120, 180];
const CUSTOM = 'custom';
const NONE = 'none';
const LONGEST = 3_650;

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
  const [days, setDays] = useState<number | string | null>(null);
  const offered = value === null || CHOICES.includes(value) ? CHOICES : [...CHOICES, value].sort((a, b) => a - b);
  const set = () => {
    const whole = Math.round(Number(days));
    setDays(null);
    if (whole >= 1 && whole <= LONGEST) onChange(whole);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      set();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setDays(null);
    }
  };
  return (
    <span className="cadence-choice">
      <NativeSelect
        {...(hideLabel ? { 'aria-label': label } : { label })}
        value={days === null ? String(value ?? NONE) : CUSTOM}
        data={[
          ...(allowNone ? [{ value: NONE, label: t('followUps.cadence.none') }] : []),
          ...offered.map((every) => ({ value: String(every), label: cadenceText(t, every) })),
          { value: CUSTOM, label: t('followUps.cadence.custom') },
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen === CUSTOM) {
            setDays(value ?? 45);
            return;
          }
          setDays(null);
          onChange(chosen === NONE ? null : Number(chosen));
        }}
      />
      {days !== null && (
        <>
          <NumberInput
            className="cadence-choice__days"
            aria-label={t('followUps.cadence.days')}
            value={days}
            min={1}
            max={LONGEST}
            allowDecimal={false}
            hideControls
            autoFocus
            onChange={setDays}
            onKeyDown={onKeyDown}
          />
          <Button variant="default" onClick={set}>
            {t('followUps.cadence.set')}
          </Button>
        </>
      )}
    </span>
  );
}
