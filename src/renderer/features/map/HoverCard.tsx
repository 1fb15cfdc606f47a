import { useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { placed } from './places.ts';
import { useRoom } from './room.ts';
import { TerritoryFactsList } from './TerritoryFactsList.tsx';
import { TerritoryMark } from './TerritoryList.tsx';
import { territoryFacts } from './territory.ts';

export interface Hovered {
  readonly person: number | null;
  readonly territory: number | null;
  readonly x: number;
  readonly y: number;
}

/** How far from the pointer the card stands, px. */
const OFF = 14;
/** Room that a card needs beside and below the pointer, px; as in map.css. */
const ROOM = { person: { width: 240, height: 90 }, territory: { width: 290, height: 210 } };

interface HoverCardProps {
  readonly over: Hovered;
  /** Of the map, px. */
  readonly width: number;
  readonly height: number;
}

/** What the pointer is on, beside it. */
export function HoverCard({ over, width, height }: HoverCardProps) {
  const { person, territory } = over;
  if (person === null && territory === null) return null;
  const room = ROOM[person === null ? 'territory' : 'person'];
  const left = over.x + OFF + room.width > width;
  const above = over.y + OFF + room.height > height;
  return (
    <div
      className="map-hover"
      data-of={person === null ? 'territory' : 'person'}
      aria-hidden="true"
      style={{
        [left ? 'right' : 'left']: left ? width - over.x + OFF : over.x + OFF,
        [above ? 'bottom' : 'top']: above ? height - over.y + OFF : over.y + OFF,
      }}
    >
      {person === null ? <OfTerritory territory={territory ?? -1} /> : <OfPerson person={person} />}
    </div>
  );
}

function OfPerson({ person }: { readonly person: number }) {
  const t = useT();
  const { data } = useRoom();
  const { name, warmth, strength, company } = placed(data, person);
  const territory = data.territories[data.territoryOf[person] ?? -1];
  return (
    <>
      <PersonAvatar name={name} warmth={warmth} strength={strength} size={32} />
      <span className="map-hover__text">
        <span className="map-hover__name truncate">{name}</span>
        <span className="quiet truncate">{[company, t(`ui.warmth.${warmth}`)].filter(Boolean).join(' · ')}</span>
        {territory && territory.name !== company && <span className="quiet truncate">{territory.name}</span>}
      </span>
    </>
  );
}

function OfTerritory({ territory }: { readonly territory: number }) {
  const t = useT();
  const { data } = useRoom();
  const facts = useMemo(() => territoryFacts(data, territory), [data, territory]);
  const one = data.territories[territory];
  if (!one) return null;
  return (
    <span className="map-hover__text">
      <span className="map-hover__territory">
        <TerritoryMark colour={one.colour} />
        <span className="map-hover__name truncate">{one.name || t('map.territory.unnamed')}</span>
      </span>
      <span className="quiet">
        {t('map.people', { count: one.people })} · {t(`map.bond.${one.bond}`)}
      </span>
      <TerritoryFactsList facts={facts} />
      <span className="quiet">{t('map.territory.hint')}</span>
    </span>
  );
}
