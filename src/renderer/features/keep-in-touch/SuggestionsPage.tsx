import './keepInTouch.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { today as todayHere } from '../../ui/relativeDate.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useDueList } from '../follow-ups/index.ts';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useSuggestions } from './useSuggestions.ts';

/** Cadences that are suggested: each with its reason, to be changed, chosen and accepted at once. */
export function SuggestionsPage() {
  const t = useT();
  const { data, error, refetch } = useBook('cadence.suggestions', {});
  const list = useSuggestions(data?.suggestions);
  const { all, ticked } = list;
  const due = useDueList(
    all.map((one) => ({ id: one.person.id, keys: { f: () => list.refuse(one) }, selectable: true })),
    { wholePage: true, selection: { ids: ticked, onChange: list.tick } },
  );
  useShortcut('Mod+Enter', list.accept, { scope: 'page', inFields: true, enabled: ticked.size > 0 });
  const editEvery = () =>
    due.list.current?.querySelector<HTMLElement>('[data-active] select')?.focus({ preventScroll: true });
  useShortcut('e', editEvery, { scope: 'list', enabled: all.length > 0 });
  const today = todayHere();
  return (
    <Page
      title={t('suggestions.title')}
      detail={all.length > 0 ? t('suggestions.ticked', { ticked: ticked.size, all: all.length }) : ''}
      actions={
        all.length > 0 && (
          <Button disabled={ticked.size === 0} onClick={list.accept} rightSection={<Kbd keys="Mod+Enter" />}>
            {t('suggestions.accept', { count: ticked.size })}
          </Button>
        )
      }
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data && all.length === 0 && (
        <EmptyState
          title={t('suggestions.empty.title')}
          body={t('suggestions.empty.body')}
          action={
            <Button variant="default" component={Link} to="/keep-in-touch">
              {t('suggestions.empty.back')}
            </Button>
          }
        />
      )}
      {all.length > 0 && (
        <div className="suggestions" ref={due.list}>
          <div className="suggestions__head">
            <p>{t('suggestions.intro')}</p>
            <button
              type="button"
              className="suggestions__toggle"
              onClick={() => list.tick(new Set(ticked.size < all.length ? all.map(({ person }) => person.id) : []))}
            >
              {t(ticked.size < all.length ? 'suggestions.all' : 'suggestions.none')}
            </button>
          </div>
          <ul className="due-list">
            {all.map((one) => (
              <SuggestionRow
                key={one.person.id}
                suggestion={one}
                today={today}
                row={due.row(one.person.id)}
                days={list.daysOf(one)}
                onDays={(days) => list.setDays(one, days)}
                onRefuse={() => list.refuse(one)}
              />
            ))}
          </ul>
        </div>
      )}
    </Page>
  );
}
