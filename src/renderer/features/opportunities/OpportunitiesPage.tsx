import './opportunities.css';
import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { Board } from './Board.tsx';
import { NewOpportunityRow } from './NewOpportunityRow.tsx';
import { OpportunityTable } from './OpportunityTable.tsx';
import type { OpportunitiesSearch } from './search.ts';

const route = getRouteApi('/opportunities');

/** Every opportunity in the book, open or closed: a board by stage, or a list. */
export function OpportunitiesPage() {
  const t = useT();
  const navigate = route.useNavigate();
  const { filter = '', view, create = false } = route.useSearch();
  const input = useMemo(() => ({ filter }), [filter]);
  const { data, error, refetch } = useBook('opportunity.list', input);
  const change = useCallback(
    (part: Partial<Record<keyof OpportunitiesSearch, unknown>>) =>
      void navigate({ search: (before) => ({ ...before, ...part }) as OpportunitiesSearch, replace: true }),
    [navigate],
  );
  useShortcut('n', () => change({ create: true }), { scope: 'page' });

  const count = data?.opportunities.length;
  const empty = count === 0 && !filter;
  const newButton = (
    <Button
      variant={empty ? 'filled' : 'default'}
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      onClick={() => change({ create: true })}
    >
      {t('opportunities.new')}
    </Button>
  );
  const none = empty ? (
    <EmptyState
      title={t('opportunities.empty.title')}
      body={t('opportunities.empty.body')}
      action={
        <>
          {newButton}
          <Kbd keys="n" />
        </>
      }
    />
  ) : (
    <EmptyState
      title={t('opportunities.none', { filter })}
      action={
        <Button variant="default" onClick={() => change({ filter: undefined })}>
          {t('ui.clearFilter')}
        </Button>
      }
    />
  );
  return (
    <Page
      title={t('opportunities.title')}
      detail={count ? t('opportunities.count', { count }) : ''}
      fill
      actions={!empty && newButton}
      toolbar={
        !empty && (
          <>
            <FilterField
              label={t('opportunities.filter')}
              value={filter}
              onChange={(next) => change({ filter: next || undefined })}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('opportunities.view')}
              value={view ?? 'board'}
              data={(['board', 'list'] as const).map((value) => ({ value, label: t(`opportunities.view.${value}`) }))}
              onChange={(next) => change({ view: next === 'list' ? 'list' : undefined })}
              classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
            />
          </>
        )
      }
    >
      {create && <NewOpportunityRow onClose={() => change({ create: undefined })} />}
      {!data && error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {view === 'list' && <OpportunityTable input={input} empty={none} />}
      {view !== 'list' && data && (count === 0 ? none : <Board opportunities={data.opportunities} />)}
    </Page>
  );
}
