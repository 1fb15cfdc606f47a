import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { placesOf } from './places.ts';

/** The start of a review: a name, and what is looked for; the rest comes later. */
export function StartForm({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const save = useCommand('review.save');
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [level, setLevel] = useState('');
  const [places, setPlaces] = useState('');
  const [constraints, setConstraints] = useState('');
  const submit = async () => {
    const input = { name: name.trim(), role, level, places: placesOf(places), constraints };
    const made = await save(input);
    if (made) await navigate({ to: '/reviews/$reviewId', params: { reviewId: made.id } });
  };
  return (
    <FormPanel
      label={t('reviews.start')}
      saveLabel={t('reviews.start.do')}
      disabled={name.trim() === ''}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <TextInput
        label={t('reviews.name')}
        placeholder={t('reviews.name.hint')}
        value={name}
        maxLength={500}
        data-autofocus
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className="reviews__fields">
        <TextInput label={t('reviews.role')} value={role} onChange={(event) => setRole(event.currentTarget.value)} />
        <TextInput label={t('reviews.level')} value={level} onChange={(event) => setLevel(event.currentTarget.value)} />
        <TextInput
          label={t('reviews.places')}
          placeholder={t('reviews.places.hint')}
          value={places}
          onChange={(event) => setPlaces(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('reviews.constraints')}
        placeholder={t('reviews.constraints.hint')}
        rows={2}
        value={constraints}
        onChange={(event) => setConstraints(event.currentTarget.value)}
      />
    </FormPanel>
  );
}
