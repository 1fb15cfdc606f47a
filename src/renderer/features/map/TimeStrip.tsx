import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays, daysBetween } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { fadedSince } from './picture.ts';
import { useRoom } from './room.ts';

/** How long a day is rested on before the map goes there, ms. */
const REST = 200;

/** The day looked at: from the first day anybody was met to today. */
export function TimeStrip() {
  const t = useT();
  const intl = useIntl();
  const { data, search, change, picture, openList } = useRoom();
  const { data: span } = useBook('lens.span', {});
  const { at } = search;
  const [draft, setDraft] = useState(at);
  useEffect(() => setDraft(at), [at]);
  useEffect(() => {
    if (draft === at) return;
    const timer = setTimeout(() => change({ at: draft }), REST);
    return () => clearTimeout(timer);
  }, [draft, at, change]);

  const days = span ? daysBetween(span.from, span.to) : 0;
  const day = span && draft ? Math.min(days, Math.max(0, daysBetween(span.from, draft))) : days;
  const label = draft ? fullDate(intl, draft) : t('map.time.today');
  const faded = at && picture ? fadedSince(picture, data.warmth) : 0;
  return (
    <div className="map-time">
      <span className="map-time__label tabular">{label}</span>
      <input
        type="range"
        aria-label={t('map.time')}
        aria-valuetext={label}
        min={0}
        max={Math.max(1, days)}
        value={days === 0 ? 1 : day}
        disabled={days === 0}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          setDraft(span && chosen < days ? addDays(span.from, chosen) : undefined);
        }}
      />
      <span className="map-time__end">
        {at && faded > 0 && (
          <button type="button" className="map-link" onClick={() => openList('picture')}>
            {t('map.time.faded', { count: faded })}
          </button>
        )}
        {draft && (
          <button type="button" className="map-link" onClick={() => setDraft(undefined)}>
            {t('map.time.backToToday')}
          </button>
        )}
      </span>
    </div>
  );
}
