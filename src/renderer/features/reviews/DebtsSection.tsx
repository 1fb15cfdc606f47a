import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Debt, DebtRef, InteractionKind, ReviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { DraftPanel } from '../follow-ups/index.ts';
import { ReadOn } from './ReadOn.tsx';
import { useRows } from './useRows.ts';
import { debtText } from './words.ts';

const keyOf = ({ person, what }: Debt): string => {
  const of = 'followUpId' in what ? what.followUpId : 'introductionId' in what ? what.introductionId : what.on;
  return `${what.kind} ${person.id} ${of}`;
};

/** So many are read at once, and further ones as the end comes near. */
const STEP = 100;

/** What is owed to others, to be settled before anything is asked. */
export function DebtsSection({ id }: { readonly id: ReviewId }) {
  const t = useT();
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch } = useBook('review.debts', { id, limit });
  const rows = useRows<HTMLUListElement>();
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (data.debts.length === 0)
    return <EmptyState title={t('reviews.debts.empty.title')} body={t('reviews.debts.empty.body')} />;
  return (
    <section className="review__list" aria-label={t('reviews.section.debts')}>
      <p className="review__lead quiet">{t('reviews.debts.lead')}</p>
      <ul ref={rows}>
        {data.debts.map((debt) => (
          <DebtRow key={keyOf(debt)} debt={debt} />
        ))}
      </ul>
      <ReadOn more={data.total > data.debts.length} onNear={() => setLimit(data.debts.length + STEP)} />
    </section>
  );
}

/** One debt: `d` done by a message, `w` write it now, `f` nothing to do. */
function DebtRow({ debt }: { readonly debt: Debt }) {
  const t = useT();
  const intl = useIntl();
  const settle = useCommand('review.settle', { undoToast: 'reviews.settled' });
  const [writing, setWriting] = useState(false);
  const { person, company, what } = debt;
  const done = async (by: InteractionKind | null) =>
    (await settle({ personId: person.id, debt: what satisfies DebtRef, by }, { name: person.name })) !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'd') void done('message');
    else if (event.key === 'f') void done(null);
    else if (event.key === 'w') setWriting(!writing);
    else return;
    event.preventDefault();
  };
  const text = debtText(t, intl, what);
  return (
    <li
      className="review-row"
      data-row
      // biome-ignore lint/a11y/noNoninteractiveTabindex: rows are walked with j and k and have keys of their own
      tabIndex={0}
      aria-label={`${person.name}: ${text}`}
      onKeyDown={onKeyDown}
    >
      <div className="review-row__line">
        <span className="review-row__who">
          <PersonLink person={person} size={24} />
          <span className="quiet truncate">{company?.name}</span>
        </span>
        <span className="review-row__what">
          {text}
          {debt.matters && <span className="review-row__matters">{t('reviews.debts.matters')}</span>}
        </span>
        <span className="review-row__actions">
          <Button size="compact-sm" variant="subtle" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {t('reviews.write')} <Kbd keys="w" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void done('message')}>
            {t('reviews.done')} <Kbd keys="d" />
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => void done(null)}>
            {t('reviews.nothing')}
          </Button>
        </span>
      </div>
      {writing && (
        <DraftPanel
          kind={what.kind === 'thank_you' ? 'thank_you' : 'custom'}
          person={person}
          interviewId={'interviewId' in what ? what.interviewId : null}
          draftKey={`debt:${keyOf(debt)}`}
          onSent={(by) => done(by)}
          onClose={() => setWriting(false)}
        />
      )}
    </li>
  );
}
