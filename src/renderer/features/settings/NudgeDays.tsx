import { NumberInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Settings } from '../../../contract/index.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import { useT } from '../../i18n/useT.ts';

type Nudges = Settings['nudgeAfterDays'];

interface NudgeDaysProps {
  readonly value: Nudges;
  readonly onChange: (days: Nudges) => void;
}

/** Days from the last message to the first nudge, to the second, and to moving on. */
export function NudgeDays({ value: [first, second, moveOn], onChange }: NudgeDaysProps) {
  return (
    <>
      <Days label="settings.nudges.first" value={first} onChange={(days) => onChange([days, second, moveOn])} />
      <Days label="settings.nudges.second" value={second} onChange={(days) => onChange([first, days, moveOn])} />
      <Days label="settings.nudges.moveOn" value={moveOn} onChange={(days) => onChange([first, second, days])} />
    </>
  );
}

interface DaysProps {
  readonly label: MessageKey;
  readonly value: number;
  readonly onChange: (days: number) => void;
}

const LONGEST = 365;

/** A number of days; taken over on leaving or Enter. What makes no sense stays to be put right; Escape puts it back. */
function Days({ label, value, onChange }: DaysProps) {
  const t = useT();
  const [draft, setDraft] = useState<number | string>(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const days = Number(draft);
    const fits = draft !== '' && Number.isInteger(days) && days >= 1 && days <= LONGEST;
    setWrong(!fits);
    if (fits && days !== value) onChange(days);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') {
      setDraft(value);
      setWrong(false);
    }
  };
  return (
    <span className="settings__day">
      <span className="quiet">{t(label)}</span>
      <NumberInput
        className="settings__days"
        aria-label={t(label)}
        value={draft}
        min={1}
        max={LONGEST}
        allowDecimal={false}
        clampBehavior="none"
        hideControls
        error={wrong}
        onChange={setDraft}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span className="quiet">{t('settings.nudges.days')}</span>
      {wrong && (
        <span className="setting__wrong" role="alert">
          {t('settings.nudges.wrong', { most: LONGEST })}
        </span>
      )}
    </span>
  );
}
