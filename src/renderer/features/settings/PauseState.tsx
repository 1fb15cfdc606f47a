import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Instant, Settings } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { today } from '../../ui/relativeDate.ts';
import { nextDigest } from './nextDigest.ts';
import { Setting } from './Setting.tsx';

const A_MINUTE = 60_000;

/** The moment as it is, minute by minute. */
function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The parts of a moment as one says it: 'tomorrow' and '9:00'. */
const momentWords = (intl: IntlShape, at: Instant) => ({
  day: humanDate(intl, today(new Date(at))),
  time: intl.formatTime(at, { hour: 'numeric', minute: '2-digit' }),
});

/** When the next digest comes, and being left in peace until tomorrow. */
export function PauseState({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const intl = useIntl();
  const now = useNow();
  const { data: state } = useBook('reminder.state', {});
  const pause = useCommand('reminder.pause');
  if (!settings.reminders || !state) return null;
  const paused = state.pausedUntil !== null && state.pausedUntil > now ? state.pausedUntil : null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const next = nextDigest(now, timeZone, settings, paused);
  return (
    <Setting label={t('settings.next')} effect={t('settings.next.waiting', { count: state.waiting })}>
      <p className="setting__sentence">
        {paused && t('settings.paused', momentWords(intl, paused))}{' '}
        {next ? t('settings.next.digest', momentWords(intl, next.at)) : t('settings.next.none')}
      </p>
      <Button variant="default" onClick={() => void pause({ until: paused ? null : 'tomorrow' })}>
        {t(paused ? 'settings.pause.end' : 'settings.pause.start')}
      </Button>
    </Setting>
  );
}
