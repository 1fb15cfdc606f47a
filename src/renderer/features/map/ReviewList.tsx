import { useIntl } from 'react-intl';
import type { CompanyRef, MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { PeopleLines, type PersonLine } from './PeopleLines.tsx';

const MOST = 25;
/** Burt's constraint under which somebody's acquaintances hardly know each other. */
const OPEN = 0.2;

type Review = MethodOutput<'network.review'>;
type Placed = Omit<Review['weak'][number], 'mutual'>;

const lineOf = ({ person, title, company, lastContactOn }: Placed): PersonLine => ({
  key: person.id,
  ...person,
  role: [title, company?.name].filter(Boolean).join(', '),
  end: lastContactOn && <HumanDate date={lastContactOn} />,
});

/** Who matters in the network for one reason: bridges, ties to wake, weak ties, companies that hang on one person. */
export function ReviewList({ list }: { readonly list: 'bridges' | 'lapsed' | 'weak' | 'single' }) {
  const t = useT();
  const lines = useReviewLines(list);
  const { data, error, refetch } = useBook('network.review', { limit: MOST });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <p className="map-panel__none quiet" role="status">
        {t('map.looking')}
      </p>
    );
  return (
    <>
      <p className="map-panel__about quiet">{t(`map.list.${list}.about`)}</p>
      <PeopleLines none={t(`map.list.${list}.none`)} lines={lines(data)} />
    </>
  );
}

function useReviewLines(list: 'bridges' | 'lapsed' | 'weak' | 'single'): (review: Review) => PersonLine[] {
  const t = useT();
  const intl = useIntl();
  const names = (refs: readonly CompanyRef[]) =>
    intl.formatList(
      refs.map(({ name }) => name),
      { type: 'conjunction' },
    );
  const month = (date: string) => intl.formatDate(new Date(`${date}T12:00:00`), { month: 'long', year: 'numeric' });
  return ({ bridges, dormant, weak, singlePoints }) => {
    switch (list) {
      case 'bridges':
        return bridges.map((one) => ({
          ...lineOf(one),
          why: t(one.constraint < OPEN ? 'map.list.bridges.open' : 'map.list.bridges.why', {
            companies: names(one.between),
          }),
        }));
      case 'lapsed':
        return dormant.map((one) => ({ ...lineOf(one), why: t('map.list.lapsed.why', { when: month(one.peakOn) }) }));
      case 'weak':
        return weak.map((one) => ({ ...lineOf(one), why: t('map.list.weak.why', { mutual: one.mutual }) }));
      case 'single':
        return singlePoints.map(({ company, people, through }) => ({
          ...lineOf(through),
          key: company.id,
          why: t('map.list.single.why', { company: company.name, others: people - 1 }),
        }));
    }
  };
}

/** Who introduced people, the most helpful first. */
export function IntroducerList() {
  const t = useT();
  const { data, error, refetch } = useBook('lens.look', { lens: { view: { kind: 'introductions' } }, limit: MOST * 4 });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="map-panel__none quiet">{t('map.looking')}</p>;
  const introducers = data.lines.filter(({ role }) => role === 'introducer');
  return (
    <>
      <p className="map-panel__about quiet">{t('map.list.introducers.about')}</p>
      <PeopleLines none={t('map.list.introducers.none')} lines={introducers.map(lineOf)} />
    </>
  );
}
