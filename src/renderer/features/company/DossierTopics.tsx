import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dossier } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { CompensationForm, CompensationList, InsightsSection } from '../market/index.ts';
import { Section } from '../parts/index.ts';
import { OpportunityFacts } from './OpportunityFacts.tsx';

/** What is known about a company, topic by topic; insights and pay are added in place. */
export function DossierTopics({ dossier }: { readonly dossier: Dossier }) {
  const t = useT();
  const { company, insights, compensations, opportunities, links, timeline } = dossier;
  const [adding, setAdding] = useState(false);
  const interviews = timeline.filter((item) => item.kind === 'interview');
  return (
    <>
      <InsightsSection company={company} insights={insights} />
      <Section title={t('market.pay')} addLabel={t('market.pay.add')} onAdd={() => setAdding(true)}>
        {adding && <CompensationForm observation={null} company={company} onClose={() => setAdding(false)} />}
        {compensations.length === 0 && !adding && <p className="side-section__empty">{t('market.pay.none')}</p>}
        <CompensationList observations={compensations} company={false} />
      </Section>
      <Topic title={t('company.dossier.opportunities')} empty={t('company.dossier.opportunities.none')}>
        {opportunities.map((opportunity) => (
          <li key={opportunity.id} className="dossier__line">
            <OpportunityFacts opportunity={opportunity} />
          </li>
        ))}
      </Topic>
      <Topic title={t('company.dossier.interviews')} empty={t('company.interviews.none')}>
        {interviews.map(({ id, on, interview }) => (
          <li key={id} className="dossier__line">
            <Link className="text-link truncate" to="/interviews/$interviewId" params={{ interviewId: id }}>
              {interview.role ?? t('company.interviews.untitled')}
            </Link>
            <span className="quiet truncate">{interview.people.map(({ person }) => person.name).join(', ')}</span>
            <span className="dossier__end quiet">
              {t(`interviews.outcome.${interview.outcome}`)} · <HumanDate date={on} />
            </span>
          </li>
        ))}
      </Topic>
      <Topic title={t('company.links')} empty={t('company.link.none')}>
        {links.map(({ id, kind, direction, other }) => (
          <li key={id} className="dossier__line">
            <span className="quiet">{t(`company.link.${kind}.${direction}`)}</span>
            <CompanyLink company={other} size={20} />
          </li>
        ))}
      </Topic>
    </>
  );
}

interface TopicProps {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly React.ReactNode[];
}

function Topic({ title, empty, children }: TopicProps) {
  return (
    <section className="side-section" aria-label={title}>
      <header className="side-section__head">
        <h2>{title}</h2>
      </header>
      {children.length === 0 ? <p className="side-section__empty">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}
