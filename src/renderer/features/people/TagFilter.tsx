import './TagFilter.css';
import { Popover } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import type { TagId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { cadenceText } from '../follow-ups/index.ts';

interface TagFilterProps {
  readonly chosen: readonly string[];
  readonly onToggle: (tag: TagId) => void;
}

/** Narrows the list to people who carry all the chosen tags. */
export function TagFilter({ chosen, onToggle }: TagFilterProps) {
  const t = useT();
  const { data } = useBook('tag.list', {});
  const tags = data?.tags ?? [];
  const names = tags.filter((tag) => chosen.includes(tag.id)).map((tag) => tag.name);
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus returnFocus classNames={{ dropdown: 'menu' }}>
      <Popover.Target>
        <button type="button" className="filter-chip" data-on={names.length > 0 || undefined}>
          <IconTag size={14} stroke={1.75} aria-hidden="true" />
          <span className="truncate">
            {names.length > 0 ? t('people.tagsChosen', { names: names.join(', ') }) : t('people.tags')}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('people.tags')}>
        <div className="tag-filter">
          {tags.map((tag) => (
            <label key={tag.id} className="tag-filter__item">
              <input type="checkbox" checked={chosen.includes(tag.id)} onChange={() => onToggle(tag.id)} />
              <span className="truncate" title={tag.name}>
                {tag.name}
              </span>
              <span className="quiet tag-filter__cadence">
                {tag.cadenceDays !== null && cadenceText(t, tag.cadenceDays)}
              </span>
              <span className="quiet tabular">{tag.people}</span>
            </label>
          ))}
          {data && tags.length === 0 && <p className="quiet tag-filter__none">{t('people.tags.none')}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
