import './savedSearches.css';
import { IconPencil, IconSearch, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import type { SavedSearch } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';

/** The searches kept, in the sidebar, each with how much it finds now. */
export function SavedSearches() {
  const t = useT();
  const { data } = useBook('savedSearch.list', {});
  if (!data || data.searches.length === 0) return null;
  return (
    <section className="saved-searches" aria-label={t('search.saved')}>
      <h2 className="saved-searches__title">{t('search.saved')}</h2>
      <ul className="saved-searches__list">
        {data.searches.map((search) => (
          <SavedLine key={search.id} search={search} />
        ))}
      </ul>
    </section>
  );
}

function SavedLine({ search }: { readonly search: SavedSearch }) {
  const t = useT();
  const { id, name, text, count, more } = search;
  const [draft, setDraft] = useState<string | null>(null);
  const save = useCommand('savedSearch.save');
  const remove = useCommand('savedSearch.delete', { undoToast: 'search.saved.deleted' });
  const rename = () => {
    const next = draft?.trim();
    setDraft(null);
    if (next && next !== name) void save({ id, name: next, text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') rename();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
  };
  if (draft !== null)
    return (
      <li>
        <input
          className="saved-searches__field"
          aria-label={t('search.save.name')}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press that opened it
          autoFocus
          value={draft}
          maxLength={200}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={rename}
          onKeyDown={onKeyDown}
        />
      </li>
    );
  return (
    <li className="saved-searches__line">
      <Link
        to="/search"
        search={{ q: text }}
        activeOptions={{ includeSearch: true, exact: true }}
        className="saved-searches__link"
        title={text}
      >
        <IconSearch size={14} stroke={1.75} aria-hidden="true" />
        <span className="truncate">{name}</span>
        <span className="saved-searches__count tabular">{t('search.saved.count', { count, more: String(more) })}</span>
      </Link>
      <span className="saved-searches__tools">
        <button type="button" aria-label={t('search.saved.rename', { name })} onClick={() => setDraft(name)}>
          <IconPencil size={14} stroke={1.75} />
        </button>
        <button
          type="button"
          aria-label={t('search.saved.delete', { name })}
          onClick={() => void remove({ id }, { name })}
        >
          <IconX size={14} stroke={1.75} />
        </button>
      </span>
    </li>
  );
}
