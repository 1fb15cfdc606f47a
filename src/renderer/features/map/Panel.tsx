import './panel.css';
import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.ts';
import { PersonCard } from './PersonCard.tsx';
import { PickedList } from './PickedList.tsx';
import { PictureList } from './PictureList.tsx';
import { IntroducerList, ReviewList } from './ReviewList.tsx';
import { useRoom } from './room.ts';
import { hasWays, type ListName, lists } from './search.ts';
import { TerritoryCard } from './TerritoryCard.tsx';
import { TerritoryList } from './TerritoryList.tsx';
import { TrayList } from './TrayList.tsx';
import type { WayChains } from './useWayChains.ts';
import { WaysList } from './WaysList.tsx';

interface PanelProps {
  readonly ways: WayChains;
  readonly onClose: () => void;
}

/** Beside the map: who or what is selected, else the lists, which tell all the map tells without the picture. */
export function Panel({ ways, onClose }: PanelProps) {
  const t = useT();
  const { data, search, picked, change } = useRoom();
  const territory = data.territories.findIndex(({ id }) => id === search.territory);
  const back = () => change({ person: undefined, territory: undefined }, { picked: [] });
  const detail =
    search.person !== undefined ? (
      <PersonCard key={search.person} id={search.person} />
    ) : territory >= 0 ? (
      <TerritoryCard key={search.territory} territory={territory} />
    ) : picked.length > 0 ? (
      <PickedList />
    ) : null;
  return (
    <aside id="map-panel" className="map-panel" aria-label={t('map.panel')}>
      <header className="map-panel__head">
        {detail ? (
          <button type="button" className="map-link map-panel__back" onClick={back}>
            <IconArrowLeft size={14} stroke={1.75} aria-hidden="true" />
            {t('map.panel.back')}
          </button>
        ) : (
          <h2 className="map-panel__title">{t('map.panel.title')}</h2>
        )}
        <ActionIcon size={24} aria-label={t('map.panel.hide')} onClick={onClose}>
          <IconX size={15} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </header>
      {detail ? <div className="map-panel__body">{detail}</div> : <Lists ways={ways} />}
    </aside>
  );
}

function Lists({ ways }: { readonly ways: WayChains }) {
  const t = useT();
  const { search, openList } = useRoom();
  const asked = search.list ?? (hasWays(search) ? 'ways' : 'picture');
  // The tray has its own button on the map.
  const offered = lists.filter((one) => (one === 'ways' ? hasWays(search) : one === 'tray' ? asked === 'tray' : true));
  const list = offered.includes(asked) ? asked : 'picture';
  const content: Record<ListName, () => ReactNode> = {
    ways: () => <WaysList ways={ways} />,
    picture: () => <PictureList />,
    territories: () => <TerritoryList />,
    bridges: () => <ReviewList list="bridges" />,
    lapsed: () => <ReviewList list="lapsed" />,
    introducers: () => <IntroducerList />,
    weak: () => <ReviewList list="weak" />,
    single: () => <ReviewList list="single" />,
    tray: () => <TrayList />,
  };
  return (
    <>
      <Tabs
        offered={offered}
        list={list}
        onList={openList}
        label={t('map.panel.title')}
        name={(one) => t(`map.list.${one}`)}
      />
      <div
        key={list}
        id="map-list"
        role="tabpanel"
        aria-labelledby={`map-tab-${list}`}
        className="map-panel__body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard
        tabIndex={0}
      >
        {content[list]()}
      </div>
    </>
  );
}

interface TabsProps {
  readonly offered: readonly ListName[];
  readonly list: ListName;
  readonly onList: (list: ListName) => void;
  readonly label: string;
  readonly name: (list: ListName) => string;
}

function Tabs({ offered, list, onList, label, name }: TabsProps) {
  const go = (by: number, tabs: Element | null) => {
    const next = offered[(offered.indexOf(list) + by + offered.length) % offered.length] ?? list;
    onList(next);
    tabs?.querySelector<HTMLElement>(`#map-tab-${next}`)?.focus();
  };
  return (
    <div
      className="map-tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        go(by, event.currentTarget);
      }}
    >
      {offered.map((one) => (
        <button
          key={one}
          id={`map-tab-${one}`}
          type="button"
          role="tab"
          className="map-tab"
          aria-selected={one === list}
          aria-controls="map-list"
          tabIndex={one === list ? 0 : -1}
          onClick={() => onList(one)}
        >
          {name(one)}
        </button>
      ))}
    </div>
  );
}
