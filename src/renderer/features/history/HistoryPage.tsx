import './history.css';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { HistoryKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Page } from '../../ui/Page.tsx';
import { OptionalDate } from '../pickers/index.ts';
import { HistoryList } from './HistoryList.tsx';
import { RecordName } from './RecordName.tsx';
import { type HistorySearch, historyKinds, inputOf } from './search.ts';
import type { Batches } from './useBatches.ts';
import { useHistoryWords } from './words.ts';

const route = getRouteApi('/history');

/** What was done to the book, or to one record of it: found by kind, words and time, and undone however old. */
export function HistoryPage() {
  const t = useT();
  const words = useHistoryWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [answer, setAnswer] = useState<Pick<Batches, 'total' | 'about'>>({ total: undefined, about: null });
  const input = useMemo(() => inputOf(search), [search]);
  const change = useCallback(
    (part: { [K in keyof HistorySearch]: HistorySearch[K] | undefined }) =>
      void navigate({ search: (before) => ({ ...before, ...part }) as HistorySearch, replace: true }),
    [navigate],
  );
  const { q, kinds = [], since, until, of } = search;
  const toggle = (kind: HistoryKind) => {
    const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
    change({ kinds: next.length > 0 ? next : undefined });
  };
  const filtered = Boolean(q || kinds.length > 0 || since || until);
  const clear = () => change({ q: undefined, kinds: undefined, since: undefined, until: undefined });
  const about = of ? answer.about : null;
  const title = about ? t('history.of', { name: words.record(about) }) : t('history.title');
  return (
    <Page
      title={title}
      {...(about && {
        heading: (
          <h1 className="page__title truncate">
            {t.rich('history.of', { name: <RecordName key={about.id} record={about} /> })}
          </h1>
        ),
      })}
      detail={answer.total ? t('history.count', { count: answer.total }) : ''}
      fill
      actions={
        of && (
          <Button variant="default" onClick={() => change({ of: undefined })}>
            {t('history.all')}
          </Button>
        )
      }
      toolbar={
        <div className="history-filters">
          <FilterField
            label={t('history.filter')}
            value={q ?? ''}
            onChange={(next) => change({ q: next || undefined })}
          />
          {historyKinds.map((kind) => (
            <FilterChip key={kind} on={kinds.includes(kind)} onToggle={() => toggle(kind)}>
              {t(`history.kind.${kind}`)}
            </FilterChip>
          ))}
          <span className="history-filters__days">
            <span className="history-filters__day">
              <span className="quiet" aria-hidden="true">
                {t('history.since')}
              </span>
              <OptionalDate
                label={t('history.since')}
                value={since ?? null}
                onChange={(day) => change({ since: day ?? undefined })}
              />
            </span>
            <span className="history-filters__day">
              <span className="quiet" aria-hidden="true">
                {t('history.until')}
              </span>
              <OptionalDate
                label={t('history.until')}
                value={until ?? null}
                onChange={(day) => change({ until: day ?? undefined })}
              />
            </span>
          </span>
        </div>
      }
    >
      <HistoryList
        label={title}
        input={input}
        onAnswer={setAnswer}
        empty={
          filtered ? (
            <EmptyState
              title={t('history.none.title')}
              body={t('history.none.body')}
              action={
                <Button variant="default" onClick={clear}>
                  {t('history.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t('history.empty.title')} body={t('history.empty.body')} />
          )
        }
      />
    </Page>
  );
}
