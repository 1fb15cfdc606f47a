import './search.css';
import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { PeopleBar } from '../bulk/index.ts';
import { QueryChips } from './QueryChips.tsx';
import { QueryErrors } from './QueryErrors.tsx';
import { QueryField, useQueryField } from './QueryField.tsx';
import { ResultList } from './ResultList.tsx';
import { useHitSelection } from './useHitSelection.ts';
import { useHits } from './useHits.ts';

const route = getRouteApi('/search');

/** Everything a search finds: words and filters in a field, what they mean as chips, the finds below. */
export function SearchPage() {
  const t = useT();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: string) => void navigate({ search: next === '' ? {} : { q: next }, replace: true });
  const field = useQueryField(q, change);
  const answer = useHits(q);
  const { reading, total, more, complete } = answer;
  const selection = useHitSelection(q, answer.hits);
  const finds = useMemo(() => ({ search: q }), [q]);
  const asked = q.trim() !== '';
  return (
    <Page
      title={t('search.title')}
      detail={asked && total !== undefined ? t(more ? 'search.countMore' : 'search.count', { count: total }) : ''}
      fill
      actions={asked && <SaveSearch key={q} text={q} />}
      toolbar={<QueryField field={field} errors={reading?.errors ?? []} fresh={!answer.stale} />}
    >
      {asked && reading && !answer.stale && (
        <div className="search__reading">
          <QueryChips text={q} chips={reading.chips} errors={reading.errors} field={field} />
          <QueryErrors text={q} errors={reading.errors} onMend={field.write} />
        </div>
      )}
      {asked && !complete && <p className="search__remark">{t('search.indexing')}</p>}
      {answer.error && total === undefined && <ErrorBox error={answer.error} onRetry={answer.retry} />}
      {!asked && <EmptyState title={t('search.empty.title')} body={t('search.empty.body')} />}
      {asked && total === 0 && <EmptyState title={t('search.none.title')} body={t('search.none.body')} />}
      {asked && total !== undefined && total > 0 && (
        <ResultList key={q} text={q} answer={answer} selection={selection} />
      )}
      <PeopleBar
        selected={selection.selected}
        finds={finds}
        total={selection.total}
        onSelectAll={selection.selectAll}
        onClear={selection.clear}
      />
    </Page>
  );
}

/** Keeps the search under a name. */
function SaveSearch({ text }: { readonly text: string }) {
  const t = useT();
  const [name, setName] = useState<string | null>(null);
  const save = useCommand('savedSearch.save', { undoToast: 'search.saved.made' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = name?.trim();
    setName(null);
    if (given) void save({ name: given, text }, { name: given });
  };
  if (name === null)
    return (
      <Button variant="default" leftSection={<IconBookmark size={14} />} onClick={() => setName('')}>
        {t('search.save')}
      </Button>
    );
  return (
    <form onSubmit={submit}>
      <input
        className="search__name"
        aria-label={t('search.save.name')}
        placeholder={t('search.save.name')}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the press that opened it
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => name.trim() === '' && setName(null)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
    </form>
  );
}
