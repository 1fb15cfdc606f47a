import { Autocomplete, Popover } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { useShortcut } from '../../ui/shortcuts.ts';

/** Puts a tag, there or new, on the selected people. */
export function TagButton({ selected }: { readonly selected: ReadonlySet<PersonId> }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { data } = useBook('tag.list', {});
  const tag = useCommand('person.tag', { undoToast: 'people.tagged' });
  useShortcut('t', () => setOpen(true), { scope: 'list' });

  const put = async (chosen: string) => {
    const wanted = chosen.trim();
    if (!wanted) return;
    setOpen(false);
    setName('');
    await tag({ ids: [...selected], tag: wanted }, { count: selected.size, tag: wanted });
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
        <button type="button" onClick={() => setOpen((now) => !now)}>
          <IconTag size={15} stroke={1.75} aria-hidden="true" />
          {t('people.tag')}
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
          onOptionSubmit={(tagName) => void put(tagName)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void put(name);
          }}
          comboboxProps={{ withinPortal: false, shadow: 'none', position: 'top' }}
          classNames={{ dropdown: 'menu', option: 'menu__item' }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
