import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { CompanyId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { DossierTimeline } from './DossierTimeline.tsx';
import { DossierTopics } from './DossierTopics.tsx';

const views = ['topics', 'timeline'] as const;

/** What do I know about this company: by topic, or as it was learnt over time. */
export function Dossier({ companyId }: { readonly companyId: CompanyId }) {
  const t = useT();
  const [view, setView] = useState<(typeof views)[number]>('topics');
  const { data, error, refetch } = useBook('company.dossier', { id: companyId });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return (
    <section className="dossier" aria-label={t('company.tab.what')}>
      <SegmentedControl
        className="dossier__view"
        size="xs"
        aria-label={t('company.dossier.view')}
        classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
        data={views.map((value) => ({ value, label: t(`company.dossier.${value}`) }))}
        value={view}
        onChange={(value) => setView(value)}
      />
      {data && (view === 'topics' ? <DossierTopics dossier={data} /> : <DossierTimeline dossier={data} />)}
    </section>
  );
}
