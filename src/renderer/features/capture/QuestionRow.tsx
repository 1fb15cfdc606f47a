import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import type { Picked } from '../pickers/index.ts';
import type { Question } from './corrections.ts';

interface QuestionRowProps {
  readonly question: Question;
  readonly onAnswer: (picked: Picked) => void;
}

/** A name that may mean several: which one, or a new one. */
export function QuestionRow({ question, onAnswer }: QuestionRowProps) {
  const t = useT();
  const { part, name, options } = question;
  const which = t('capture.which', { name });
  return (
    <fieldset className="capture__question" aria-label={which}>
      <legend>{which}</legend>
      {options.map((option) => (
        <Button
          key={option.id}
          variant="default"
          onClick={() => onAnswer({ id: option.id, name: option.name })}
          rightSection={option.detail && <span className="quiet">{option.detail}</span>}
        >
          {option.name}
        </Button>
      ))}
      <Button variant="subtle" onClick={() => onAnswer({ name })}>
        {t(part === 'company' ? 'capture.newCompany' : 'capture.newPerson', { name })}
      </Button>
    </fieldset>
  );
}
