import './people.css';
import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { PersonId, PersonRow, TagId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { AllBut, type Selected, selectedOf } from '../../ui/table/allBut.ts';
import { VirtualTable } from '../../ui/table/VirtualTable.tsx';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { EmptyBook } from '../book/index.ts';
import { PeopleBar } from '../bulk/index.ts';
import { DuplicatesLink } from '../duplicates/index.ts';
import { peopleColumns } from './columns.tsx';
import { NewPersonRow } from './NewPersonRow.tsx';
import { PeopleToolbar } from './PeopleToolbar.tsx';
import type { PeopleSearch } from './search.ts';

const route = getRouteApi('/people');
const nobody: ReadonlySet<PersonId> = new Set();

/** Everyone in the book: filter, sort, select, open. */
export function PeoplePage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: status } = useBook('book.status', {});
  const [chosen, setSelected] = useRememberedState<Selected<PersonId>>('people.selected', nobody);
  const [total, setTotal] = useState<number>();
  const columns = useMemo(() => peopleColumns(t), [t]);
  const { filter = '', warmth, tags, sort = 'name', dir = 'asc', create = false } = search;
  const finds = useMemo(
    () => ({ filter, warmth: [...(warmth ?? [])], tagIds: [...(tags ?? [])] as TagId[] }),
    [filter, warmth, tags],
  );
  const input = useMemo(() => ({ ...finds, sort, direction: dir }), [finds, sort, dir]);
  const allOf = JSON.stringify(finds);
  const selected = selectedOf(chosen, allOf, total);
  const change = useCallback(
    (part: Partial<Record<keyof PeopleSearch, unknown>>) =>
      void navigate({ search: (before) => ({ ...before, ...part }) as PeopleSearch, replace: true }),
    [navigate],
  );
  const open = useCallback(
    (row: PersonRow, compose?: 'note' | 'touch') =>
      void navigate({ to: '/people/$personId', params: { personId: row.id }, search: compose ? { compose } : {} }),
    [navigate],
  );
  const rowKeys = useMemo(
    () => ({ n: (row: PersonRow) => open(row, 'note'), l: (row: PersonRow) => open(row, 'touch'), e: open }),
    [open],
  );
  useShortcut('n', () => change({ create: true }), { scope: 'page' });

  const emptyBook = status?.state === 'open' && status.people === 0;
  return (
    <Page
      title={t('people.title')}
      detail={!total ? '' : t('people.count', { shown: total })}
      fill
      actions={
        <>
          {!emptyBook && <DuplicatesLink kind="person" />}
          {!emptyBook && (
            <Button variant="default" component={Link} to="/import" leftSection={<IconFileImport size={14} />}>
              {t('people.import')}
            </Button>
          )}
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => change({ create: true })}>
            {t('people.new')}
          </Button>
        </>
      }
      toolbar={!emptyBook && <PeopleToolbar search={search} onChange={change} />}
    >
      {create && <NewPersonRow onClose={() => change({ create: undefined })} />}
      <VirtualTable
        label={t('people.title')}
        method="person.list"
        input={input}
        columns={columns}
        sort={{ sort, direction: dir }}
        onSort={(next) => change({ sort: next.sort, dir: next.direction })}
        onOpen={open}
        selected={selected}
        onSelect={setSelected}
        onSelectAll={setSelected}
        allOf={allOf}
        rowKeys={rowKeys}
        onTotal={setTotal}
        empty={
          emptyBook ? (
            <EmptyBook title={t('people.empty.title')} body={t('people.empty.body')} />
          ) : (
            <EmptyState
              title={t('people.none.title')}
              body={t('people.none.body')}
              action={
                <Button
                  variant="default"
                  onClick={() => change({ filter: undefined, warmth: undefined, tags: undefined })}
                >
                  {t('people.clearFilters')}
                </Button>
              }
            />
          )
        }
      />
      <PeopleBar
        selected={selected}
        finds={finds}
        total={total}
        onSelectAll={() => setSelected(new AllBut(allOf, total ?? 0))}
        onClear={() => setSelected(nobody)}
      />
    </Page>
  );
}
