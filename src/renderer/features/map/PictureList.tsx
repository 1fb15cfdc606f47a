import { useT } from '../../i18n/useT.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { PeopleLines } from './PeopleLines.tsx';
import { useRoom } from './room.ts';

/** Who is in the picture, ranked, each with why. */
export function PictureList() {
  const t = useT();
  const { picture, lens } = useRoom();
  if (!picture) return <p className="map-panel__none quiet">{t('map.looking')}</p>;
  const plain = lens.view.kind === 'everything';
  return (
    <PeopleLines
      total={picture.people}
      none={t('map.list.picture.none')}
      lines={picture.lines.map(({ person, title, company, lastContactOn, role }) => ({
        key: person.id,
        ...person,
        role: [title, company?.name].filter(Boolean).join(', '),
        // Of everything there is no reason to be in the picture, unless somebody has faded since.
        why: plain && role !== 'faded' ? null : t(`map.role.${role}`),
        end: lastContactOn && <HumanDate date={lastContactOn} />,
      }))}
    />
  );
}
