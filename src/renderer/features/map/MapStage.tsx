import { Button } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import type { MapEvent, MapLook, MapView } from '../../map/index.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { Camera } from './camera.ts';
import { HoverCard, type Hovered } from './HoverCard.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { peopleIn } from './picture.ts';
import { useRoom } from './room.ts';
import { TrayButton } from './TrayButton.tsx';
import { isSeenWhole } from './territory.ts';
import { useCursorText } from './useCursorText.ts';
import { directionOf, useWalk } from './useWalk.ts';
import { ZoomTools } from './ZoomTools.tsx';

interface MapStageProps {
  readonly look: MapLook;
  readonly view: MapView | null;
  readonly onView: (view: MapView | null) => void;
  readonly marked: number | null;
  readonly onMark: (person: number | null) => void;
  readonly onCamera: (camera: Camera) => void;
  /** Called before the page is left. */
  readonly keepCamera: () => void;
  readonly keepInView: (person: number) => void;
  readonly fitAll: () => void;
  readonly onRetry: () => void;
}

/** How far one press of a key zooms and, with Shift and an arrow, moves (px). */
const ZOOM = 1.4;
const STEP = 120;
const steps = { left: [-STEP, 0], right: [STEP, 0], up: [0, -STEP], down: [0, STEP] } as const;

/** The picture with what floats over it: whom the pointer is on, zooming, the tray; and its keyboard. */
export function MapStage(props: MapStageProps) {
  const { look, view, onView, marked, onMark, onCamera, keepCamera, keepInView, fitAll, onRetry } = props;
  const t = useT();
  const navigate = useNavigate();
  const { history } = useRouter();
  const keysId = useId();
  const room = useRoom();
  const { data, indexOf, search, picture, pictureError, picked, change } = room;
  const [over, setOver] = useState<(Hovered & { width: number; height: number }) | null>(null);
  const walk = useWalk(view, marked);
  const cursorText = useCursorText(marked);

  const select = (people: readonly number[]) => {
    room.choose({ people: people.flatMap((person) => data.people[person] ?? []) });
    onMark(people.length === 1 ? (people[0] ?? null) : null);
  };
  const openPage = (id: string | undefined) => {
    if (!id) return;
    keepCamera();
    history.flush();
    void navigate({ to: '/people/$personId', params: { personId: id } });
  };
  const seesWhole = (territory: number | null, size: { width: number; height: number }) =>
    view !== null && territory !== null && isSeenWhole(data, territory, view.camera.scale, size);
  const listen = (event: Exclude<MapEvent, { type: 'trouble' }>) => {
    switch (event.type) {
      case 'hover': {
        const host = document.querySelector('.map-canvas');
        if (!host || !view || (event.person === null && event.territory === null)) return setOver(null);
        const { clientWidth: width, clientHeight: height } = host;
        const isPointedAt = event.person !== null || seesWhole(event.territory, { width, height });
        return setOver(isPointedAt ? { ...event, width, height } : null);
      }
      case 'select': {
        const territory = data.territories[event.territory ?? -1];
        const host = document.querySelector('.map-canvas');
        const size = { width: host?.clientWidth ?? 0, height: host?.clientHeight ?? 0 };
        if (event.people.length > 0 || !territory || !seesWhole(event.territory, size)) return select(event.people);
        onMark(null);
        return room.choose({ territory: territory.id });
      }
      case 'focus': {
        const id = event.person === null ? undefined : data.people[event.person];
        const territory = event.territory === null ? undefined : data.territories[event.territory];
        if (id) room.look({ kind: 'person', id: id as PersonId, steps: 1 });
        else if (territory) room.showTerritory(territory.id);
        return;
      }
      case 'camera':
        setOver(null);
        return onCamera(event.camera);
    }
  };

  const clear = () => {
    onMark(null);
    change({ person: undefined, territory: undefined }, { picked: [] });
  };
  const at = marked === null ? search.person : data.people[marked];
  const page = { scope: 'page' } as const;
  useShortcut('Escape', clear, {
    ...page,
    enabled: at !== undefined || search.territory !== undefined || picked.length > 0,
  });
  useShortcut('Enter', () => openPage(at), { ...page, enabled: at !== undefined });
  useShortcut('+', () => view?.zoomBy(ZOOM), page);
  useShortcut('=', () => view?.zoomBy(ZOOM), page);
  useShortcut('-', () => view?.zoomBy(1 / ZOOM), page);
  useShortcut('0', fitAll, page);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const direction = directionOf(event.key);
    if (direction) {
      event.preventDefault();
      if (event.shiftKey) {
        const [dx, dy] = steps[direction];
        return view?.panBy(dx, dy);
      }
      const next = walk(direction);
      if (next === null) return;
      onMark(next);
      keepInView(next);
      // An open card goes along.
      if (search.person !== undefined) change({ person: data.people[next] });
    } else if (event.key === ' ' && at !== undefined) {
      event.preventDefault();
      select([indexOf.get(at) ?? -1]);
    }
  };

  /** What the panel tells already. */
  const isOpen = ({ person, territory }: Hovered) =>
    person === null
      ? search.territory !== undefined && data.territories[territory ?? -1]?.id === search.territory
      : search.person !== undefined && data.people[person] === search.person;
  const placedPeople = data.territories.length > 0;
  return (
    <div className="map__picture">
      <MapCanvas
        data={data}
        look={look}
        label={t('map.canvas', { count: data.people.length })}
        describedBy={keysId}
        shown={picture ? peopleIn(picture, data).length : 0}
        onView={onView}
        listen={listen}
        onKeyDown={onKeyDown}
      />
      <p id={keysId} className="visually-hidden">
        {t('map.canvas.keys')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {cursorText}
      </p>
      {over && !isOpen(over) && <HoverCard over={over} width={over.width} height={over.height} />}
      {!placedPeople && <p className="map-note quiet">{t('map.nobodyPlaced')}</p>}
      {pictureError && (
        <div className="map__over" role="alert">
          {pictureError.code === 'not_found' ? (
            <div className="map-gone">
              <p>{t(search.of ? 'map.gone' : 'map.goneHub')}</p>
              <Button
                onClick={() => {
                  change({ lens: undefined, of: undefined, steps: undefined, muted: undefined, camera: undefined });
                }}
              >
                {t('map.gone.action')}
              </Button>
            </div>
          ) : (
            <ErrorBox error={pictureError} onRetry={onRetry} />
          )}
        </div>
      )}
      <TrayButton />
      <ZoomTools onZoom={(by) => view?.zoomBy(by)} onFit={fitAll} />
    </div>
  );
}
