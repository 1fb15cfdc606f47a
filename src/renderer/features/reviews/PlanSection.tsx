import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PersonId, ReviewSummary, Wake } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { PlannedRow } from './PlannedRow.tsx';
import { useRows } from './useRows.ts';
import { WakeRow } from './WakeRow.tsx';
import { Weeks } from './Weeks.tsx';

const PER_WEEK = [1, 2, 3, 4, 5, 7] as const;
/** Ticked at first: about a month. */
const WEEKS = 4;

/** Which ties to wake, in which week, and how far that is. */
export function PlanSection({ review }: { readonly review: ReviewSummary }) {
  const t = useT();
  const [perWeek, setPerWeek] = useState(3);
  const [changed, setChanged] = useState<ReadonlyMap<PersonId, boolean>>(new Map());
  const { data, error, refetch } = useBook('review.wakes', { id: review.id, perWeek });
  const plan = useCommand('review.plan', { undoToast: 'reviews.planned' });
  const rows = useRows<HTMLElement>();
  const wakes = data?.wakes ?? [];
  const isTicked = (wake: Wake, at: number) => changed.get(wake.person.id) ?? at < perWeek * WEEKS;
  const chosen = wakes.filter(isTicked);
  const tick = (id: PersonId, on: boolean) => setChanged(new Map([...changed, [id, on]]));
  const planAll = async () => {
    if (chosen.length === 0) return;
    const targetNames = (wake: Wake) => wake.targets.map(({ name }) => name).join(', ');
    await plan(
      {
        id: review.id,
        wakes: chosen.map((wake) => ({
          personId: wake.person.id,
          helloOn: wake.helloOn,
          askOn: wake.askOn,
          helloText: t('reviews.plan.hello.text', { review: review.name }),
          askText: t('reviews.plan.ask.text', { review: review.name, targets: targetNames(wake) }),
        })),
      },
      { count: chosen.length },
    );
    setChanged(new Map());
  };
  useShortcut('Mod+Enter', () => void planAll(), { scope: 'page', enabled: chosen.length > 0 });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (wakes.length === 0 && data.planned.length === 0)
    return <EmptyState title={t('reviews.plan.empty.title')} body={t('reviews.plan.empty.body')} />;
  return (
    <section className="review__list" aria-label={t('reviews.section.plan')} ref={rows}>
      <p className="review__lead quiet">{t('reviews.plan.lead')}</p>
      {data.weeks.length > 0 && <Weeks weeks={data.weeks} />}
      {data.planned.length > 0 && (
        <>
          <h2>{t('reviews.plan.planned', { count: data.planned.length })}</h2>
          <ul>
            {data.planned.map((wake) => (
              <PlannedRow key={wake.person.id} review={review} wake={wake} />
            ))}
          </ul>
        </>
      )}
      {wakes.length > 0 && (
        <>
          <div className="review__tools">
            <h2>{t('reviews.plan.worth')}</h2>
            <span className="review__gap" />
            <NativeSelect
              aria-label={t('reviews.plan.perWeek')}
              value={String(perWeek)}
              data={PER_WEEK.map((count) => ({ value: String(count), label: t('reviews.plan.aWeek', { count }) }))}
              onChange={(event) => setPerWeek(Number(event.currentTarget.value))}
            />
            <Button
              disabled={chosen.length === 0}
              rightSection={<Kbd keys="Mod+Enter" />}
              onClick={() => void planAll()}
            >
              {t('reviews.plan.do', { count: chosen.length })}
            </Button>
          </div>
          <ul>
            {wakes.map((wake, at) => (
              <WakeRow
                key={wake.person.id}
                wake={wake}
                ticked={isTicked(wake, at)}
                onTick={(on) => tick(wake.person.id, on)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
