import { useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { PeopleLines } from './PeopleLines.tsx';
import { peopleOf, placed } from './places.ts';
import { useRoom } from './room.ts';
import { TerritoryFactsList } from './TerritoryFactsList.tsx';
import { TerritoryMark } from './TerritoryList.tsx';
import { territoryFacts } from './territory.ts';

/** One territory: its name, which is the user's to change, what holds it together, and its people. */
export function TerritoryCard({ territory }: { readonly territory: number }) {
  const t = useT();
  const { data } = useRoom();
  const rename = useCommand('map.nameTerritory', { undoToast: 'map.territory.named' });
  const people = useMemo(() => peopleOf(data, territory), [data, territory]);
  const facts = useMemo(() => territoryFacts(data, territory, people), [data, territory, people]);
  const one = data.territories[territory];
  if (!one) return null;
  const { id, name, named, bond, colour } = one;
  return (
    <section className="map-card" aria-label={name || t('map.territory.unnamed')}>
      <div className="map-card__territory">
        <TerritoryMark colour={colour} />
        <h2>
          <InlineText
            label={t('map.territory.name')}
            placeholder={t('map.territory.unnamed')}
            value={name}
            onSave={(next) => rename({ id, name: next || null }, { name: next || name })}
          />
        </h2>
      </div>
      <p className="quiet map-card__bond">
        {t('map.people', { count: people.length })} · {t(`map.bond.${bond}`)}
        {named && (
          <>
            {' · '}
            <button type="button" className="map-link" onClick={() => void rename({ id, name: null }, { name })}>
              {t('map.territory.ownName')}
            </button>
          </>
        )}
      </p>
      <TerritoryFactsList facts={facts} />
      <PeopleLines
        none=""
        lines={people.map((person) => {
          const { company, ...rest } = placed(data, person);
          return { key: rest.id, ...rest, role: company };
        })}
      />
    </section>
  );
}
