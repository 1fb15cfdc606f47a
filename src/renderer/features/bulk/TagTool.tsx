import { Autocomplete, Button, Popover } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import type { TagId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { useShortcut } from '../../ui/shortcuts.ts';

interface TagToolProps {
  readonly onTag: (name: string) => void;
  readonly onUntag: (tag: { readonly id: TagId; readonly name: string }) => void;
}

/** Puts a tag, there or new, on the selected people, or takes one off them. */
export function TagTool({ onTag, onUntag }: TagToolProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { data } = useBook('tag.list', {});
  useShortcut('t', () => setOpen(true), { scope: 'list' });
  const wanted = name.trim();
  const known = data?.tags.find((tag) => tag.name.localeCompare(wanted, undefined, { sensitivity: 'base' }) === 0);

  const close = () => {
    setOpen(false);
    setName('');
  };
  const put = (chosen: string) => {
    const tag = chosen.trim();
    if (!tag) return;
    close();
    onTag(tag);
  };
  const take = () => {
    if (!known) return;
    close();
    onUntag(known);
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="top"
      withinPortal={false}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu' }}
    >
      <Popover.Target>
        <button
          type="button"
          aria-label={t('people.tag')}
          title={t('people.tag')}
          aria-expanded={open}
          onClick={() => setOpen((now) => !now)}
        >
          <IconTag size={15} stroke={1.75} aria-hidden="true" />
          <span className="selection-bar__label">{t('people.tag')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Autocomplete
          data-autofocus
          aria-label={t('people.tag.label')}
          placeholder={t('people.tag.add')}
          data={data?.tags.map((one) => one.name) ?? []}
          limit={8}
          value={name}
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) put(name);
          }}
          comboboxProps={{ withinPortal: false, shadow: 'none', position: 'top' }}
          classNames={{ dropdown: 'menu', option: 'menu__item' }}
        />
        <div className="bulk-tag__do">
          <Button size="compact-xs" disabled={!wanted} onClick={() => put(name)}>
            {t('bulk.tag.put')}
          </Button>
          <Button size="compact-xs" variant="default" disabled={!known} onClick={take}>
            {t('bulk.tag.take')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
