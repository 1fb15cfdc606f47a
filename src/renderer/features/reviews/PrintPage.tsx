import './reviews.css';
import './print.css';
import { Button, Checkbox } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { fullDate } from '../../ui/HumanDate.tsx';
import { Page } from '../../ui/Page.tsx';
import { today } from '../../ui/relativeDate.ts';
import { SavePdfButton } from '../../ui/SavePdfButton.tsx';
import { PrintPlan } from './PrintPlan.tsx';
import { PrintTargets } from './PrintTargets.tsx';
import { PrintWorth } from './PrintWorth.tsx';
import { usePageFoot } from './usePageFoot.ts';

/** On paper those that matter most will do. */
const MOST_DEBTS = 40;

/** The review on paper, for oneself or a coach; what was told in confidence only if asked for. */
export function PrintPage() {
  const t = useT();
  const intl = useIntl();
  const { reviewId } = useParams({ from: '/reviews/$reviewId/print' });
  const id = reviewId as ReviewId;
  const [confidential, setConfidential] = useState(false);
  const { data, error, refetch } = useBook('review.get', { id });
  const { data: wakes } = useBook('review.wakes', { id });
  const { data: debts } = useBook('review.debts', { id, limit: MOST_DEBTS });
  const { data: worth } = useBook('review.worth', { id });
  const whole = data && wakes && debts && worth;
  const foot = t(confidential ? 'reviews.print.foot.confidential' : 'reviews.print.foot');
  usePageFoot(foot);
  return (
    <Page
      title={data ? t('reviews.print.title', { name: data.review.name }) : t('reviews.print')}
      actions={
        <>
          <Checkbox
            size="xs"
            checked={confidential}
            label={t('reviews.print.confidential')}
            onChange={(event) => setConfidential(event.currentTarget.checked)}
          />
          <Button variant="subtle" component={Link} to={`/reviews/${id}`}>
            {t('reviews.print.back')}
          </Button>
          <SavePdfButton fileName={data?.review.name ?? ''} disabled={!whole} />
        </>
      }
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {whole && (
        <article
          className="sheet"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too
          tabIndex={0}
        >
          <header>
            <h1 dir="auto">{data.review.name}</h1>
            <p>
              {[data.review.role, data.review.level, ...data.review.places].filter(Boolean).join(' · ')}
              {' · '}
              {fullDate(intl, today())}
            </p>
            {data.review.constraints && <p dir="auto">{data.review.constraints}</p>}
          </header>
          <PrintTargets targets={data.targets} confidential={confidential} />
          <PrintPlan
            debts={debts.debts}
            owed={debts.total}
            planned={wakes.planned}
            weeks={wakes.weeks}
            confidential={confidential}
          />
          <PrintWorth worth={worth} confidential={confidential} />
          <footer className="sheet__foot">{foot}</footer>
        </article>
      )}
    </Page>
  );
}
