import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { SavedLens } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { ChipMenu } from './ChipMenu.tsx';
import { useRoom } from './room.ts';
import { searchOfLens } from './search.ts';
import { useLensText } from './useLensText.ts';

/** Views kept under a name: one's own lenses. */
export function ViewsMenu() {
  const t = useT();
  return (
    <ChipMenu
      plain
      atEnd
      name={t('map.views')}
      label={
        <>
          <IconBookmark size={15} stroke={1.75} aria-hidden="true" />
          {t('map.views')}
        </>
      }
    >
      {(close) => <Views onDone={close} />}
    </ChipMenu>
  );
}

function Views({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const { lens, change } = useRoom();
  const { data } = useBook('lens.list', {});
  const save = useCommand('lens.save', { undoToast: 'map.views.saved' });
  const suggested = useLensText();
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? suggested).trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name && (await save({ name, lens }, { name }))) onDone();
  };
  const look = (saved: SavedLens) => {
    change(
      {
        lens: undefined,
        of: undefined,
        steps: undefined,
        at: undefined,
        muted: undefined,
        ...searchOfLens(saved.lens),
        ways: undefined,
        review: undefined,
        camera: undefined,
      },
      { push: true },
    );
    onDone();
  };
  return (
    <div className="map-menu__list map-views">
      <form className="map-views__new" onSubmit={(event) => void submit(event)}>
        <TextInput
          aria-label={t('map.views.name')}
          data-autofocus
          maxLength={200}
          value={typed ?? suggested}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!name}>
          {t('map.views.save')}
        </Button>
      </form>
      {data?.lenses.map((saved) => (
        <View key={saved.id} saved={saved} onLook={() => look(saved)} />
      ))}
      {data?.lenses.length === 0 && <p className="quiet map-menu__none">{t('map.views.none')}</p>}
    </div>
  );
}

function View({ saved, onLook }: { readonly saved: SavedLens; readonly onLook: () => void }) {
  const t = useT();
  const [renaming, setRenaming] = useState(0);
  const rename = useCommand('lens.save', { undoToast: 'map.views.renamed' });
  const remove = useCommand('lens.delete', { undoToast: 'map.views.deleted' });
  const { id, name, lens } = saved;
  return (
    <div className="map-views__line">
      {renaming > 0 ? (
        <InlineText
          label={t('map.views.name')}
          value={name}
          required
          editSignal={renaming}
          onSave={async (next) => {
            await rename({ id, name: next, lens }, { name: next });
            setRenaming(0);
          }}
        />
      ) : (
        <button type="button" className="menu__item map-views__name truncate" title={name} onClick={onLook}>
          {name}
        </button>
      )}
      <Tooltip label={t('map.views.rename', { name })}>
        <ActionIcon size={24} aria-label={t('map.views.rename', { name })} onClick={() => setRenaming(renaming + 1)}>
          <IconPencil size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('map.views.delete', { name })}>
        <ActionIcon
          size={24}
          aria-label={t('map.views.delete', { name })}
          onClick={() => void remove({ id }, { name })}
        >
          <IconTrash size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
