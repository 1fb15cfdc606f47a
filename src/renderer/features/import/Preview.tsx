import { Button, Tabs } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { ImportPreview } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { CompaniesTab } from './CompaniesTab.tsx';
import { CountsLine } from './CountsLine.tsx';
import { DoubtfulTab } from './DoubtfulTab.tsx';
import { PlannedTab } from './PlannedTab.tsx';
import { RejectedTab } from './RejectedTab.tsx';
import type { Trouble } from './session.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { importSession } from './useImport.ts';

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly accepted: ReadonlySet<string>;
  readonly trouble: Trouble | null;
}

/** What importing the file would do, in full, before anything is done. */
export function Preview({ preview, accepted, trouble }: PreviewProps) {
  const t = useT();
  const intl = useIntl();
  const { counts, warnings, newestConnectionOn } = preview;
  const toDo = counts.new + counts.changed;
  const tabs = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['rejected', counts.rejected],
    ['companies', preview.merges.length],
    ['doubtful', preview.suggestions.length],
  ] as const;
  const first = tabs.find(([, count]) => count > 0)?.[0] ?? 'new';
  return (
    <>
      <h2 className="import__lead">{t('import.preview', { name: preview.fileName })}</h2>
      {trouble && <TroubleBox trouble={trouble} />}
      <CountsLine counts={counts} />
      {newestConnectionOn && (
        <p className="quiet">{t('import.newest', { date: fullDate(intl, newestConnectionOn) })}</p>
      )}
      {warnings.length > 0 && (
        <ul className="import__warnings">
          {warnings.map((warning) => (
            <li key={warning}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
              {warning}
            </li>
          ))}
        </ul>
      )}
      <div className="import__actions">
        {toDo > 0 ? (
          <Button size="sm" onClick={() => void importSession.commit()}>
            {t('import.commit', { count: toDo })}
          </Button>
        ) : (
          <p>{t('import.nothing')}</p>
        )}
        <Button size="sm" variant="default" onClick={() => importSession.reset()}>
          {t('import.other')}
        </Button>
      </div>
      <Tabs defaultValue={first} className="import__tabs" keepMounted={false}>
        <Tabs.List>
          {tabs.map(([tab, count]) => (
            <Tabs.Tab
              key={tab}
              value={tab}
              aria-label={t('import.tab.count', { label: t(`import.tab.${tab}`), count })}
            >
              {t(`import.tab.${tab}`)} <span className="quiet tabular">{intl.formatNumber(count)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="new">
          <PlannedTab rows={preview.added} total={counts.new} none={t('import.none.new')} />
        </Tabs.Panel>
        <Tabs.Panel value="changed">
          <PlannedTab rows={preview.changed} total={counts.changed} none={t('import.none.changed')} />
        </Tabs.Panel>
        <Tabs.Panel value="rejected">
          <RejectedTab rows={preview.rejected} total={counts.rejected} />
        </Tabs.Panel>
        <Tabs.Panel value="companies">
          <CompaniesTab merges={preview.merges} />
        </Tabs.Panel>
        <Tabs.Panel value="doubtful">
          <DoubtfulTab suggestions={preview.suggestions} accepted={accepted} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
