import './reviews.css';
import './print.css';
import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
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
import { PrintPlan } from './PrintPlan.tsx';
import { PrintTargets } from './PrintTargets.tsx';
import { PrintWorth } from './PrintWorth.tsx';

/** The review on paper, for oneself or a coach; what was told in confidence only if asked for. */
export function PrintPage() {
  const t = useT();
  const intl = useIntl();
  const { reviewId } = useParams({ from: '/reviews/$reviewId/print' });
  const id = reviewId as ReviewId;
  const [confidential, setConfidential] = useState(false);
  const { data, error, refetch } = useBook('review.get', { id });
  const { data: wakes } = useBook('review.wakes', { id });
  const { data: debts } = useBook('review.debts', { id });
  const { data: worth } = useBook('review.worth', { id });
  const whole = data && wakes && debts && worth;
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
          <Button
            disabled={!whole}
            leftSection={<IconPrinter size={14} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('reviews.print.do')}
          </Button>
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
            <h1>{data.review.name}</h1>
            <p>
              {[data.review.role, data.review.level, ...data.review.places].filter(Boolean).join(' · ')}
              {' · '}
              {fullDate(intl, today())}
            </p>
            {data.review.constraints && <p>{data.review.constraints}</p>}
          </header>
          <PrintTargets targets={data.targets} confidential={confidential} />
          <PrintPlan debts={debts.debts} planned={wakes.planned} weeks={wakes.weeks} confidential={confidential} />
          <PrintWorth worth={worth} confidential={confidential} />
        </article>
      )}
    </Page>
  );
}
