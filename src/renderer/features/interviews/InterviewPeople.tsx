import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type InterviewDetail, type InterviewPerson, InterviewRole } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { personChoice, RecordPicker } from '../pickers/index.ts';
import type { InterviewPatch, SaveInterview } from './types.ts';

type People = NonNullable<InterviewPatch['people']>;

interface InterviewPeopleProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

const asInput = ({ person, role, title }: InterviewPerson): People[number] => ({
  person: { id: person.id },
  role,
  title,
});

/** Who was there, in which part and with which title then. */
export function InterviewPeople({ interview, save }: InterviewPeopleProps) {
  const t = useT();
  const { people } = interview;
  const change = (id: string, patch: Partial<People[number]>) =>
    save({ people: people.map((one) => (one.person.id === id ? { ...asInput(one), ...patch } : asInput(one))) });
  const remove = (id: string) => save({ people: people.filter(({ person }) => person.id !== id).map(asInput) });
  return (
    <section className="interview__section" aria-label={t('interviews.people')}>
      <h2>{t('interviews.people')}</h2>
      {people.length === 0 && <p className="quiet">{t('interviews.people.none')}</p>}
      <ul className="interview__people">
        {people.map(({ person, role, title }) => (
          <li key={person.id} className="interview__person">
            <PersonLink person={person} size={24} />
            <InlineText
              label={t('interviews.people.title', { name: person.name })}
              placeholder={t('interviews.people.title.placeholder')}
              value={title ?? ''}
              onSave={(text) => change(person.id, { title: text })}
            />
            <NativeSelect
              aria-label={t('interviews.people.role', { name: person.name })}
              value={role}
              data={InterviewRole.options.map((value) => ({ value, label: t(`interviews.role.${value}`) }))}
              onChange={(event) => void change(person.id, { role: InterviewRole.parse(event.currentTarget.value) })}
            />
            <Tooltip label={t('interviews.people.remove', { name: person.name })}>
              <ActionIcon
                size={24}
                aria-label={t('interviews.people.remove', { name: person.name })}
                onClick={() => void remove(person.id)}
              >
                <IconX size={14} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className="interview__picker">
        <RecordPicker
          kind="person"
          label={t('interviews.people.add')}
          hideLabel
          placeholder={t('interviews.people.add.placeholder')}
          clearOnPick
          exclude={people.map(({ person }) => person.id)}
          onPick={(picked) => void save({ people: [...people.map(asInput), { person: personChoice(picked) }] })}
        />
      </div>
    </section>
  );
}
