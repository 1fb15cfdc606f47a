import { Button } from '@mantine/core';
import { IconArrowBarRight, IconCalendarEvent, IconPlayerSkipForward, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { InteractionKind, PlannedWake, ReviewSummary } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { movedHello, type WakeDays } from '../../../domain/review/waking.ts';
import { useT } from '../../i18n/useT.ts';
import type { CallError } from '../../transport/errors.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HumanDate, humanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { today } from '../../ui/relativeDate.ts';
import { DraftPanel, Tool } from '../follow-ups/index.ts';
import { dayText } from './days.ts';
import { PlannedDays } from './PlannedDays.tsx';

interface PlannedRowProps {
  readonly review: ReviewSummary;
  readonly wake: PlannedWake;
}

/** Somebody in the plan and how far it is: `w` writes now, `e` other days, `>` a week later, `s` not this time, `x` out of it. */
export function PlannedRow({ review, wake }: PlannedRowProps) {
  const t = useT();
  const intl = useIntl();
  const act = useCommand('followUp.act', { undoToast: 'ways.wrote' });
  const log = useCommand('interaction.save', { undoToast: 'ways.wrote' });
  const unplan = useCommand('review.unplan', { undoToast: 'reviews.unplanned' });
  const skip = useCommand('review.skip', { undoToast: 'reviews.skipped' });
  const problem = useRef<string>(undefined);
  const plan = useCommand('review.plan', {
    undoToast: 'reviews.moved',
    onError: useCallback(({ message }: CallError) => {
      problem.current = message;
    }, []),
  });
  const row = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState<'writing' | 'days' | null>(null);
  const { person, helloOn, askOn, helloId, askId, saidHelloOn, answeredOn, skipped } = wake;
  /** Why a week later would not do: said where other days can be chosen. */
  const [refused, setRefused] = useState('');
  const toggle = (what: 'writing' | 'days') => setOpen(open === what ? null : what);
  const close = () => {
    setOpen(null);
    setRefused('');
    row.current?.focus();
  };
  const move = async (days: WakeDays) => {
    problem.current = undefined;
    await plan({ id: review.id, wakes: [{ personId: person.id, ...days }] }, { name: person.name });
    return problem.current;
  };
  const nextWeek = async () => {
    const now = today();
    const later = (day: string) => addDays(day < now ? now : day, 7);
    // What was done stays where it was.
    const hello = helloOn === null || saidHelloOn !== null ? helloOn : later(helloOn);
    const days =
      hello !== null && hello !== helloOn
        ? movedHello(wake, hello, wake.lastContactOn, now)
        : { helloOn, askOn: later(askOn) };
    const problem = await move(days);
    if (problem === undefined) return;
    setRefused(problem);
    setOpen('days');
  };
  const leaveOut = () => void skip({ id: review.id, personId: person.id }, { name: person.name });
  const takeOut = () => void unplan({ id: review.id, personId: person.id }, { name: person.name });
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
    if (event.key === 'w') toggle('writing');
    else if (event.key === 'e') toggle('days');
    else if (event.key === '>') void nextWeek();
    else if (event.key === 's' && !skipped) leaveOut();
    else if (event.key === 'x') takeOut();
    else return;
    event.preventDefault();
  };
  return (
    <li
      ref={row}
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
          {skipped ? (
            <span className="quiet">{t(review.closedOn === null ? 'reviews.plan.skipped' : 'reviews.plan.ended')}</span>
          ) : (
            <>
              {saidHelloOn ? (
                <span>
                  {t('reviews.plan.said')} <HumanDate date={saidHelloOn} />
                  {answeredOn && ` · ${t('reviews.plan.answered', { when: humanDate(intl, answeredOn) })}`}
                </span>
              ) : (
                helloOn && <span>{t('reviews.plan.hello', { day: dayText(intl, helloOn) })}</span>
              )}
              <span className="quiet">{t('reviews.plan.ask', { day: dayText(intl, askOn) })}</span>
            </>
          )}
        </span>
        <span className="review-row__actions">
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open === 'writing'}
            onClick={() => toggle('writing')}
          >
            {t('reviews.write')} <Kbd keys="w" />
          </Button>
          <Tool
            Icon={IconCalendarEvent}
            label={t('reviews.plan.days')}
            what={person.name}
            keys="e"
            expanded={open === 'days'}
            onClick={() => toggle('days')}
          />
          <Tool
            Icon={IconArrowBarRight}
            label={t('reviews.plan.nextWeek')}
            what={person.name}
            keys=">"
            onClick={() => void nextWeek()}
          />
          {!skipped && (
            <Tool
              Icon={IconPlayerSkipForward}
              label={t('reviews.plan.skip')}
              what={person.name}
              keys="s"
              onClick={leaveOut}
            />
          )}
          <Tool Icon={IconX} label={t('reviews.plan.out')} what={person.name} keys="x" onClick={takeOut} />
        </span>
      </div>
      {open === 'days' && <PlannedDays wake={wake} refused={refused} onSave={move} onClose={close} />}
      {open === 'writing' && (
        <DraftPanel
          kind={saidHelloOn ? 'introduction' : 'check_in'}
          person={person}
          draftKey={`planned:${person.id}`}
          onSent={sent}
          onClose={close}
        />
      )}
    </li>
  );
}
