import './worth.css';
import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { groupWorth, type WorthGrouping, type WorthMeasure } from '../../../domain/worth.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { CompensationForm, CompensationList } from '../market/index.ts';
import { Chart } from './Chart.tsx';
import { RatesEditor } from './RatesEditor.tsx';

const groupings = ['role', 'level', 'location', 'company'] as const satisfies readonly WorthGrouping[];
const measures = ['base', 'total'] as const satisfies readonly WorthMeasure[];
const segmented = { root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' };

/** My worth: what was heard about pay, over time, and the table behind it. */
export function WorthPage() {
  const t = useT();
  const navigate = useNavigate();
  const { create = false } = useSearch({ from: '/worth' });
  const [by, setBy] = useState<WorthGrouping>('role');
  const [measure, setMeasure] = useState<WorthMeasure>('base');
  const { data, error, refetch } = useBook('compensation.list', {});
  const { data: settings } = useBook('settings.get', {});
  const setCreate = (on: boolean) => void navigate({ to: '/worth', search: on ? { create: true } : {}, replace: true });
  useShortcut('n', () => setCreate(true), { scope: 'page' });

  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data || !settings) return <Page title={t('worth.title')} />;
  const { observations } = data;
  const { charts, leftOut } = groupWorth(observations, by, measure, settings);
  const home = settings.homeCurrency;
  const add = (
    <Button
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      rightSection={<Kbd keys="n" />}
      onClick={() => setCreate(true)}
    >
      {t('worth.add')}
    </Button>
  );
  return (
    <Page
      title={t('worth.title')}
      {...(observations.length > 0 && { detail: t('worth.count', { count: observations.length }), actions: add })}
    >
      {observations.length === 0 && !create ? (
        <EmptyState title={t('worth.empty.title')} body={t('worth.empty.body')} action={add} />
      ) : (
        <div className="worth">
          {create && <CompensationForm observation={null} onClose={() => setCreate(false)} />}
          {observations.length > 0 && (
            <>
              <div className="worth__choices">
                <SegmentedControl
                  size="xs"
                  aria-label={t('worth.by')}
                  classNames={segmented}
                  data={groupings.map((value) => ({ value, label: t(`worth.by.${value}`) }))}
                  value={by}
                  onChange={setBy}
                />
                <SegmentedControl
                  size="xs"
                  aria-label={t('worth.measure')}
                  classNames={segmented}
                  data={measures.map((value) => ({ value, label: t(`worth.measure.${value}`) }))}
                  value={measure}
                  onChange={setMeasure}
                />
              </div>
              {charts.map((chart) => (
                <div key={chart.currency}>
                  {home && chart.currency !== home && (
                    <p className="quiet">
                      {t('worth.apart', {
                        currency: chart.currency,
                        count: chart.series.reduce((sum, { marks }) => sum + marks.length, 0),
                      })}
                    </p>
                  )}
                  <Chart chart={chart} />
                </div>
              ))}
              {leftOut.length > 0 && <p className="quiet">{t('worth.leftOut', { count: leftOut.length })}</p>}
              <RatesEditor
                settings={settings}
                currencies={[...new Set(observations.map(({ currency }) => currency))]}
              />
              <section aria-label={t('worth.table')}>
                <h2>{t('worth.table')}</h2>
                <CompensationList observations={observations} />
              </section>
            </>
          )}
        </div>
      )}
    </Page>
  );
}
