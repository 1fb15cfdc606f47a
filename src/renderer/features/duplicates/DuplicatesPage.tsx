import './duplicates.css';
import { Progress as Bar, Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { DuplicateKind, MethodInput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useJournal } from '../../ui/useJournal.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { Compare, type Merging } from './Compare.tsx';
import type { Pair } from './fields.ts';
import { NothingFound } from './NothingFound.tsx';
import { PairList } from './PairList.tsx';
import { Skipped } from './Skipped.tsx';
import { useActs } from './useActs.ts';
import { usePairs } from './usePairs.ts';

const route = getRouteApi('/duplicates');
const none: ReadonlySet<string> = new Set();

/** People and companies that may be in the book twice: the pairs, and the one in hand side by side. */
export function DuplicatesPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { kind = 'person', dismissed = false, one, other } = search;
  const list = usePairs(kind, dismissed);
  const { pairs, answer } = list;
  const [at, setAt] = useRememberedState<number>(`duplicates ${kind} ${dismissed}`, 0);
  const [later, setLater] = useRememberedState<ReadonlySet<string>>('duplicates later', none);
  const chosen = one !== undefined && other !== undefined ? { kind, ids: [one, other] } : null;
  const active = chosen ? -1 : Math.min(at, pairs.length - 1);
  const current = pairs[active];
  const asked = chosen ?? (current ? { kind, ids: [current.a.id, current.b.id] } : null);
  const { data: pair, error } = useBook('duplicate.get', asked as MethodInput<'duplicate.get'>, {
    enabled: asked !== null,
    keepPrevious: false,
  });
  const acts = useActs();
  const { undo } = useJournal();
  useShortcut('u', () => void undo(), { scope: 'page' });
  const side = useRef<{ choose: (side: 0 | 1) => void }>(null);

  const show = (next: { kind?: DuplicateKind; dismissed?: boolean }) =>
    void navigate({ to: '/duplicates', search: next, replace: true });
  const activate = (index: number) => {
    setAt(index);
    if (chosen) show({ ...(kind === 'company' && { kind }), ...(dismissed && { dismissed }) });
  };
  const leaveChosen = (into?: string) => {
    if (!chosen) return;
    if (!into) return void show(kind === 'company' ? { kind } : {});
    if (kind === 'person') void navigate({ to: '/people/$personId', params: { personId: into }, replace: true });
    else void navigate({ to: '/companies/$companyId', params: { companyId: into }, replace: true });
  };
  const merge = async (merging: Merging) => {
    if (await acts.merge(kind, merging)) leaveChosen(merging.into.id);
  };
  const decide = async (done: Promise<boolean>) => {
    if (await done) leaveChosen();
  };
  const putOff = () => {
    if (chosen) return leaveChosen();
    if (current) setLater(new Set([...later, current.id]));
    setAt(Math.min(active + 1, Math.max(0, pairs.length - 1)));
  };

  const segment = (label: string, on: boolean, next: Parameters<typeof show>[0], count?: number) => (
    <FilterChip on={on} onToggle={() => show(next)}>
      {label}
      {count !== undefined && <span className="segments__count tabular">{count}</span>}
    </FilterChip>
  );
  const kindPart = kind === 'company' ? { kind } : {};
  return (
    <Page
      title={t('duplicates.title')}
      fill
      toolbar={
        // biome-ignore lint/a11y/useSemanticElements: no form
        <div role="group" aria-label={t('duplicates.show')} className="duplicates__segments">
          {segment(
            t('duplicates.people'),
            kind === 'person' && !dismissed,
            {},
            kind === 'person' && !dismissed ? answer?.total : undefined,
          )}
          {segment(
            t('duplicates.companies'),
            kind === 'company' && !dismissed,
            { kind: 'company' },
            kind === 'company' && !dismissed ? answer?.total : undefined,
          )}
          {segment(
            t('duplicates.notSame'),
            dismissed,
            { ...kindPart, ...(!dismissed && { dismissed: true }) },
            answer?.dismissed,
          )}
        </div>
      }
    >
      {list.error && !answer && list.error.code !== 'cancelled' ? (
        <ErrorBox error={list.error} onRetry={list.retry} />
      ) : !answer ? (
        <Looking
          progress={list.progress}
          stopped={list.error?.code === 'cancelled'}
          onCancel={list.cancel}
          onRetry={list.retry}
        />
      ) : answer.total === 0 && !chosen ? (
        <NothingFound kind={kind} dismissed={dismissed} search={answer.search} />
      ) : (
        <div className="duplicates">
          <aside className="duplicates__list">
            <PairList
              key={`${kind} ${dismissed}`}
              pairs={pairs}
              total={answer.total}
              active={active}
              later={later}
              onActive={activate}
              onSide={(to) => side.current?.choose(to)}
              readOn={list.readOn}
            />
            <Skipped search={answer.search} searching={answer.searching} />
          </aside>
          <div className="duplicates__compare">
            {error && <ErrorBox error={error} onRetry={() => list.retry()} />}
            {pair && (
              <Compare
                key={pair.id}
                pair={pair as Pair}
                busy={acts.busy}
                sides={side}
                onMerge={(merging) => void merge(merging)}
                onDismiss={() => void decide(acts.dismiss(pair))}
                onRestore={() => void decide(acts.restore(pair))}
                onLater={putOff}
              />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

interface LookingProps {
  readonly progress: { readonly done: number; readonly total: number | null } | null;
  readonly stopped: boolean;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** The first search of a big book takes a moment. */
function Looking({ progress, stopped, onCancel, onRetry }: LookingProps) {
  const t = useT();
  return (
    <div className="duplicates__looking">
      {stopped ? (
        <Button onClick={onRetry}>{t('duplicates.look')}</Button>
      ) : (
        <>
          <p role="status">{t('duplicates.searching')}</p>
          <Bar
            value={progress?.total ? (100 * progress.done) / progress.total : 100}
            animated={!progress?.total}
            aria-label={t('duplicates.searching')}
          />
          <Button variant="default" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
