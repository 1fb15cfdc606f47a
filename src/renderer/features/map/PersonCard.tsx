import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PersonDetail, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { TouchComposer } from '../timeline/index.ts';
import { PeopleLines } from './PeopleLines.tsx';
import { knownTo, placed } from './places.ts';
import { useRoom } from './room.ts';
import { TerritoryMark } from './TerritoryList.tsx';

const KNOWN = 8;

/** Somebody on the map: who they are, why they are in the picture, what to do with them, and whom they know. */
export function PersonCard({ id }: { readonly id: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { data, indexOf, picture, lens, look, showTerritory } = useRoom();
  const { data: person, error } = useBook('person.get', { id: id as PersonId }, { keepPrevious: false });
  const [logging, setLogging] = useState(false);
  useShortcut('l', () => setLogging(true), { scope: 'page', enabled: person !== undefined });

  const index = indexOf.get(id);
  const known = useMemo(() => (index === undefined ? [] : knownTo(data, index)), [data, index]);
  if (error) return <p className="map-panel__none">{t(error.code === 'not_found' ? 'map.card.gone' : 'ui.error')}</p>;
  const onMap = index === undefined ? null : placed(data, index);
  const territory = index === undefined ? undefined : data.territories[data.territoryOf[index] ?? -1];
  const name = person?.name ?? onMap?.name ?? '';
  const role = picture?.roles.get(id);
  const job = person?.employments.find(({ endedOn }) => endedOn === null);
  const open = () => void navigate({ to: '/people/$personId', params: { personId: id } });
  return (
    <section className="map-card" aria-label={name}>
      <div className="map-card__who">
        <PersonAvatar
          name={name}
          warmth={person?.tie.warmth ?? onMap?.warmth ?? 'none'}
          strength={person?.tie.strength ?? onMap?.strength ?? 0}
          size={48}
        />
        <div className="map-card__text">
          <h2 className="truncate" title={name}>
            {name}
          </h2>
          <p className="truncate" title={person && roleOf(person)}>
            {person ? roleOf(person) : onMap?.company}
          </p>
          <p className="map-card__tie">
            <WarmthLabel warmth={person?.tie.warmth ?? onMap?.warmth ?? 'none'} />
            {person?.tie.lastContactOn && (
              <span className="quiet truncate">
                {t.rich('map.card.last', { date: <HumanDate key="date" date={person.tie.lastContactOn} /> })}
              </span>
            )}
          </p>
        </div>
      </div>
      {role && lens.view.kind !== 'everything' && <p className="map-card__why">{t(`map.role.${role}`)}</p>}
      {territory && (
        <button type="button" className="map-link map-card__in" onClick={() => showTerritory(territory.id)}>
          <TerritoryMark colour={territory.colour} />
          <span className="truncate" title={territory.name}>
            {territory.name || t('map.territory.unnamed')}
          </span>
        </button>
      )}
      {!territory && <p className="quiet map-card__why">{t('map.card.tray')}</p>}
      {logging ? (
        <TouchComposer personId={id as PersonId} onDone={() => setLogging(false)} />
      ) : (
        <div className="map-card__actions">
          <Button onClick={open} rightSection={<Kbd keys="Enter" />}>
            {t('map.card.open')}
          </Button>
          <Button variant="default" onClick={() => setLogging(true)} rightSection={<Kbd keys="l" />}>
            {t('map.card.log')}
          </Button>
          {!(lens.view.kind === 'person' && lens.view.id === id) && (
            <Button variant="default" onClick={() => look({ kind: 'person', id: id as PersonId, steps: 1 })}>
              {t('map.card.around')}
            </Button>
          )}
        </div>
      )}
      {job && (
        <Link
          className="action-link map-card__ways"
          to="/companies/$companyId/ways"
          params={{ companyId: job.company.id }}
        >
          {t('map.card.ways', { company: job.company.name })}
        </Link>
      )}
      {known.length > 0 && (
        <>
          <h3>{t('map.card.knows', { count: known.length })}</h3>
          <PeopleLines
            none=""
            total={Math.min(KNOWN, known.length)}
            lines={known.slice(0, KNOWN).map((other) => {
              const { company, ...rest } = placed(data, other);
              return { key: rest.id, ...rest, role: company };
            })}
          />
        </>
      )}
    </section>
  );
}

function roleOf({ employments, headline }: PersonDetail): string {
  const job = employments.find(({ endedOn }) => endedOn === null);
  return [job?.title ?? headline, job?.company.name].filter(Boolean).join(', ');
}
