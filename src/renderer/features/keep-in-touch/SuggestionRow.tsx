import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { CadenceSuggestion, LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { CadenceChoice, DueRow, type RowState } from '../follow-ups/index.ts';

interface SuggestionRowProps {
  readonly suggestion: CadenceSuggestion;
  readonly today: LocalDate;
  readonly row: RowState;
  /** How often, as it stands now. */
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly onRefuse: () => void;
}

/** One person: why they are suggested, and how often to be in touch. */
export function SuggestionRow({ suggestion, today, row, days, onDays, onRefuse }: SuggestionRowProps) {
  const t = useT();
  const intl = useIntl();
  const { person, reason } = suggestion;
  return (
    <DueRow
      row={row}
      mark={<PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={28} />}
      href={`/people/${person.id}`}
      title={person.name}
      why={t(`suggestions.reason.${reason.kind}`, {
        date: humanDate(intl, reason.on, today),
        at: reason.company ? 'yes' : 'no',
        company: reason.company?.name ?? '',
      })}
      when=""
      whenTitle={fullDate(intl, reason.on)}
      tools={
        <>
          <CadenceChoice
            label={t('suggestions.every', { name: person.name })}
            hideLabel
            allowNone={false}
            value={days}
            onChange={(next) => next !== null && onDays(next)}
          />
          <Button
            variant="subtle"
            aria-label={t('followUps.toolFor', { tool: t('suggestions.no'), what: person.name })}
            onClick={onRefuse}
          >
            {t('suggestions.no')}
          </Button>
        </>
      }
    />
  );
}
