import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { CompanyId, CompanyRow } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { AllBut, type Selected, selectedOf } from '../../ui/table/allBut.ts';
import { VirtualTable } from '../../ui/table/VirtualTable.tsx';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { EmptyBook } from '../book/index.ts';
import { CompaniesBar } from '../bulk/index.ts';
import { DuplicatesLink } from '../duplicates/index.ts';
import { ListFilter } from '../search/index.ts';
import { companyColumns } from './columns.tsx';
import { NewCompanyRow } from './NewCompanyRow.tsx';
import type { CompaniesSearch } from './search.ts';

const route = getRouteApi('/companies');
const none: ReadonlySet<CompanyId> = new Set();

/** Every company in the book: filter, sort, select, open. */
export function CompaniesPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: status } = useBook('book.status', {});
  const [chosen, setSelected] = useRememberedState<Selected<CompanyId>>('companies.selected', none);
  const [total, setTotal] = useState<number>();
  const columns = useMemo(() => companyColumns(t), [t]);
  const { filter = '', sort = 'people', dir = 'asc', create = false } = search;
  const finds = useMemo(() => ({ filter }), [filter]);
  const input = useMemo(() => ({ filter, sort, direction: dir }), [filter, sort, dir]);
  const selected = selectedOf(chosen, filter, total);
  const change = useCallback(
    (part: Partial<Record<keyof CompaniesSearch, unknown>>) =>
      void navigate({ search: (before) => ({ ...before, ...part }) as CompaniesSearch, replace: true }),
    [navigate],
  );
  const open = useCallback(
    (row: CompanyRow, compose?: 'note') =>
      void navigate({
        to: '/companies/$companyId',
        params: { companyId: row.id },
        search: compose ? { compose } : {},
      }),
    [navigate],
  );
  const rowKeys = useMemo(() => ({ n: (row: CompanyRow) => open(row, 'note'), e: open }), [open]);
  useShortcut('n', () => change({ create: true }), { scope: 'page' });

  const emptyBook = status?.state === 'open' && status.companies === 0;
  return (
    <Page
      title={t('companies.title')}
      detail={!total ? '' : t('companies.count', { shown: total })}
      fill
      actions={
        <>
          {!emptyBook && <DuplicatesLink kind="company" />}
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => change({ create: true })}>
            {t('companies.new')}
          </Button>
        </>
      }
      toolbar={
        !emptyBook && (
          <ListFilter
            kind="company"
            label={t('companies.filter')}
            value={filter}
            onChange={(next) => change({ filter: next || undefined })}
          />
        )
      }
    >
      {create && <NewCompanyRow onClose={() => change({ create: undefined })} />}
      <VirtualTable
        label={t('companies.title')}
        method="company.list"
        input={input}
        columns={columns}
        sort={{ sort, direction: dir }}
        onSort={(next) => change({ sort: next.sort, dir: next.direction })}
        onOpen={open}
        selected={selected}
        onSelect={setSelected}
        onSelectAll={setSelected}
        allOf={filter}
        rowKeys={rowKeys}
        onTotal={setTotal}
        empty={
          emptyBook ? (
            <EmptyBook title={t('companies.empty.title')} body={t('companies.empty.body')} />
          ) : (
            <EmptyState
              title={t('companies.none.title')}
              body={t('companies.none.body')}
              action={
                <Button variant="default" onClick={() => change({ filter: undefined })}>
                  {t('ui.clearFilter')}
                </Button>
              }
            />
          )
        }
      />
      <CompaniesBar
        selected={selected}
        finds={finds}
        total={total}
        onSelectAll={() => setSelected(new AllBut(filter, total ?? 0))}
        onClear={() => setSelected(none)}
      />
    </Page>
  );
}
