import './interviews.css';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { SortState } from '../../ui/table/types.ts';
import { VirtualTable } from '../../ui/table/VirtualTable.tsx';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { type InterviewSort, interviewColumns } from './columns.tsx';
import { useNewInterview } from './useNewInterview.ts';
import { useWaitingDebriefs } from './useWaitingDebriefs.ts';

/** Every interview in the book: filter, sort, open. */
export function InterviewsPage() {
  const t = useT();
  const navigate = useNavigate();
  const create = useNewInterview();
  const { data: status } = useBook('book.status', {});
  const [filter, setFilter] = useRememberedState('interviews.filter', '');
  const [sort, setSort] = useRememberedState<SortState<InterviewSort>>('interviews.sort', {
    sort: 'date',
    direction: 'asc',
  });
  const [total, setTotal] = useState<number>();
  const waiting = useWaitingDebriefs();
  const columns = useMemo(() => interviewColumns(t, waiting), [t, waiting]);
  const input = useMemo(() => ({ filter, ...sort }), [filter, sort]);
  useShortcut('n', () => void create(), { scope: 'page' });

  const emptyBook = status?.state === 'open' && status.interviews === 0;
  const newButton = (
    <Button
      variant={emptyBook ? 'filled' : 'default'}
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      onClick={() => void create()}
    >
      {t('interviews.new')}
    </Button>
  );
  return (
    <Page
      title={t('interviews.title')}
      detail={total === undefined || emptyBook ? '' : t('interviews.count', { count: total })}
      fill
      actions={!emptyBook && newButton}
      toolbar={!emptyBook && <FilterField label={t('interviews.filter')} value={filter} onChange={setFilter} />}
    >
      <VirtualTable
        label={t('interviews.title')}
        method="interview.list"
        input={input}
        columns={columns}
        sort={sort}
        onSort={setSort}
        onOpen={(row) => void navigate({ to: '/interviews/$interviewId', params: { interviewId: row.id } })}
        onTotal={setTotal}
        empty={
          emptyBook ? (
            <EmptyState
              mark={<InterviewMark size={40} />}
              title={t('interviews.empty.title')}
              body={t('interviews.empty.body')}
              action={
                <>
                  {newButton}
                  <Kbd keys="n" />
                </>
              }
            />
          ) : (
            <EmptyState
              title={t('interviews.none', { filter })}
              action={
                <Button variant="default" onClick={() => setFilter('')}>
                  {t('interviews.clearFilter')}
                </Button>
              }
            />
          )
        }
      />
    </Page>
  );
}
