import { useT } from '../../i18n/useT.ts';
import { useRoom } from './room.ts';

/** The territories, the biggest first. */
export function TerritoryList() {
  const t = useT();
  const { data, showTerritory } = useRoom();
  if (data.territories.length === 0) return <p className="map-panel__none quiet">{t('map.list.territories.none')}</p>;
  const sorted = data.territories.toSorted((a, b) => b.people - a.people);
  return (
    <ul className="map-lines">
      {sorted.map(({ id, name, people, colour }) => (
        <li key={id}>
          <button type="button" className="map-line map-line--territory" onClick={() => showTerritory(id)}>
            <TerritoryMark colour={colour} />
            <span className="truncate" title={name}>
              {name || t('map.territory.unnamed')}
            </span>
            <span className="map-line__end quiet tabular">{t('map.people', { count: people })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A territory's colour. */
export const TerritoryMark = ({ colour }: { readonly colour: number }) => (
  <span className="map-mark" style={{ background: `var(--k-territory-${colour})` }} aria-hidden="true" />
);
