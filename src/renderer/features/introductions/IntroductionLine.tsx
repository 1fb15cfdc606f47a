import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Introduction, PersonId } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { today } from '../../ui/relativeDate.ts';
import { otherOf, wayOf } from './ways.ts';

interface IntroductionLineProps {
  readonly personId: PersonId;
  readonly introduction: Introduction;
  readonly onEdit: () => void;
}

const nameOf = (t: Translate, party: Introduction['who']) => (party === 'me' ? t('introductions.you') : party.name);

/** One introduction: who, how far it got, what came of it, and the next step with one press. */
export function IntroductionLine({ personId, introduction, onEdit }: IntroductionLineProps) {
  const t = useT();
  const intl = useIntl();
  const save = useCommand('introduction.save');
  const made = useCommand('introduction.save', { undoToast: 'introductions.done.made' });
  const thanked = useCommand('introduction.save', { undoToast: 'introductions.done.thanked' });
  const { id, introducer, who, to, askedOn, madeOn, thankedOn, outcome } = introduction;
  const way = wayOf(introduction, personId);
  const states = (['asked', 'made', 'thanked'] as const).flatMap((state) => {
    const date = { asked: askedOn, made: madeOn, thanked: thankedOn }[state];
    return date ? [t(`introductions.state.${state}`, { date: humanDate(intl, date) })] : [];
  });
  const names = { who: nameOf(t, who), to: to.name };
  const sentence =
    introducer === 'me'
      ? t('introductions.sentence.me', names)
      : t('introductions.sentence', { introducer: introducer.name, ...names });
  return (
    <li className="introduction side-row__hover">
      <div className="introduction__head">
        {way ? (
          <>
            <span className="quiet">{t(`introductions.line.${way}`)}</span>
            <PersonLink person={otherOf(introduction, way)} size={24} />
          </>
        ) : (
          <span>{sentence}</span>
        )}
        <span className="side-row__tools">
          <Tooltip label={t('introductions.edit')}>
            <ActionIcon size={24} aria-label={t('introductions.editWhich', { what: sentence })} onClick={onEdit}>
              <IconPencil size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      <div className="introduction__state quiet">
        <span>{states.join(' · ') || t('introductions.state.none')}</span>
        {!madeOn && (
          <Button size="compact-xs" variant="default" onClick={() => void made({ id, madeOn: today() })}>
            {t('introductions.markMade')}
          </Button>
        )}
        {madeOn && !thankedOn && introducer !== 'me' && (
          <Button size="compact-xs" variant="default" onClick={() => void thanked({ id, thankedOn: today() })}>
            {t('introductions.markThanked')}
          </Button>
        )}
      </div>
      {madeOn && (
        <InlineText
          label={t('introductions.outcome')}
          placeholder={t('introductions.outcome.placeholder')}
          value={outcome}
          onSave={(text) => save({ id, outcome: text })}
        />
      )}
    </li>
  );
}
