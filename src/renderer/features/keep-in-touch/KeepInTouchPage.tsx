import './keepInTouch.css';
import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { Page } from '../../ui/Page.tsx';
import { today as todayHere } from '../../ui/relativeDate.ts';
import type { CadenceRow } from '../../ui/table/useRows.ts';
import { VirtualTable } from '../../ui/table/VirtualTable.tsx';
import { DueSelectionBar, useCadenceActions } from '../follow-ups/index.ts';
import { cadenceColumns } from './columns.tsx';
import { COUNTS, everyone, inputOf } from './counts.ts';
import { Nobody } from './Nobody.tsx';
import { RowTools } from './RowTools.tsx';
import { Segments } from './Segments.tsx';
import type { Show } from './search.ts';
import { useKeepInTouch } from './useKeepInTouch.ts';

const route = getRouteApi('/keep-in-touch');
const order = { sort: 'warmth', direction: 'asc' } as const;
const unsorted = () => {};

/** Everybody with a cadence, the warmest loss first. */
export function KeepInTouchPage() {
  const t = useT();
  const intl = useIntl();
  const { show = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  const today = todayHere();
  const place = useRef<HTMLDivElement>(null);
  const list = useKeepInTouch(today);
  const { wake } = useCadenceActions();
  const { data } = useBook('cadence.list', COUNTS);
  const { data: offered } = useBook('cadence.suggestions', {});
  const suggestions = offered?.suggestions.length ?? 0;
  const input = useMemo(() => inputOf(show), [show]);
  const open = useCallback(
    (id: PersonId, compose?: 'touch') =>
      void navigate({ to: '/people/$personId', params: { personId: id }, search: compose ? { compose } : {} }),
    [navigate],
  );
  const columns = useMemo(
    () =>
      cadenceColumns(t, intl, today, (row) => {
        const { id, person, snoozedUntil } = row;
        return (
          <RowTools
            name={person.name}
            today={today}
            snoozed={snoozedUntil !== null}
            snoozing={list.snoozing === id}
            onSnoozing={(on) => list.setSnoozing(on ? id : null)}
            onDone={() => list.done(id)}
            onLog={() => open(id, 'touch')}
            onSnooze={(until) => list.snooze(id, until)}
            onSkip={() => list.skip(id)}
            onWake={() => void wake(person)}
          />
        );
      }),
    [t, intl, today, list, open, wake],
  );
  const rowKeys = {
    d: ({ id }: CadenceRow) => list.done(id),
    l: ({ id }: CadenceRow) => open(id, 'touch'),
    s: ({ id }: CadenceRow) => list.askSnooze(id),
    1: ({ id }: CadenceRow) => list.snoozeBy(id, 1),
    7: ({ id }: CadenceRow) => list.snoozeBy(id, 7),
    f: ({ id }: CadenceRow) => list.skip(id),
    a: ({ person, snoozedUntil }: CadenceRow) => snoozedUntil && void wake(person),
  };
  // The menu or the bar that had the focus is gone: the list goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what made it go
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  }, [list.snoozing, list.selected]);
  const choose = (next: Show) => {
    list.clear();
    void navigate({ search: next === 'waiting' ? {} : { show: next }, replace: true });
  };
  return (
    <Page
      title={t('keepInTouch.title')}
      fill
      toolbar={(!data || everyone(data.counts) > 0) && <Segments counts={data?.counts} show={show} onShow={choose} />}
      actions={
        suggestions > 0 &&
        data &&
        everyone(data.counts) > 0 && (
          <Button
            variant="default"
            component={Link}
            to="/keep-in-touch/suggestions"
            leftSection={<IconSparkles size={14} aria-hidden="true" />}
          >
            {t('keepInTouch.suggestions', { count: suggestions })}
          </Button>
        )
      }
    >
      <div ref={place} className="keep-in-touch">
        <VirtualTable
          label={t('keepInTouch.title')}
          method="cadence.list"
          input={input}
          columns={columns}
          sort={order}
          onSort={unsorted}
          onOpen={({ id }) => open(id)}
          selected={list.selected}
          onSelect={list.setSelected}
          rowKeys={rowKeys}
          empty={<Nobody show={show} counts={data?.counts} suggestions={suggestions} />}
        />
      </div>
      <DueSelectionBar
        count={list.selected.size}
        today={today}
        snoozing={list.snoozing === 'selected'}
        onSnoozing={(on) => list.setSnoozing(on ? 'selected' : null)}
        onDone={() => list.done(null)}
        onSnooze={(until) => list.snooze(null, until)}
        onSkip={() => list.skip(null)}
        onClear={list.clear}
      />
    </Page>
  );
}
