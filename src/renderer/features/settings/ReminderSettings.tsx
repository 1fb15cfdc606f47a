import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { LocalTime, Settings } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { capabilities } from '../../transport/client.ts';
import { clockText } from './clock.ts';
import { PagePermission } from './PagePermission.tsx';
import { PauseState } from './PauseState.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';
import { TimeSetting } from './TimeSetting.tsx';
import { useSettings } from './useSettings.ts';

const LEADS: readonly number[] = [10, 15, 30, 60, 90, 120, 240, 1_440];
const EXAMPLE_START: LocalTime = '14:00';
const MINUTES_A_DAY = 1_440;

/** The time of day so many minutes before another. */
function before(time: LocalTime, minutes: number): LocalTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = (hour * 60 + minute - minutes + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** What is told outside the window, and when. */
export function ReminderSettings() {
  const t = useT();
  const { settings, save } = useSettings();
  if (!settings) return null;
  const face = capabilities.tellsReminders ? 'desktop' : 'browser';
  return (
    <>
      <Section title={t('settings.section.reminders')} why={t('settings.reminders.why')}>
        <SwitchSetting
          label={t('settings.reminders.on')}
          effect={t(`settings.reminders.on.${face}`, { on: settings.reminders ? 'yes' : 'no' })}
          checked={settings.reminders}
          onChange={(reminders) => void save({ reminders })}
        />
        {settings.reminders && !capabilities.tellsReminders && <PagePermission />}
        <PauseState settings={settings} />
      </Section>
      <Times settings={settings} save={save} />
    </>
  );
}

interface TimesProps {
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

function Times({ settings, save }: TimesProps) {
  const t = useT();
  const intl = useIntl();
  const { digestAt, quietFrom, quietTo, interviewLeadMinutes: lead } = settings;
  const leads = LEADS.includes(lead) ? LEADS : [...LEADS, lead].sort((a, b) => a - b);
  return (
    <Section title={t('settings.hours')}>
      <Setting label={t('settings.digestAt')} why={t('settings.digestAt.why')}>
        <TimeSetting
          label={t('settings.digestAt')}
          value={digestAt}
          onChange={(next) => void save({ digestAt: next })}
        />
      </Setting>
      <Setting
        label={t('settings.quiet')}
        effect={t('settings.quiet.effect', {
          none: quietFrom === quietTo ? 'yes' : 'no',
          from: clockText(intl, quietFrom),
          to: clockText(intl, quietTo),
        })}
      >
        <span className="setting__pair">
          <span className="quiet">{t('settings.quiet.from')}</span>
          <TimeSetting
            label={t('settings.quietFrom')}
            value={quietFrom}
            onChange={(next) => void save({ quietFrom: next })}
          />
        </span>
        <span className="setting__pair">
          <span className="quiet">{t('settings.quiet.to')}</span>
          <TimeSetting
            label={t('settings.quietTo')}
            value={quietTo}
            onChange={(next) => void save({ quietTo: next })}
          />
        </span>
      </Setting>
      <Setting
        label={t('settings.lead')}
        effect={t('settings.lead.effect', {
          start: clockText(intl, EXAMPLE_START),
          told: clockText(intl, before(EXAMPLE_START, lead)),
          day: lead >= MINUTES_A_DAY ? 'before' : 'same',
        })}
      >
        <NativeSelect
          aria-label={t('settings.lead')}
          value={String(lead)}
          data={leads.map((minutes) => ({ value: String(minutes), label: leadText(minutes) }))}
          onChange={(event) => void save({ interviewLeadMinutes: Number(event.currentTarget.value) })}
        />
      </Setting>
    </Section>
  );

  function leadText(minutes: number): string {
    if (minutes % MINUTES_A_DAY === 0) return t('settings.lead.days', { count: minutes / MINUTES_A_DAY });
    if (minutes % 60 === 0) return t('settings.lead.hours', { count: minutes / 60 });
    return t('settings.lead.minutes', { count: minutes });
  }
}
