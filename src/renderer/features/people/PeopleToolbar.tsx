import { Menu } from '@mantine/core';
import { IconCheck, IconTag } from '@tabler/icons-react';
import type { TagId, Warmth } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { type PeopleSearch, warmths } from './search.ts';

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
      <FilterField
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
          onClick={() => onChange({ filter: undefined, warmth: undefined, tags: undefined })}
        >
          {t('people.clearFilters')}
        </button>
      )}
    </>
  );
}

interface TagFilterProps {
  readonly chosen: readonly string[];
  readonly onToggle: (tag: TagId) => void;
}

function TagFilter({ chosen, onToggle }: TagFilterProps) {
  const t = useT();
  const { data } = useBook('tag.list', {});
  const tags = data?.tags ?? [];
  const names = tags.filter((tag) => chosen.includes(tag.id)).map((tag) => tag.name);
  return (
    <Menu closeOnItemClick={false} position="bottom-start" classNames={{ dropdown: 'menu', item: 'menu__item' }}>
      <Menu.Target>
        <button type="button" className="filter-chip" data-on={names.length > 0 || undefined}>
          <IconTag size={14} stroke={1.75} aria-hidden="true" />
          <span className="truncate">
            {names.length > 0 ? t('people.tagsChosen', { names: names.join(', ') }) : t('people.tags')}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {tags.map((tag) => (
          <Menu.Item
            key={tag.id}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(tag.id)}
            leftSection={<IconCheck size={14} data-off={!chosen.includes(tag.id) || undefined} />}
            rightSection={<span className="quiet tabular">{tag.people}</span>}
            onClick={() => onToggle(tag.id)}
          >
            {tag.name}
          </Menu.Item>
        ))}
        {data && tags.length === 0 && <Menu.Label>{t('people.tags.none')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
