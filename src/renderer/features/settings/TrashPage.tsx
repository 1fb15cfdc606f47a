import './settings.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Page } from '../../ui/Page.tsx';
import { SelectionBar } from '../../ui/SelectionBar.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { EmptyTrash } from './EmptyTrash.tsx';
import { TrashNeeds } from './TrashNeeds.tsx';
import { TrashRow } from './TrashRow.tsx';
import { useRestore } from './useRestore.ts';

const PAGE = 100;
/** The most the data side tells at once. */
const MOST = 500;
const nothing: ReadonlySet<string> = new Set();

/** What was deleted in the last 30 days, to be taken back or let go. */
export function TrashPage() {
  const t = useT();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [selected, setSelected] = useState(nothing);
  const { data, error, refetch } = useBook('trash.list', { text, limit });
  const restore = useRestore(() => setSelected(nothing));
  const items = data?.items ?? [];
  const total = data?.total ?? 0;
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  useShortcut('Mod+A', () => setSelected(new Set(items.map(({ id }) => id))), { scope: 'list' });
  useShortcut('Escape', () => setSelected(nothing), { scope: 'list', enabled: selected.size > 0 });
  const search = (next: string) => {
    setText(next);
    setLimit(PAGE);
    setSelected(nothing);
  };
  const chosen = items.filter(({ id }) => selected.has(id));
  return (
    <Page
      title={t('trash.title')}
      detail={total > 0 ? total : ''}
      actions={
        total > 0 &&
        text === '' && (
          <>
            <Button variant="default" loading={restore.working} onClick={() => void restore.all(total, items)}>
              {t('trash.restoreAll')}
            </Button>
            <EmptyTrash count={total} />
          </>
        )
      }
      toolbar={(total > 0 || text !== '') && <FilterField label={t('trash.filter')} value={text} onChange={search} />}
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && (
        <EmptyState
          title={t(text ? 'trash.noHit.title' : 'trash.none.title')}
          body={t(text ? 'trash.noHit.body' : 'trash.none.body')}
          action={
            text ? (
              <Button variant="default" onClick={() => search('')}>
                {t('ui.clearFilter')}
              </Button>
            ) : (
              <Button variant="default" component={Link} to="/history">
                {t('trash.none.history')}
              </Button>
            )
          }
        />
      )}
      {total > 0 && (
        <>
          <p className="quiet trash__why">{t('trash.why')}</p>
          <ul className="trash">
            {items.map((item) => (
              <TrashRow
                key={item.id}
                item={item}
                selected={selected.has(item.id)}
                onToggle={() => toggle(item.id)}
                onRestore={() => restore.some([item])}
              />
            ))}
          </ul>
          {items.length < total && limit < MOST && (
            <Button variant="subtle" onClick={() => setLimit(Math.min(MOST, limit + PAGE))}>
              {t('trash.more')}
            </Button>
          )}
        </>
      )}
      <SelectionBar count={chosen.length} onClear={() => setSelected(nothing)}>
        <button type="button" onClick={() => void restore.some(chosen)}>
          {t('trash.restoreSelected')}
        </button>
      </SelectionBar>
      {restore.asking && <TrashNeeds {...restore.asking} onClose={restore.leave} />}
    </Page>
  );
}
