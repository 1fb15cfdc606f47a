import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import type { TerritoryFacts } from './territory.ts';

/** Where the people of a territory are, who of them is closest, and who leads out of it. */
export function TerritoryFactsList({ facts }: { readonly facts: TerritoryFacts }) {
  const t = useT();
  const intl = useIntl();
  const { companies, warmest, bridges } = facts;
  const listed = (names: readonly string[]) => intl.formatList(names, { type: 'unit', style: 'short' });
  const lines = [
    ['companies', companies.map(({ name, people }) => `${name} (${intl.formatNumber(people)})`)],
    ['warmest', warmest.map(({ name }) => name)],
    ['bridges', bridges.map(({ name }) => name)],
  ] as const;
  return (
    <dl className="map-facts">
      {lines.map(
        ([key, names]) =>
          names.length > 0 && (
            <div key={key}>
              <dt className="quiet">{t(`map.territory.${key}`)}</dt>
              <dd>{listed(names)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
