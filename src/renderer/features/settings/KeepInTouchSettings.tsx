import { useIntl } from 'react-intl';
import type { Settings } from '../../../contract/index.ts';
import { contactDueOn } from '../../../domain/cadence.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { today as todayHere } from '../../ui/relativeDate.ts';
import { CadenceChoice } from '../follow-ups/index.ts';
import { NudgeDays } from './NudgeDays.tsx';
import { nudgeDates } from './nudgeDates.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { TagCadences } from './TagCadences.tsx';
import { useSettings } from './useSettings.ts';
import { WorkingDays } from './WorkingDays.tsx';

/** How often to be in touch with whom, and when to write again after an interview. */
export function KeepInTouchSettings() {
  const t = useT();
  const intl = useIntl();
  const { settings, save } = useSettings();
  if (!settings) return null;
  const today = todayHere();
  const cadence = (key: 'interviewerCadenceDays' | 'rejectionCadenceDays', name: 'interviewer' | 'rejection') => (
    <Setting
      label={t(`settings.cadence.${name}`)}
      effect={t(`settings.cadence.${name}.effect`, { date: fullDate(intl, contactDueOn(today, settings[key])) })}
    >
      <CadenceChoice
        label={t(`settings.cadence.${name}`)}
        hideLabel
        allowNone={false}
        value={settings[key]}
        onChange={(days) => days !== null && void save({ [key]: days } satisfies Partial<Settings>)}
      />
    </Setting>
  );
  const { first, second, moveOn } = nudgeDates(settings, today);
  return (
    <>
      <TagCadences />
      <Section title={t('settings.defaults')} why={t('settings.defaults.why')}>
        {cadence('interviewerCadenceDays', 'interviewer')}
        {cadence('rejectionCadenceDays', 'rejection')}
      </Section>
      <Section title={t('settings.followUps')} why={t('settings.followUps.why')}>
        <Setting label={t('settings.workingDays')} why={t('settings.workingDays.why')}>
          <WorkingDays value={settings.workingDays} onChange={(workingDays) => void save({ workingDays })} />
        </Setting>
        <Setting
          label={t('settings.nudges')}
          effect={t('settings.nudges.effect', {
            first: shortDay(first),
            second: shortDay(second),
            moveOn: shortDay(moveOn),
          })}
        >
          <NudgeDays value={settings.nudgeAfterDays} onChange={(nudgeAfterDays) => void save({ nudgeAfterDays })} />
        </Setting>
      </Section>
    </>
  );

  function shortDay(date: string): string {
    return intl.formatDate(`${date}T00:00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  }
}
