import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MethodOutput, ReviewSummary, Route } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { HelperRow } from './HelperRow.tsx';
import { useRows } from './useRows.ts';

/** What came of which tie; who helped, to be thanked; and the end of the review. */
export function PipelineSection({ review }: { readonly review: ReviewSummary }) {
  const t = useT();
  const navigate = useNavigate();
  const { data, error, refetch } = useBook('review.pipeline', { id: review.id });
  const rows = useRows<HTMLUListElement>();
  const close = useCommand('review.close', { undoToast: review.closedOn ? 'reviews.reopened' : 'reviews.closedNow' });
  const remove = useCommand('review.delete', { undoToast: 'reviews.deleted' });
  const deleteIt = () => {
    // First, since here it would be missed.
    void navigate({ to: '/reviews' });
    void remove({ id: review.id }, ({ reminders }) => ({ name: review.name, count: reminders }));
  };
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { routes, helpers } = data;
  return (
    <section className="review__list" aria-label={t('reviews.section.pipeline')}>
      <p className="review__lead">{t('reviews.totals', data.totals)}</p>
      {routes.length === 0 ? <p className="quiet">{t('reviews.pipeline.none')}</p> : <RouteTable routes={routes} />}
      {helpers.length > 0 && (
        <>
          <h2>{t('reviews.helpers')}</h2>
          <p className="review__lead quiet">{t('reviews.helpers.lead')}</p>
          <ul ref={rows}>
            {helpers.map((helper) => (
              <HelperRow key={helper.person.id} review={review.id} helper={helper} />
            ))}
          </ul>
        </>
      )}
      <div className="review__end">
        <Button
          variant={review.closedOn ? 'default' : 'filled'}
          onClick={() => void close({ id: review.id, closed: review.closedOn === null })}
        >
          {t(review.closedOn ? 'reviews.reopen' : 'reviews.close')}
        </Button>
        <Button variant="subtle" onClick={deleteIt}>
          {t('reviews.delete')}
        </Button>
      </div>
    </section>
  );
}

function RouteTable({ routes }: { readonly routes: MethodOutput<'review.pipeline'>['routes'] }) {
  const t = useT();
  return (
    <table className="matrix routes">
      <thead>
        <tr>
          <th scope="col">{t('reviews.route.via')}</th>
          <th scope="col">{t('reviews.route.how')}</th>
          <th scope="col">{t('reviews.route.introductions')}</th>
          <th scope="col">{t('reviews.route.conversations')}</th>
          <th scope="col">{t('reviews.route.interviews')}</th>
          <th scope="col">{t('reviews.route.opportunities')}</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <RouteRow key={route.via?.id ?? 'nobody'} route={route} />
        ))}
      </tbody>
    </table>
  );
}

function RouteRow({ route }: { readonly route: Route }) {
  const t = useT();
  const { via, how, introductionsAsked, introductionsMade, conversations, interviews, opportunities } = route;
  return (
    <tr>
      <td>
        {via ? <PersonLink person={via} size={22} /> : <span className="quiet">{t('reviews.route.nobody')}</span>}
      </td>
      <td>{t(`reviews.how.${how}`)}</td>
      <td className="tabular">
        {introductionsAsked > 0 ? t('reviews.route.made', { made: introductionsMade, asked: introductionsAsked }) : '–'}
      </td>
      <td className="tabular">{conversations || '–'}</td>
      <td className="tabular">{interviews || '–'}</td>
      <td>
        {opportunities.length === 0 && '–'}
        {opportunities.map((one) => (
          <Link
            key={one.id}
            className="routes__opportunity"
            to="/opportunities/$opportunityId"
            params={{ opportunityId: one.id }}
          >
            {[one.company?.name, one.role].filter(Boolean).join(', ') || t('reviews.route.unnamed')}{' '}
            <span className="quiet">{t(`opportunities.stage.${one.stage}`)}</span>
          </Link>
        ))}
      </td>
    </tr>
  );
}
