import { useT } from '../../i18n/useT.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { placed } from './places.ts';
import { useRoom } from './room.ts';

export interface Hovered {
  readonly person: number | null;
  readonly territory: number | null;
  readonly x: number;
  readonly y: number;
}

/** How far from the pointer the card stands, px. */
const OFF = 14;
const WIDTH = 240;

interface HoverCardProps {
  readonly over: Hovered;
  /** Of the map, px. */
  readonly width: number;
  readonly height: number;
}

/** What the pointer is on, beside it. */
export function HoverCard({ over, width, height }: HoverCardProps) {
  const { data } = useRoom();
  if (over.person === null) return null;
  const { name, warmth, strength, company } = placed(data, over.person);
  const territory = data.territories[data.territoryOf[over.person] ?? -1];
  const left = over.x + OFF + WIDTH > width;
  const above = over.y + 90 > height;
  return (
    <div
      className="map-hover"
      aria-hidden="true"
      style={{
        [left ? 'right' : 'left']: left ? width - over.x + OFF : over.x + OFF,
        [above ? 'bottom' : 'top']: above ? height - over.y + OFF : over.y + OFF,
      }}
    >
      <PersonAvatar name={name} warmth={warmth} strength={strength} size={32} />
      <span className="map-hover__text">
        <span className="map-hover__name truncate">{name}</span>
        <HoverLine warmth={warmth} company={company} />
        {territory && territory.name !== company && <span className="quiet truncate">{territory.name}</span>}
      </span>
    </div>
  );
}

function HoverLine({ warmth, company }: Pick<ReturnType<typeof placed>, 'warmth' | 'company'>) {
  const t = useT();
  return <span className="quiet truncate">{[company, t(`ui.warmth.${warmth}`)].filter(Boolean).join(' · ')}</span>;
}
