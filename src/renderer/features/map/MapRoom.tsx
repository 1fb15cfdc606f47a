import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import type { MapData, MapView } from '../../map/index.ts';
import { Page } from '../../ui/Page.tsx';
import { DrawingNow } from './DrawingNow.tsx';
import { LensBar } from './LensBar.tsx';
import { MapHead } from './MapHead.tsx';
import { MapStage } from './MapStage.tsx';
import { Panel } from './Panel.tsx';
import { type Room, RoomProvider } from './room.ts';
import { hasWays, lensOf, searchOfView } from './search.ts';
import { TimeStrip } from './TimeStrip.tsx';
import { useCamera } from './useCamera.ts';
import { useLook } from './useLook.ts';
import type { MapState } from './useMapData.ts';
import { useMapSearch } from './useMapSearch.ts';
import { usePicture } from './usePicture.ts';
import { useWayChains } from './useWayChains.ts';

interface MapRoomProps {
  readonly map: MapState;
  readonly data: MapData;
}

/** From this width on the panel has room beside the map, px. */
const BESIDE = '(min-width: 1200px)';
/** How wide the panel is, px; as in map.css. */
const PANEL = 340;

/** The page of a network that has people: the lens bar, the picture, the days, and the panel. */
export function MapRoom({ map, data }: MapRoomProps) {
  const t = useT();
  const { search, picked, change } = useMapSearch();
  const lens = useMemo(() => lensOf(search), [search]);
  const indexOf = useMemo(() => new Map(data.people.map((id, index) => [id as string, index])), [data]);
  const { picture, settled, error, refetch } = usePicture(lens, data, map.fetching);
  const ways = useWayChains(search, indexOf);
  const [marked, setMarked] = useState<number | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const stage = useRef<HTMLDivElement>(null);

  const beside = useMediaQuery(BESIDE, window.matchMedia(BESIDE).matches, { getInitialValueInEffect: false });
  // What the user said of the panel; until then it is open where it has room and where it has something to say.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const detail = search.person !== undefined || search.territory !== undefined || picked.length > 0;
  const open = wanted ?? (beside || detail || search.list !== undefined || hasWays(search));

  const { chains } = ways;
  const look = useLook({ data, indexOf, search, picked, picture, chains, marked });
  const covered = open && !beside ? PANEL : 0;
  const camera = useCamera({ view, stage, data, search, picture, settled, chains, change, covered });

  const nobody = { person: undefined, territory: undefined };
  const room: Room = {
    data,
    indexOf,
    search,
    lens,
    change,
    picture,
    pictureError: error,
    picked,
    look: (next) => {
      const none = {
        lens: undefined,
        of: undefined,
        steps: undefined,
        ways: undefined,
        review: undefined,
        camera: undefined,
      };
      camera.keep();
      change({ ...none, ...(search.list === 'ways' && { list: undefined }), ...searchOfView(next) }, { push: true });
    },
    choose: ({ people = [], territory }) => {
      const one = people.length === 1 ? people[0] : undefined;
      change({ person: one, territory }, { picked: one ? [] : people });
      // Who closed the panel wants it again for what they choose next.
      if (people.length > 0 || territory) setWanted(null);
    },
    show: (id) => {
      change({ ...nobody, person: id }, { picked: [] });
      setWanted(null);
      const index = indexOf.get(id);
      if (index === undefined) return;
      setMarked(index);
      camera.flyTo(index);
    },
    showTerritory: (id) => {
      change({ ...nobody, territory: id }, { picked: [] });
      setWanted(null);
      const index = data.territories.findIndex((territory) => territory.id === id);
      if (index >= 0) camera.fit({ territory: index });
    },
    openList: (list) => {
      change({ ...nobody, list: list === 'picture' ? undefined : list }, { picked: [] });
      setWanted(true);
    },
    fitPeople: (people) => camera.fit({ people }),
    focusMap: () => stage.current?.querySelector<HTMLElement>('.map-canvas')?.focus(),
  };
  const closePanel = () => {
    change({ ...nobody, list: undefined }, { picked: [] });
    setWanted(false);
  };
  const tidy = async () => {
    if (await map.tidy()) camera.fit('all', 'jump');
  };

  return (
    <RoomProvider value={room}>
      <Page
        fill
        title={t('map.title')}
        detail={t('map.count', { count: picture?.people ?? data.people.length })}
        actions={
          <MapHead
            view={view}
            panelOpen={open}
            onPanel={open ? closePanel : () => setWanted(true)}
            onTidy={() => void tidy()}
          />
        }
        toolbar={<LensBar waysTo={ways.to} />}
      >
        <div className="map" data-panel={open || undefined}>
          <div className="map__stage" ref={stage}>
            <MapStage
              look={look}
              view={view}
              onView={setView}
              marked={marked}
              onMark={setMarked}
              onCamera={camera.atRest}
              keepCamera={camera.keep}
              keepInView={camera.keepInView}
              fitAll={() => camera.fit('all')}
              onRetry={refetch}
            />
            {map.tidying && (
              <div className="map__over">
                <DrawingNow anew progress={map.progress} onCancel={map.cancel} />
              </div>
            )}
            <TimeStrip />
          </div>
          {open && <Panel ways={ways} onClose={closePanel} />}
        </div>
      </Page>
    </RoomProvider>
  );
}
