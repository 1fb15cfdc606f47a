import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { LocalTime } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { clockText, parseClock } from './clock.ts';

interface TimeSettingProps {
  readonly label: string;
  readonly value: LocalTime;
  readonly onChange: (value: LocalTime) => void;
}

/** A time of day, typed the way people write one; taken over on leaving or Enter. Escape puts it back. */
export function TimeSetting({ label, value, onChange }: TimeSettingProps) {
  const t = useT();
  const intl = useIntl();
  const shown = clockText(intl, value);
  const [draft, setDraft] = useState(shown);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDraft(shown), [shown]);
  const commit = () => {
    const time = parseClock(draft);
    setWrong(!time);
    if (!time) return;
    setDraft(clockText(intl, time));
    if (time !== value) onChange(time);
  };
  return (
    <TextInput
      className="time-setting"
      aria-label={label}
      value={draft}
      error={wrong ? t('settings.time.wrong') : null}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') {
          setDraft(shown);
          setWrong(false);
        }
      }}
    />
  );
}
