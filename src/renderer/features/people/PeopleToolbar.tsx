import { IconFilterX } from '@tabler/icons-react';
import type { Warmth } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { ListFilter } from '../search/index.ts';
import { type PeopleSearch, warmths } from './search.ts';
import { TagFilter } from './TagFilter.tsx';

interface PeopleToolbarProps {
  readonly search: PeopleSearch;
  readonly onChange: (change: Partial<Record<keyof PeopleSearch, unknown>>) => void;
}

const toggled = <V,>(all: readonly V[], one: V): readonly V[] | undefined => {
  const next = all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return next.length > 0 ? next : undefined;
};

/** Narrows the list by words, warmth and tags. */
export function PeopleToolbar({ search, onChange }: PeopleToolbarProps) {
  const t = useT();
  const warmth: readonly Warmth[] = search.warmth ?? [];
  const filtered = search.filter || search.warmth || search.tags;
  return (
    <>
      <ListFilter
        kind="person"
        label={t('people.filter')}
        value={search.filter ?? ''}
        onChange={(filter) => onChange({ filter: filter || undefined })}
      />
      {warmths.map((one) => (
        <FilterChip key={one} on={warmth.includes(one)} onToggle={() => onChange({ warmth: toggled(warmth, one) })}>
          <WarmthLabel warmth={one} />
        </FilterChip>
      ))}
      <TagFilter chosen={search.tags ?? []} onToggle={(tag) => onChange({ tags: toggled(search.tags ?? [], tag) })} />
      {filtered && (
        <button
          type="button"
          className="people__clear"
          title={t('people.clearFilters')}
          onClick={() => onChange({ filter: undefined, warmth: undefined, tags: undefined })}
        >
          <IconFilterX size={16} stroke={1.75} aria-hidden="true" />
          <span>{t('people.clearFilters')}</span>
        </button>
      )}
    </>
  );
}
