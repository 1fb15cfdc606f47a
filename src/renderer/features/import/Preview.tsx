import { Button, Tabs } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { ImportPreview } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { AmbiguousTab } from './AmbiguousTab.tsx';
import { ChangedTab } from './ChangedTab.tsx';
import { ColumnsTab } from './ColumnsTab.tsx';
import { CompaniesTab } from './CompaniesTab.tsx';
import { CountsLine } from './CountsLine.tsx';
import { DoubtfulTab } from './DoubtfulTab.tsx';
import { PeopleTab } from './PeopleTab.tsx';
import { PlannedTab } from './PlannedTab.tsx';
import { RejectedTab } from './RejectedTab.tsx';
import type { Trouble } from './session.ts';
import type { Steering } from './steering.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { importSession } from './useImport.ts';

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly steering: Steering;
  readonly trouble: Trouble | null;
}

/** What importing the file would do, in full, before anything is done. */
export function Preview({ preview, steering, trouble }: PreviewProps) {
  const t = useT();
  const intl = useIntl();
  const { counts, warnings, newestConnectionOn } = preview;
  const people =
    counts.new +
    counts.changed +
    steering.people.size +
    [...steering.choices.values()].filter(({ person }) => person !== undefined).length;
  const others = counts.interviews + counts.interactions + counts.positions + counts.opportunities;
  const toDo = people + others + counts.newCompanies;
  // What is left to decide is not in the book already.
  const known = counts.unchanged > 0 && counts.ambiguous === 0 && preview.people.length === 0;
  const tabs = [
    ['new', counts.new],
    ['changed', counts.changed],
    ...(preview.table && preview.source === 'csv' ? ([['columns', preview.table.header.length]] as const) : []),
    ...(counts.ambiguous > 0 ? ([['ambiguous', counts.ambiguous]] as const) : []),
    ...(preview.people.length > 0 ? ([['people', preview.people.length]] as const) : []),
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
            {people > 0 && others === 0 ? t('import.commit', { count: people }) : t('import.commit.all')}
          </Button>
        ) : (
          known && <p>{t('import.nothing')}</p>
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
          <ChangedTab rows={preview.changed} total={counts.changed} steering={steering} />
        </Tabs.Panel>
        {preview.table && (
          <Tabs.Panel value="columns">
            <ColumnsTab table={preview.table} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="ambiguous">
          <AmbiguousTab rows={preview.ambiguous} total={counts.ambiguous} steering={steering} />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <PeopleTab people={preview.people} steering={steering} />
        </Tabs.Panel>
        <Tabs.Panel value="rejected">
          <RejectedTab rows={preview.rejected} total={counts.rejected} />
        </Tabs.Panel>
        <Tabs.Panel value="companies">
          <CompaniesTab merges={preview.merges} />
        </Tabs.Panel>
        <Tabs.Panel value="doubtful">
          <DoubtfulTab suggestions={preview.suggestions} accepted={steering.accepted} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
