import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { InterviewId, Question } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { focusNextStep } from './steps.ts';

interface QuestionListProps {
  readonly interviewId: InterviewId;
  readonly askedBy: Question['askedBy'];
  readonly questions: readonly Question[];
}

/** The questions of one side, each to be put right in place, and a field whose Enter adds another. */
export function QuestionList({ interviewId, askedBy, questions }: QuestionListProps) {
  const t = useT();
  const save = useCommand('question.save');
  const remove = useCommand('question.delete', { undoToast: 'debrief.question.removed' });
  const [typed, setTyped] = useState('');
  const adding = useRef(false);
  const label = t(`debrief.questions.${askedBy}`);

  const add = async () => {
    const text = typed.trim();
    if (!text || adding.current) return;
    adding.current = true;
    setTyped('');
    const made = await save({ interviewId, askedBy, text });
    adding.current = false;
    // What could not be saved goes back into the field, before what was typed since.
    if (!made) setTyped((since) => [text, since].filter(Boolean).join(' '));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (typed.trim()) void add();
    else focusNextStep(event.currentTarget);
  };
  return (
    <div className="question-list">
      <ul aria-label={label}>
        {questions.map(({ id, text }) => (
          <li key={id} className="question-list__row side-row__hover">
            <InlineText
              label={t('debrief.question')}
              value={text}
              onSave={(next) => (next ? save({ id, interviewId, askedBy, text: next }) : remove({ id }))}
            />
            <span className="side-row__tools">
              <Tooltip label={t('debrief.question.remove')}>
                <ActionIcon
                  size={24}
                  aria-label={t('debrief.question.removeThis', { text })}
                  onClick={() => void remove({ id })}
                >
                  <IconX size={14} aria-hidden="true" />
                </ActionIcon>
              </Tooltip>
            </span>
          </li>
        ))}
      </ul>
      <input
        data-step
        type="text"
        className="saved-text__field"
        autoComplete="off"
        aria-label={t(`debrief.questions.${askedBy}.add`)}
        placeholder={t(`debrief.questions.${askedBy}.add`)}
        maxLength={2000}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void add()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
