import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Helper, InteractionKind, ReviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { CadenceChoice, DraftPanel } from '../follow-ups/index.ts';

interface HelperRowProps {
  readonly review: ReviewId;
  readonly helper: Helper;
}

/** Somebody who helped: `t` thanked them, `w` writes the thanks; both set how often to be in touch. */
export function HelperRow({ review, helper }: HelperRowProps) {
  const t = useT();
  const thank = useCommand('review.thank', { undoToast: 'reviews.thanked' });
  const [writing, setWriting] = useState(false);
  const { person, company, how, thankedOn, cadence, suggestedDays } = helper;
  const [days, setDays] = useState<number | null>(cadence.days ?? suggestedDays);
  const thanked = async (by: InteractionKind) => {
    // What their tags say already need not be said again.
    const own = days === cadence.days ? {} : { cadence: days ?? ('none' as const) };
    return (await thank({ id: review, personId: person.id, by, ...own }, { name: person.name })) !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 't') void thanked('message');
    else if (event.key === 'w') setWriting(!writing);
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
          <span className="quiet truncate">{company?.name}</span>
        </span>
        <span className="review-row__what">{how.map((one) => t(`reviews.helped.${one}`)).join(' · ')}</span>
        <span className="review-row__actions">
          {thankedOn ? (
            <span className="quiet">
              {t('reviews.thankedOn')} <HumanDate date={thankedOn} />
            </span>
          ) : (
            <>
              <CadenceChoice
                label={t('reviews.cadence', { name: person.name })}
                hideLabel
                value={days}
                onChange={setDays}
              />
              <Button size="compact-sm" variant="subtle" aria-expanded={writing} onClick={() => setWriting(!writing)}>
                {t('reviews.write')} <Kbd keys="w" />
              </Button>
              <Button size="compact-sm" onClick={() => void thanked('message')}>
                {t('reviews.thank')} <Kbd keys="t" />
              </Button>
            </>
          )}
        </span>
      </div>
      {writing && !thankedOn && (
        <DraftPanel
          kind="custom"
          person={person}
          draftKey={`thanks:${review}:${person.id}`}
          onSent={(by) => thanked(by)}
          onClose={() => setWriting(false)}
        />
      )}
    </li>
  );
}
