import { useRef } from 'react';
import type { InterviewDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { MarkdownEditor } from '../notes/index.ts';
import type { SaveInterview } from './types.ts';

interface InterviewNotesProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

/** What was asked, said and learned; `n` starts typing. */
export function InterviewNotes({ interview, save }: InterviewNotesProps) {
  const t = useT();
  const section = useRef<HTMLElement>(null);
  useShortcut('n', () => section.current?.querySelector<HTMLElement>('[contenteditable=true]')?.focus(), {
    scope: 'page',
  });
  return (
    <section ref={section} className="interview__section" aria-label={t('interviews.notes')}>
      <h2>{t('interviews.notes')}</h2>
      <MarkdownEditor
        value={interview.note}
        label={t('interviews.notes')}
        placeholder={t('interviews.notes.placeholder')}
        rows={10}
        onSave={(note) => save({ note })}
      />
    </section>
  );
}
