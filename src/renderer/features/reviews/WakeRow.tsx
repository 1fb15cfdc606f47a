import { Button, Checkbox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Wake } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { today } from '../../ui/relativeDate.ts';
import { DraftPanel } from '../follow-ups/index.ts';
import { dayText } from './days.ts';
import { debtText, namesText } from './words.ts';

interface WakeRowProps {
  readonly wake: Wake;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** A tie worth waking, with why, when and what to say: `x` takes it into the plan, `w` writes now. */
export function WakeRow({ wake, ticked, onTick }: WakeRowProps) {
  const t = useT();
  const intl = useIntl();
  const log = useCommand('interaction.save', { undoToast: 'ways.wrote' });
  const [writing, setWriting] = useState(false);
  const { person, company, title, lastContactOn, targets, talkingPoints, debts, helloOn, askOn } = wake;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'x' || event.key === ' ') onTick(!ticked);
    else if (event.key === 'w') setWriting(!writing);
    else return;
    event.preventDefault();
  };
  const names = namesText(intl, targets);
  return (
    <li
      className="review-row"
      data-row
      // biome-ignore lint/a11y/noNoninteractiveTabindex: rows are walked with j and k and have keys of their own
      tabIndex={0}
      aria-label={t('reviews.plan.row', { name: person.name, targets: names })}
      onKeyDown={onKeyDown}
    >
      <div className="review-row__line review-row__line--wake">
        <Checkbox
          size="xs"
          checked={ticked}
          aria-label={t('reviews.plan.tick', { name: person.name })}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span className="review-row__who">
          <PersonLink person={person} size={24} />
          <span className="quiet truncate">{[title, company?.name].filter(Boolean).join(', ')}</span>
        </span>
        <span className="review-row__what">
          <span>
            {t('reviews.plan.for', { targets: names })}
            {lastContactOn && (
              <span className="quiet">
                {' · '}
                {t('reviews.detail.last')} <HumanDate date={lastContactOn} />
              </span>
            )}
          </span>
          {debts.map((what) => (
            <span key={`${what.kind} ${what.on}`} className="review-row__matters">
              {debtText(t, intl, what)}
            </span>
          ))}
          {talkingPoints.length > 0 && (
            <ul className="review-row__points" aria-label={t('reviews.plan.points')}>
              {talkingPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </span>
        <span className="review-row__days tabular">
          {helloOn && <span>{t('reviews.plan.hello', { day: dayText(intl, helloOn) })}</span>}
          <span className="quiet">{t('reviews.plan.ask', { day: dayText(intl, askOn) })}</span>
        </span>
        <Button size="compact-sm" variant="default" aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {t('reviews.write')} <Kbd keys="w" />
        </Button>
      </div>
      {writing && (
        <DraftPanel
          kind="check_in"
          person={person}
          draftKey={`wake:${person.id}`}
          onSent={async (by, subject) => {
            const input = {
              kind: by,
              on: today(),
              people: [{ id: person.id }],
              direction: 'out',
              note: subject,
            } as const;
            return (await log({ ...input, people: [...input.people] }, { name: person.name })) !== undefined;
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </li>
  );
}
