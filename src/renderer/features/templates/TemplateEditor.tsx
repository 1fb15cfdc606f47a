import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Template } from '../../../contract/index.ts';
import { TEMPLATE_FIELDS, type TemplateField } from '../../../domain/templates.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SaveMark, useAutosave } from '../notes/index.ts';

interface Text {
  readonly subject: string;
  readonly body: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** One template: subject, text, and the fields that can be put in. Saved as it is typed. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const t = useT();
  const { kind, edited } = template;
  const save = useCommand('template.save');
  const reset = useCommand('template.save', { undoToast: 'templates.wasReset' });
  // What is typed counts until the book has it; then the book's text does, also after an undo.
  const [draft, setDraft] = useState<Text | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const { saver, state } = useAutosave<Text>(async (text) => {
    const done = Boolean(await save({ kind, text }));
    if (done && latest.current === text) setDraft(null);
    return done;
  });
  const subjectField = useRef<HTMLInputElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const lastField = useRef<Field | null>(null);
  const { subject, body } = draft ?? template;

  const change = (patch: Partial<Text>) => {
    const next = { subject, body, ...patch };
    setDraft(next);
    if (next.subject.trim()) saver.change(next);
  };
  const put = (field: TemplateField) => {
    const into = lastField.current ?? bodyField.current;
    if (!into) return;
    const inSubject = into === subjectField.current;
    const text = inSubject ? subject : body;
    const start = into.selectionStart ?? text.length;
    const end = into.selectionEnd ?? start;
    const braces = `{${field}}`;
    const next = text.slice(0, start) + braces + text.slice(end);
    change(inSubject ? { subject: next } : { body: next });
    requestAnimationFrame(() => {
      into.focus();
      into.setSelectionRange(start + braces.length, start + braces.length);
    });
  };
  const takeBack = async () => {
    await saver.flush();
    setDraft(null);
    await reset({ kind, text: null }, { kind: t(`templates.kind.${kind}`) });
  };
  const remember = (event: { readonly currentTarget: Field }) => {
    lastField.current = event.currentTarget;
  };
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur();
  };
  const onBlur = () => void saver.flush();

  return (
    <div className="template">
      <header className="template__head">
        <div>
          <h2>{t(`templates.kind.${kind}`)}</h2>
          <p className="quiet">{t(`templates.when.${kind}`)}</p>
        </div>
        <Button variant="default" disabled={!edited && draft === null} onClick={() => void takeBack()}>
          {t('templates.reset')}
        </Button>
      </header>
      <TextInput
        ref={subjectField}
        label={t('templates.subject')}
        value={subject}
        maxLength={500}
        error={subject.trim() ? null : t('templates.subjectNeeded')}
        onFocus={remember}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <label className="template__body">
        <span>{t('templates.body')}</span>
        <textarea
          ref={bodyField}
          rows={12}
          dir="auto"
          value={body}
          onFocus={remember}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
      </label>
      <div className="template__mark">
        <SaveMark state={state} />
      </div>
      <fieldset className="template__fields">
        <legend>{t('templates.fields')}</legend>
        {TEMPLATE_FIELDS.map((field) => (
          <FilterChip key={field} on={false} onToggle={() => put(field)}>
            {`{${field}}`}
          </FilterChip>
        ))}
        <p className="quiet">{t('templates.fields.why')}</p>
      </fieldset>
    </div>
  );
}
