import './reviews.css';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { MethodOutput, ReviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { Page } from '../../ui/Page.tsx';
import { RecordHistory } from '../history/index.ts';
import { OnMapLink } from '../map/index.ts';
import { Missing } from '../parts/index.ts';
import { DebtsSection } from './DebtsSection.tsx';
import { PipelineSection } from './PipelineSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { ReviewFacts } from './ReviewFacts.tsx';
import { SECTIONS, type SectionName } from './search.ts';
import { TargetsSection } from './TargetsSection.tsx';
import { WorthSection } from './WorthSection.tsx';

/** A review: where one stands before looking for a job. */
export function ReviewPage() {
  const { reviewId } = useParams({ from: '/reviews/$reviewId' });
  return <Review key={reviewId} id={reviewId as ReviewId} />;
}

function Review({ id }: { readonly id: ReviewId }) {
  const t = useT();
  const { section = 'targets' } = useSearch({ from: '/reviews/$reviewId' });
  const { data, error, refetch } = useBook('review.get', { id });
  const save = useCommand('review.save');
  if (error?.code === 'not_found')
    return (
      <Missing
        to="/reviews"
        list={t('reviews.title')}
        title={t('reviews.missing.title')}
        body={t('reviews.missing.body')}
        action={t('reviews.missing.action')}
      />
    );
  if (!data)
    return (
      <Page title={t('reviews.title')}>
        {error ? (
          <ErrorBox error={error} onRetry={() => void refetch()} />
        ) : (
          <p className="quiet review__working" role="status">
            {t('reviews.working')}
          </p>
        )}
      </Page>
    );
  const { review } = data;
  return (
    <Page
      title={review.name}
      heading={
        <h1 className="page__title">
          <InlineText label={t('reviews.name')} value={review.name} required onSave={(name) => save({ id, name })} />
        </h1>
      }
      detail={review.closedOn ? t('reviews.closed.detail') : ''}
      actions={
        <>
          <OnMapLink search={{ review: id }} />
          <Button
            variant="default"
            component={Link}
            to={`/reviews/${id}/print`}
            leftSection={<IconPrinter size={14} aria-hidden="true" />}
          >
            {t('reviews.print')}
          </Button>
        </>
      }
    >
      <ReviewFacts review={review} />
      <nav className="review__sections" aria-label={t('reviews.sections')}>
        {SECTIONS.map((one) => (
          <Link
            key={one}
            to="/reviews/$reviewId"
            params={{ reviewId: id }}
            search={one === 'targets' ? {} : { section: one }}
            replace
            activeOptions={{ exact: true, includeSearch: true }}
            className="review__section"
          >
            {t(`reviews.section.${one}`)}
          </Link>
        ))}
      </nav>
      <Section name={section} data={data} />
      <RecordHistory id={id} />
    </Page>
  );
}

function Section({ name, data }: { readonly name: SectionName; readonly data: MethodOutput<'review.get'> }) {
  const { review, targets } = data;
  switch (name) {
    case 'targets':
      return <TargetsSection review={review} targets={targets} />;
    case 'debts':
      return <DebtsSection id={review.id} />;
    case 'plan':
      return <PlanSection review={review} />;
    case 'worth':
      return <WorthSection review={review} />;
    case 'pipeline':
      return <PipelineSection review={review} />;
  }
}
