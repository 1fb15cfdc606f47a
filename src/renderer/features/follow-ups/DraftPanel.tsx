import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconCopy, IconMail, IconRefresh } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  type CompanyId,
  type Draft,
  InteractionKind,
  type InterviewId,
  type PersonRef,
  type TemplateKind,
} from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { copyText } from '../../ui/copyText.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { showInfo } from '../../ui/toasts.tsx';
import { dropDraft, keepDraft, openDraft, type Written } from './drafts.ts';
import { MissingFields } from './MissingFields.tsx';
import { mailtoHref } from './mailto.ts';

interface DraftPanelProps {
  readonly kind: TemplateKind;
  readonly person: Pick<PersonRef, 'id' | 'name'>;
  readonly interviewId?: InterviewId | null;
  readonly companyId?: CompanyId | null;
  /** Under which the text is kept while it is being written. */
  readonly draftKey: string;
  /** The message went out: by what, and its subject. Answers false when that could not be recorded. */
  readonly onSent: (by: InteractionKind, subject: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A message filled from a template: edited, then copied or opened in the mail client, and marked as sent. */
export function DraftPanel(props: DraftPanelProps) {
  const { kind, person, interviewId, companyId, draftKey } = props;
  const { data, error, refetch } = useBook(
    'template.fill',
    { kind, personId: person.id, ...(interviewId && { interviewId }), ...(companyId && { companyId }) },
    { keepPrevious: false },
  );
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className="draft draft--loading" aria-busy="true" />;
  return <DraftForm key={draftKey} {...props} filled={data} />;
}

function DraftForm(props: DraftPanelProps & { readonly filled: Draft }) {
  const { person, draftKey, onSent, onClose, filled } = props;
  const t = useT();
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState<Written>(() => openDraft(draftKey) ?? filled);
  const [to, setTo] = useState(filled.to[0] ?? '');
  const [by, setBy] = useState<InteractionKind>(filled.to.length > 0 ? 'email' : 'message');
  const [saving, setSaving] = useState(false);
  useEffect(() => bodyField.current?.focus(), []);

  const { subject, body } = written;
  const change = (patch: Partial<Written>) => {
    const next = { ...written, ...patch };
    setWritten(next);
    keepDraft(draftKey, next);
  };
  const sent = async () => {
    if (saving) return;
    setSaving(true);
    const done = await onSent(by, subject.trim());
    setSaving(false);
    if (!done) return;
    dropDraft(draftKey);
    onClose();
  };
  const copy = async () => {
    await copyText(body);
    showInfo(t('followUps.draft.copied'));
  };
  const again = () => {
    dropDraft(draftKey);
    setWritten(filled);
    bodyField.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void sent();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void sent();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      // Enter in the subject goes on to the text; it must not say that the message was sent.
      event.preventDefault();
      bodyField.current?.focus();
    }
  };
  return (
    <form
      className="draft"
      aria-label={t('followUps.draft.label', { name: person.name })}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <div className="draft__head">
        {filled.to.length > 1 ? (
          <NativeSelect
            label={t('followUps.draft.to')}
            value={to}
            data={filled.to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        ) : (
          <p className="draft__to">
            {filled.to.length === 1 ? (
              <>
                <span className="quiet">{t('followUps.draft.to')}</span> {to}
              </>
            ) : (
              <span className="quiet">{t('followUps.draft.noAddress')}</span>
            )}
          </p>
        )}
        {(subject !== filled.subject || body !== filled.body) && (
          <Button variant="subtle" leftSection={<IconRefresh size={14} aria-hidden="true" />} onClick={again}>
            {t('followUps.draft.again')}
          </Button>
        )}
      </div>
      <TextInput
        aria-label={t('followUps.draft.subject')}
        placeholder={t('followUps.draft.subject')}
        value={subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={bodyField}
        aria-label={t('followUps.draft.body')}
        rows={9}
        value={body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <MissingFields missing={filled.missing} text={`${subject}\n${body}`} />
      <div className="draft__actions">
        <Button variant="default" leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={() => void copy()}>
          {t('followUps.draft.copy')}
        </Button>
        <Button
          variant="default"
          component="a"
          href={mailtoHref({ to, subject, body })}
          target="_blank"
          rel="noopener noreferrer"
          leftSection={<IconMail size={14} aria-hidden="true" />}
        >
          {t('followUps.draft.mail')}
        </Button>
        <span className="draft__gap" />
        <NativeSelect
          aria-label={t('followUps.draft.by')}
          value={by}
          data={InteractionKind.options.map((value) => ({ value, label: t(`timeline.kind.${value}`) }))}
          onChange={(event) => setBy(InteractionKind.parse(event.currentTarget.value))}
        />
        <Button type="submit" loading={saving} rightSection={<Kbd keys="Mod+Enter" />}>
          {t('followUps.draft.sent')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('followUps.draft.close')}
        </Button>
      </div>
    </form>
  );
}
