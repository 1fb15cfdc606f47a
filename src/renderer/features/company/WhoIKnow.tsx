import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompanyId, Knows } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { whoCounts } from './whoCounts.ts';

const FIRST = 12;
const MORE = 200;

/** Who do I know at this company, and how: ranked, each with the reasons in words; then its competitors. */
export function WhoIKnow({ companyId }: { readonly companyId: CompanyId }) {
  const t = useT();
  const { data, error, refetch } = useBook('who.at', { companyId });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  const knows = data?.knows ?? [];
  const counts = whoCounts(knows).map(({ group, count }) => t(`company.who.${group}`, { count }));
  return (
    <section className="who-here" aria-label={t('company.who')}>
      <header className="who-here__head">
        <h2>{t('company.who')}</h2>
        <span className="quiet tabular">{counts.join(' · ')}</span>
        <Link className="who-here__ways" to="/companies/$companyId/ways" params={{ companyId }}>
          {t('ways.link')}
        </Link>
      </header>
      {data && knows.length === 0 && <p className="quiet">{t('company.who.none')}</p>}
      <KnowsList knows={knows} />
      {data && data.atCompetitors.length > 0 && (
        <>
          <h3 className="who-here__sub">{t('company.who.competitors')}</h3>
          <KnowsList knows={data.atCompetitors} />
        </>
      )}
    </section>
  );
}

function KnowsList({ knows }: { readonly knows: readonly Knows[] }) {
  const t = useT();
  const [most, setMost] = useState(FIRST);
  const shown = knows.slice(0, most);
  return (
    <>
      <ul className="who-here__list">
        {shown.map((entry) => (
          <KnowsLine key={`${entry.person.id}-${entry.company.id}`} entry={entry} />
        ))}
      </ul>
      {shown.length < knows.length && (
        <Button variant="subtle" onClick={() => setMost(most + MORE)}>
          {t('company.who.more', { count: knows.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function KnowsLine({ entry }: { readonly entry: Knows }) {
  const t = useT();
  const intl = useIntl();
  const { person, reasons, lastContactOn } = entry;
  const why = [...reasons.map((reason) => reasonText(t, intl, reason)), relationText(t, entry)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className="who-here__line">
      <span className="who-here__person">
        <PersonLink person={person} size={28} />
      </span>
      <span className="who-here__why" title={why}>
        {why}
      </span>
      <span className="who-here__last quiet tabular">
        {lastContactOn ? <HumanDate date={lastContactOn} /> : t('company.who.never')}
      </span>
      <span className="who-here__warmth">
        <WarmthLabel warmth={person.warmth} />
      </span>
    </li>
  );
}
