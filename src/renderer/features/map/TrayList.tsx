import { useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { PeopleLines } from './PeopleLines.tsx';
import { peopleOf, placed } from './places.ts';
import { useRoom } from './room.ts';

const TRAY = -1;

/** Who has no place on the map: those whom too few others hold. */
export function TrayList() {
  const t = useT();
  const { data } = useRoom();
  const people = useMemo(() => peopleOf(data, TRAY), [data]);
  return (
    <>
      <p className="map-panel__about quiet">{t('map.list.tray.about')}</p>
      <PeopleLines
        none=""
        lines={people.map((person) => {
          const { company, ...rest } = placed(data, person);
          return { key: rest.id, ...rest, role: company };
        })}
      />
    </>
  );
}
