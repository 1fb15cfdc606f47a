import { useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useRoom } from './room.ts';

/** Who has no place on the map yet; leads to their list. */
export function TrayButton() {
  const t = useT();
  const { data, openList } = useRoom();
  const count = useMemo(() => data.territoryOf.reduce((sum, territory) => sum + (territory < 0 ? 1 : 0), 0), [data]);
  if (count === 0) return null;
  return (
    <button type="button" className="map-tray" onClick={() => openList('tray')}>
      {t('map.tray', { count })}
    </button>
  );
}
