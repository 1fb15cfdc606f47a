import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CadenceChoice } from '../follow-ups/index.ts';
import { isTaken, TAG_LONGEST } from './tagName.ts';

const START = 30;

/** Adds a tag with its cadence. */
export function NewTag({ taken }: { readonly taken: readonly string[] }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [days, setDays] = useState<number | null>(START);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = useCommand('tag.save', { undoToast: 'settings.tags.added' });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const problem = !wanted
      ? t('settings.tags.nameless')
      : isTaken(wanted, taken)
        ? t('settings.tags.taken', { name: wanted })
        : null;
    setWrong(problem);
    field.current?.focus();
    if (problem || !(await save({ name: wanted, cadenceDays: days }, { name: wanted }))) return;
    setName('');
    setDays(START);
  };
  return (
    <form className="new-tag" aria-label={t('settings.tags.add')} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        ref={field}
        className="new-tag__name"
        aria-label={t('settings.tags.new')}
        placeholder={t('settings.tags.new.placeholder')}
        value={name}
        maxLength={TAG_LONGEST}
        error={wrong}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <CadenceChoice label={t('settings.tags.cadenceOfNew')} hideLabel value={days} onChange={setDays} />
      <Button type="submit" variant="default">
        {t('settings.tags.add')}
      </Button>
    </form>
  );
}
