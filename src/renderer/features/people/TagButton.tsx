import { Popover, TextInput } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { useShortcut } from '../../ui/shortcuts.ts';

/** Puts a tag, there or new, on the selected people. */
export function TagButton({ selected }: { readonly selected: ReadonlySet<PersonId> }) {
  const t = useT();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { data } = useBook('tag.list', {});
  const tag = useCommand('person.tag', { undoToast: 'people.tagged' });
  useShortcut('t', () => setOpen(true), { scope: 'list' });

  const put = async () => {
    const wanted = name.trim();
    if (!wanted) return;
    setOpen(false);
    setName('');
    await tag({ ids: [...selected], tag: wanted }, { count: selected.size, tag: wanted });
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top" trapFocus returnFocus classNames={{ dropdown: 'menu' }}>
      <Popover.Target>
        <button type="button" onClick={() => setOpen((now) => !now)}>
          <IconTag size={15} stroke={1.75} aria-hidden="true" />
          {t('people.tag')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          data-autofocus
          aria-label={t('people.tag.label')}
          placeholder={t('people.tag.add')}
          list={list}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void put();
          }}
        />
        <datalist id={list}>
          {data?.tags.map((one) => (
            <option key={one.id} value={one.name} />
          ))}
        </datalist>
      </Popover.Dropdown>
    </Popover>
  );
}
