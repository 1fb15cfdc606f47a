import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MethodInput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { CadenceChoice } from '../follow-ups/index.ts';
import { NudgeDays } from './NudgeDays.tsx';
import { Section } from './Section.tsx';
import { WorkingDays } from './WorkingDays.tsx';

/** How the user signs, when Kith reminds them after an interview, and the way to the templates. */
export function FollowUpSettings() {
  const t = useT();
  const { data } = useBook('settings.get', {});
  const set = useCommand('settings.set');
  if (!data) return null;
  const save = (changes: MethodInput<'settings.set'>) => set(changes);
  return (
    <>
      <Section title={t('settings.followUps')} why={t('settings.followUps.why')}>
        <dl className="settings__rows">
          <dt>
            {t('settings.myName')}
            <small>{t('settings.myName.why')}</small>
          </dt>
          <dd>
            <InlineText
              label={t('settings.myName')}
              placeholder={t('settings.myName.placeholder')}
              value={data.myName}
              onSave={(myName) => save({ myName: myName.slice(0, 200) })}
            />
          </dd>
          <dt>
            {t('settings.workingDays')}
            <small>{t('settings.workingDays.why')}</small>
          </dt>
          <dd>
            <WorkingDays value={data.workingDays} onChange={(workingDays) => void save({ workingDays })} />
          </dd>
          <dt>{t('settings.nudges')}</dt>
          <dd>
            <NudgeDays value={data.nudgeAfterDays} onChange={(nudgeAfterDays) => void save({ nudgeAfterDays })} />
          </dd>
          <dt>{t('settings.cadence.interviewer')}</dt>
          <dd>
            <CadenceChoice
              label={t('settings.cadence.interviewer')}
              hideLabel
              allowNone={false}
              value={data.interviewerCadenceDays}
              onChange={(days) => days !== null && void save({ interviewerCadenceDays: days })}
            />
          </dd>
          <dt>{t('settings.cadence.rejection')}</dt>
          <dd>
            <CadenceChoice
              label={t('settings.cadence.rejection')}
              hideLabel
              allowNone={false}
              value={data.rejectionCadenceDays}
              onChange={(days) => days !== null && void save({ rejectionCadenceDays: days })}
            />
          </dd>
        </dl>
      </Section>
      <Section title={t('settings.templates')} why={t('settings.templates.why')}>
        <Button variant="default" component={Link} to="/templates">
          {t('settings.templates.open')}
        </Button>
      </Section>
    </>
  );
}
