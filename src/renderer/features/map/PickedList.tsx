import { useT } from '../../i18n/useT.ts';
import { PeopleLines } from './PeopleLines.tsx';
import { placed } from './places.ts';
import { useRoom } from './room.ts';

/** People picked together with a box or with Shift. */
export function PickedList() {
  const t = useT();
  const { data, indexOf, picked } = useRoom();
  const people = picked.flatMap((id) => indexOf.get(id) ?? []);
  return (
    <section className="map-card" aria-label={t('map.picked', { count: people.length })}>
      <h2>{t('map.picked', { count: people.length })}</h2>
      <PeopleLines
        none={t('map.list.picture.none')}
        lines={people.map((person) => {
          const { company, ...rest } = placed(data, person);
          return { key: rest.id, ...rest, role: company };
        })}
      />
    </section>
  );
}
