import './ways.css';
import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { CompanyId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { Missing } from '../parts/index.ts';
import { WayRow } from './WayRow.tsx';

/** How do I get to this company: the likeliest chains of introductions. */
export function WaysPage() {
  const { companyId } = useParams({ from: '/companies/$companyId/ways' });
  return <Ways key={companyId} id={companyId as CompanyId} />;
}

function Ways({ id }: { readonly id: CompanyId }) {
  const t = useT();
  const navigate = useNavigate();
  const list = useRef<HTMLOListElement>(null);
  const { data, error, refetch } = useBook('path.to', { companyId: id });
  const found = data !== undefined && data.paths.length > 0;
  // The likeliest way is at hand at once, unless the keys are asked for elsewhere.
  useEffect(() => {
    const { activeElement } = document;
    if (found && (activeElement === document.body || activeElement?.matches('main')))
      list.current?.querySelector('li')?.focus({ preventScroll: true });
  }, [found]);
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  };
  useShortcut('j', () => move(1), { scope: 'list' });
  useShortcut('k', () => move(-1), { scope: 'list' });
  const onMap = () => void navigate({ to: '/map', search: { ways: id } });
  useShortcut('m', onMap, { scope: 'page', enabled: found });
  if (error?.code === 'not_found')
    return (
      <Missing
        to="/companies"
        list={t('company.companies')}
        title={t('company.missing.title')}
        body={t('company.missing.body')}
        action={t('company.missing.action')}
      />
    );
  const company = data?.company.name ?? '';
  return (
    <Page
      title={data ? t('ways.title', { company }) : ''}
      detail={data ? t('ways.detail', { count: data.paths.length }) : ''}
      {...(data && {
        actions: (
          <>
            {found && (
              <Button variant="default" onClick={onMap} rightSection={<Kbd keys="m" />}>
                {t('map.show')}
              </Button>
            )}
            <CompanyLink company={data.company} />
          </>
        ),
      })}
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data && data.paths.length === 0 && (
        <EmptyState
          title={t('ways.none.title')}
          body={t('ways.none.body', { company })}
          action={
            <Button onClick={() => void navigate({ to: '/companies/$companyId', params: { companyId: id } })}>
              {t('ways.none.action', { company })}
            </Button>
          }
        />
      )}
      {data && data.paths.length > 0 && (
        <div className="ways">
          <p className="ways__lead quiet">{t('ways.lead')}</p>
          <ol ref={list} className="ways__list">
            {data.paths.map((path, at) => (
              <WayRow key={path.steps[0]?.person.id} path={path} rank={at + 1} target={data.company} />
            ))}
          </ol>
        </div>
      )}
    </Page>
  );
}
