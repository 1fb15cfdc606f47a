import './capture.css';
import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Picked } from '../pickers/index.ts';
import { commitInput } from './commitInput.ts';
import type { Question } from './corrections.ts';
import { MarkedLine } from './MarkedLine.tsx';
import { type OpenPart, PartEditor } from './PartEditor.tsx';
import { Parts } from './Parts.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { closeCapture, dropDraft, useCaptureOpen } from './store.ts';
import { useCapture } from './useCapture.ts';

/** Quick capture: one line becomes people, contact, an introduction and a reminder. Mounted once, by the shell. */
export function CaptureDialog() {
  return useCaptureOpen() ? <OpenDialog /> : null;
}

function OpenDialog() {
  const t = useT();
  const capture = useCapture();
  const { text, captured, understood, current, correct, correctPerson } = capture;
  const commit = useCommand('capture.commit', { undoToast: 'capture.done' });
  const line = useRef<HTMLInputElement>(null);
  const questions = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenPart | null>(null);
  const [saving, setSaving] = useState(false);
  /** Enter was pressed before the words were understood. */
  const [hasty, setHasty] = useState<string | null>(null);
  const input = current ? commitInput(understood) : null;

  useEffect(() => line.current?.focus(), []);
  const close = () => {
    setOpen(null);
    line.current?.focus();
  };
  const write = async () => {
    if (saving) return;
    if (!input) {
      if (understood.questions.length > 0) questions.current?.querySelector('button')?.focus();
      return;
    }
    setSaving(true);
    const names = understood.people.map(({ person, key }) => person?.name ?? key).join(', ');
    const done = await commit(input, { kind: t(`timeline.kind.${understood.kind}`), name: names });
    setSaving(false);
    if (!done) return;
    dropDraft();
    closeCapture();
  };
  useEffect(() => {
    if (hasty === null || (hasty === text && !current)) return;
    setHasty(null);
    if (hasty === text) void write();
  });
  const enter = () => {
    if (current) void write();
    else if (text.trim()) setHasty(text);
  };
  const onLineKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enter();
  };
  const onEditorKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) enter();
    else close();
  };
  const answer = ({ part, personName }: Question) => {
    return (picked: Picked) => {
      if (part === 'introducedBy') correct('introducedBy', picked);
      else correctPerson(personName, part === 'person' ? { person: picked } : { company: picked });
      line.current?.focus();
    };
  };
  return (
    <Dialog label={t('capture.label')} onClose={closeCapture}>
      <div className="capture">
        <MarkedLine input={line} text={text} captured={captured} onText={capture.setText} onKeyDown={onLineKey} />
        <section className="capture__body" aria-label={t('capture.parts')}>
          {captured ? (
            <Parts capture={capture} open={open} onOpen={setOpen} />
          ) : (
            <p className="capture__hint">{t('capture.hint')}</p>
          )}
          {captured && open && (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the fields inside
            <div className="capture__editor" onKeyDown={onEditorKey}>
              <PartEditor part={open} capture={capture} onClose={close} />
            </div>
          )}
          <div ref={questions} className="capture__questions">
            {captured &&
              understood.questions.map((question) => (
                <QuestionRow
                  key={`${question.part}-${question.name}`}
                  question={question}
                  onAnswer={answer(question)}
                />
              ))}
          </div>
        </section>
        <footer className="capture__foot">
          <span className="capture__keys">
            {current && understood.people.length === 0 ? (
              t('capture.nobody')
            ) : (
              <>
                <Kbd keys="Esc" /> {t('capture.keeps')}
              </>
            )}
          </span>
          <Button disabled={!input} loading={saving} rightSection={<Kbd keys="Enter" />} onClick={() => void write()}>
            {t('capture.do')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
