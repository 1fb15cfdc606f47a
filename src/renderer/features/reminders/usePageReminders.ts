import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { capabilities, client } from '../../transport/client.ts';
import { useBook } from '../../transport/hooks.ts';
import { ableToShow, showReminder } from './show.tsx';
import { tellReminders } from './teller.ts';

const hoursOf = ({ reminders, digestAt, quietFrom, quietTo, workingDays, interviewLeadMinutes }: Settings) => [
  reminders,
  digestAt,
  quietFrom,
  quietTo,
  workingDays,
  interviewLeadMinutes,
];

/**
 * Tells reminders while the page is open, where the face does not tell them by itself. Of the sample network
 * nothing is told: nobody in it waits.
 */
export function usePageReminders(): void {
  const t = useT();
  const { locale } = useIntl();
  const { history } = useRouter();
  const face = { t, language: locale, here: () => history.location.pathname, go: history.push };
  const latest = useRef(face);
  latest.current = face;
  const { data: status } = useBook('book.status', {});
  const own = status?.state === 'open' && !status.sample;
  // No event tells of settings; with others, another moment may be the next.
  const { data: settings } = useBook('settings.get', {}, { enabled: !capabilities.tellsReminders });
  const hours = settings && JSON.stringify(hoursOf(settings));
  useEffect(() => {
    if (hours === undefined || !own) return;
    return tellReminders({
      client,
      able: ableToShow,
      show: (reminder) => showReminder(reminder, latest.current),
    });
  }, [hours, own]);
}
