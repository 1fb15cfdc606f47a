import './network.css';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { CompanyRef, MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { TieList } from './TieList.tsx';

const MOST = 25;

/** Who matters in the network, and why: bridges, ties to wake, weak ties, and companies that hang on one person. */
export function NetworkPage() {
  const t = useT();
  const { data, error, refetch } = useBook('network.review', { limit: MOST });
  return (
    <Page title={t('network.title')}>
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {!error && !data && (
        <p className="network__working quiet" role="status">
          {t('network.working')}
        </p>
      )}
      {data && <Lists review={data} />}
    </Page>
  );
}

function Lists({ review }: { readonly review: MethodOutput<'network.review'> }) {
  const t = useT();
  const intl = useIntl();
  const navigate = useNavigate();
  const { bridges, dormant, weak, singlePoints } = review;
  if (bridges.length + dormant.length + weak.length + singlePoints.length === 0)
    return (
      <EmptyState
        title={t('network.empty.title')}
        body={t('network.empty.body')}
        action={<Button onClick={() => void navigate({ to: '/import' })}>{t('network.empty.action')}</Button>}
      />
    );
  const companies = (refs: readonly CompanyRef[]) =>
    intl.formatList(
      refs.map(({ name }) => name),
      { type: 'conjunction' },
    );
  const month = (date: string) => intl.formatDate(new Date(`${date}T12:00:00`), { month: 'long', year: 'numeric' });
  return (
    <div className="network">
      <TieList
        title={t('network.bridges')}
        about={t('network.bridges.about')}
        lines={bridges.map((one) => ({
          ...lineOf(one),
          why: t('network.bridges.why', { companies: companies(one.between) }),
        }))}
      />
      <TieList
        title={t('network.dormant')}
        about={t('network.dormant.about')}
        lines={dormant.map((one) => ({ ...lineOf(one), why: t('network.dormant.why', { when: month(one.peakOn) }) }))}
      />
      <TieList
        title={t('network.weak')}
        about={t('network.weak.about')}
        lines={weak.map((one) => ({ ...lineOf(one), why: t('network.weak.why', { mutual: one.mutual }) }))}
      />
      <TieList
        title={t('network.single')}
        about={t('network.single.about')}
        lines={singlePoints.map(({ company, people, through }) => ({
          ...lineOf(through),
          key: company.id,
          why: t('network.single.why', { company: company.name, others: people - 1 }),
        }))}
      />
    </div>
  );
}

type Placed = MethodOutput<'network.review'>['weak'][number];

const lineOf = ({ person, title, company, lastContactOn }: Omit<Placed, 'mutual'>) => ({
  key: person.id,
  person,
  role: [title, company?.name].filter(Boolean).join(', '),
  lastContactOn,
});
