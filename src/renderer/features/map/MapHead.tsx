import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDots, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import type { MapView } from '../../map/index.ts';
import { toCallError } from '../../transport/errors.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { showError } from '../../ui/toasts.tsx';
import { RecordPicker } from '../pickers/index.ts';
import { ChipMenu } from './ChipMenu.tsx';
import { useRoom } from './room.ts';
import { useLensText } from './useLensText.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

interface MapHeadProps {
  readonly view: MapView | null;
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
  readonly onTidy: () => void;
}

/** Finding somebody, views kept, what can be done with the map as a whole, and the panel. */
export function MapHead({ view, panelOpen, onPanel, onTidy }: MapHeadProps) {
  const t = useT();
  return (
    <>
      <FindPerson />
      <ViewsMenu />
      <MoreMenu view={view} onTidy={onTidy} />
      <Tooltip label={t(panelOpen ? 'map.panel.hide' : 'map.panel.show')}>
        <ActionIcon
          aria-label={t('map.panel')}
          aria-expanded={panelOpen}
          aria-controls={panelOpen ? 'map-panel' : undefined}
          onClick={onPanel}
        >
          <IconLayoutSidebarRight size={17} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

/** Finds somebody on the map and flies there. */
function FindPerson() {
  const t = useT();
  const { show, focusMap } = useRoom();
  const field = useRef<HTMLElement>(null);
  useShortcut('/', () => field.current?.querySelector('input')?.focus(), { scope: 'page' });
  return (
    <search className="map-find" ref={field}>
      <RecordPicker
        kind="person"
        label={t('map.find')}
        placeholder={t('map.find')}
        hideLabel
        clearOnPick
        allowCreate={false}
        onPick={(picked) => {
          if (!('id' in picked)) return;
          show(picked.id);
          focusMap();
        }}
      />
    </search>
  );
}

function MoreMenu({ view, onTidy }: Pick<MapHeadProps, 'view' | 'onTidy'>) {
  const t = useT();
  const name = useLensText();
  const save = async (kind: 'png' | 'svg') => {
    try {
      const picture = await view?.save(kind);
      if (picture) saveBlob(picture, `Kith ${name.replaceAll(/[^\p{L}\p{N} ,-]/gu, '')}.${kind}`);
    } catch (thrown) {
      showError(t, toCallError(thrown));
    }
  };
  const item = (label: string, about: string | null, run: () => void, close: () => void) => (
    <button
      key={label}
      type="button"
      className="menu__item map-more__item"
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
      {about && <span className="quiet">{about}</span>}
    </button>
  );
  return (
    <ChipMenu
      plain
      atEnd
      name={t('map.more')}
      label={
        <>
          <IconDots size={17} stroke={1.75} aria-hidden="true" />
          <span className="visually-hidden">{t('map.more')}</span>
        </>
      }
    >
      {(close) => (
        <div className="map-menu__list">
          {item(t('map.tidy'), t('map.tidy.about'), onTidy, close)}
          {item(t('map.save.png'), null, () => void save('png'), close)}
          {item(t('map.save.svg'), null, () => void save('svg'), close)}
        </div>
      )}
    </ChipMenu>
  );
}
