import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { cadenceText } from './words.ts';

const CHOICES: readonly number[] = [30, 60, 90, 120, 180];
const CUSTOM = 'custom';
const LONGEST = 3_650;

interface CadenceSelectProps<Other extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Days, or one of the others. */
  readonly value: number | Other;
  /** What may be chosen besides days, before them. */
  readonly others: readonly { readonly value: Other; readonly label: string }[];
  readonly onChange: (value: number | Other) => void;
}

/** How often to be in touch: a month to half a year, so many days, or what else is offered. */
export function CadenceSelect<Other extends string>(props: CadenceSelectProps<Other>) {
  const { label, hideLabel = false, value, others, onChange } = props;
  const t = useT();
  const [days, setDays] = useState<number | string | null>(null);
  const [wrong, setWrong] = useState(false);
  const offered =
    typeof value === 'string' || CHOICES.includes(value) ? CHOICES : [...CHOICES, value].sort((a, b) => a - b);
  const close = () => {
    setDays(null);
    setWrong(false);
  };
  const set = () => {
    const whole = Number(days);
    const fits = days !== '' && Number.isInteger(whole) && whole >= 1 && whole <= LONGEST;
    setWrong(!fits);
    if (!fits) return;
    close();
    if (whole !== value) onChange(whole);
  };
  const choose = (chosen: string) => {
    if (chosen === CUSTOM) {
      setDays(typeof value === 'number' ? value : 45);
      return;
    }
    close();
    onChange(others.find((other) => other.value === chosen)?.value ?? Number(chosen));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      set();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
  return (
    <span className="cadence-choice">
      <NativeSelect
        {...(hideLabel ? { 'aria-label': label } : { label })}
        value={days === null ? String(value) : CUSTOM}
        data={[
          ...others,
          ...offered.map((every) => ({ value: String(every), label: cadenceText(t, every) })),
          { value: CUSTOM, label: t('followUps.cadence.custom') },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
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
            clampBehavior="none"
            hideControls
            autoFocus
            error={wrong}
            onChange={setDays}
            onKeyDown={onKeyDown}
          />
          <Button variant="default" onClick={set}>
            {t('followUps.cadence.set')}
          </Button>
          {wrong && (
            <span className="cadence-choice__wrong" role="alert">
              {t('followUps.cadence.days.wrong', { most: LONGEST })}
            </span>
          )}
        </>
      )}
    </span>
  );
}
