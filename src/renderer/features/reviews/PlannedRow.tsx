import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { InteractionKind, PlannedWake, ReviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HumanDate, humanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { today } from '../../ui/relativeDate.ts';
import { DraftPanel } from '../follow-ups/index.ts';
import { dayText } from './days.ts';

interface PlannedRowProps {
  readonly review: ReviewId;
  readonly wake: PlannedWake;
}

/** Somebody in the plan: how far it is, `w` writes now, `x` takes them out. */
export function PlannedRow({ review, wake }: PlannedRowProps) {
  const t = useT();
  const intl = useIntl();
  const act = useCommand('followUp.act', { undoToast: 'ways.wrote' });
  const log = useCommand('interaction.save', { undoToast: 'ways.wrote' });
  const unplan = useCommand('review.unplan', { undoToast: 'reviews.unplanned' });
  const [writing, setWriting] = useState(false);
  const { person, helloOn, askOn, helloId, askId, saidHelloOn, answeredOn } = wake;
  const takeOut = () => void unplan({ id: review, personId: person.id }, { name: person.name });
  const sent = async (by: InteractionKind, subject: string) => {
    const waiting = helloId ?? (saidHelloOn ? askId : null);
    const done = waiting
      ? await act({ id: waiting, action: { kind: 'done', by, note: subject } }, { name: person.name })
      : await log(
          { kind: by, on: today(), people: [{ id: person.id }], direction: 'out', note: subject },
          { name: person.name },
        );
    return done !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'w') setWriting(!writing);
    else if (event.key === 'x') takeOut();
    else return;
    event.preventDefault();
  };
  return (
    <li
      className="review-row"
      data-row
      // biome-ignore lint/a11y/noNoninteractiveTabindex: rows are walked with j and k and have keys of their own
      tabIndex={0}
      aria-label={person.name}
      onKeyDown={onKeyDown}
    >
      <div className="review-row__line">
        <span className="review-row__who">
          <PersonLink person={person} size={24} />
        </span>
        <span className="review-row__what">
          {saidHelloOn ? (
            <span>
              {t('reviews.plan.said')} <HumanDate date={saidHelloOn} />
              {answeredOn && ` · ${t('reviews.plan.answered', { when: humanDate(intl, answeredOn) })}`}
            </span>
          ) : (
            <span>{helloOn && t('reviews.plan.hello', { day: dayText(intl, helloOn) })}</span>
          )}
          <span className="quiet">{t('reviews.plan.ask', { day: dayText(intl, askOn) })}</span>
        </span>
        <span className="review-row__actions">
          <Button size="compact-sm" variant="default" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {t('reviews.write')} <Kbd keys="w" />
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={takeOut}>
            {t('reviews.plan.out')}
          </Button>
        </span>
      </div>
      {writing && (
        <DraftPanel
          kind={saidHelloOn ? 'introduction' : 'check_in'}
          person={person}
          draftKey={`planned:${person.id}`}
          onSent={sent}
          onClose={() => setWriting(false)}
        />
      )}
    </li>
  );
}
