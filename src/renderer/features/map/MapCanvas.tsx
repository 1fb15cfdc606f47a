import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { type MapData, type MapEvent, type MapLook, MapView } from '../../map/index.ts';
import { mapTheme } from './theme.ts';

interface MapCanvasProps {
  readonly data: MapData;
  readonly look: MapLook;
  readonly label: string;
  /** Id of what says whom the cursor is on, and of the keys. */
  readonly describedBy: string;
  /** How many are in the picture. */
  readonly shown: number;
  readonly onView: (view: MapView | null) => void;
  readonly listen: (event: Exclude<MapEvent, { type: 'trouble' }>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly children?: ReactNode;
}

/** The drawn map: the engine in a place of the page, with the page's colours. */
export function MapCanvas(props: MapCanvasProps) {
  const { data, look, label, describedBy, shown, onView, listen, onKeyDown, children } = props;
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(listen);
  latest.current = listen;
  const scheme = useComputedColorScheme('light');
  const reducedMotion = useReducedMotion(undefined, { getInitialValueInEffect: false });
  const theme = useMemo(() => mapTheme(scheme === 'dark'), [scheme]);
  const started = useRef({ theme, reducedMotion, onView });

  useEffect(() => {
    const { theme, reducedMotion, onView } = started.current;
    if (!drawing.current) return;
    let made: MapView;
    try {
      made = new MapView(drawing.current, {
        theme,
        reducedMotion,
        listen: (event) => {
          if (event.type === 'trouble') setFailed(event.message !== null);
          else latest.current(event);
        },
      });
    } catch {
      // A browser that cannot draw it still has the lists.
      setFailed(true);
      return;
    }
    setView(made);
    onView(made);
    return () => {
      setView(null);
      onView(null);
      made.destroy();
    };
  }, []);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setData(data), [view, data]);
  useEffect(() => view?.setLook(look), [view, look]);

  // The keys go to the map as long as nothing else has asked for them.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches('main')) host.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div
      ref={host}
      className="map-canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk along the ties
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      data-shown={shown}
      data-colour={look.colourBy}
      data-ways={look.paths.length}
      data-marked={look.marked ?? undefined}
      onKeyDown={onKeyDown}
    >
      <div ref={drawing} className="map-canvas__drawing" />
      {failed && <p className="map-note quiet">{t('map.cannotDraw')}</p>}
      {children}
    </div>
  );
}
