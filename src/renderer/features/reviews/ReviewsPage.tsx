import './reviews.css';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReviewSummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { StartForm } from './StartForm.tsx';
import { useRows } from './useRows.ts';

/** All reviews, open ones first, and the start of a new one. */
export function ReviewsPage() {
  const t = useT();
  const { data, error, refetch } = useBook('review.list', {});
  const [starting, setStarting] = useState(false);
  const list = useRows<HTMLUListElement>();
  useShortcut('n', () => setStarting(true), { scope: 'page' });
  const start = (
    <Button
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      rightSection={<Kbd keys="n" />}
      onClick={() => setStarting(true)}
    >
      {t('reviews.start')}
    </Button>
  );
  const reviews = data?.reviews ?? [];
  return (
    <Page title={t('reviews.title')} {...(reviews.length > 0 && !starting && { actions: start })}>
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {starting && <StartForm onClose={() => setStarting(false)} />}
      {data && reviews.length === 0 && !starting && (
        <EmptyState title={t('reviews.empty.title')} body={t('reviews.empty.body')} action={start} />
      )}
      {reviews.length > 0 && (
        <ul className="reviews" ref={list}>
          {reviews.map((review) => (
            <ReviewLine key={review.id} review={review} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function ReviewLine({ review }: { readonly review: ReviewSummary }) {
  const t = useT();
  const { id, name, role, level, places, targets, startedOn, closedOn } = review;
  return (
    <li>
      <Link to="/reviews/$reviewId" params={{ reviewId: id }} className="reviews__line" data-row>
        <span className="reviews__name">{name}</span>
        <span className="reviews__what quiet truncate">{[role, level, ...places].filter(Boolean).join(' · ')}</span>
        <span className="quiet tabular">{t('reviews.targets.count', { count: targets })}</span>
        <span className="quiet reviews__when">
          {t(closedOn ? 'reviews.closed' : 'reviews.started')} <HumanDate date={closedOn ?? startedOn} />
        </span>
      </Link>
    </li>
  );
}
