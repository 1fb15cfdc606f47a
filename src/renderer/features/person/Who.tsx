import { useState } from 'react';
import type { MethodInput, PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { InlineBirthday, InlineDate } from '../pickers/index.ts';
import { ContactPoints } from './ContactPoints.tsx';
import { CurrentRole } from './CurrentRole.tsx';
import { NextBirthday } from './NextBirthday.tsx';
import { Tags } from './Tags.tsx';
import { TieWords } from './TieWords.tsx';

type Patch = MethodInput<'person.update'>['patch'];

/** Who somebody is: name and ring, role, place, how you met, how to reach them. All edited where it stands. */
export function Who({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const update = useCommand('person.update');
  const saveBirthday = useCommand('person.update', { undoToast: 'person.birthday.saved' });
  const save = (patch: Patch) => update({ id: person.id, patch });
  const [editName, setEditName] = useState(0);
  useShortcut('e', () => setEditName((count) => count + 1), { scope: 'page' });
  const { warmth, strength } = person.tie;

  return (
    <div className="who">
      <PersonAvatar name={person.name} warmth={warmth} strength={strength} size={72} />
      <div className="who__head">
        <h1 className="who__name" dir="auto">
          <InlineText
            label={t('person.name')}
            value={person.name}
            required
            editSignal={editName}
            onSave={(name) => save({ name })}
          />
        </h1>
        <CurrentRole person={person} />
        <InlineText
          className="who__headline"
          label={t('person.headline')}
          placeholder={t('person.headline.placeholder')}
          value={person.headline ?? ''}
          onSave={(headline) => save({ headline })}
        />
        <TieWords person={person} />
      </div>
      <dl className="facts who__facts">
        <dt>{t('person.location')}</dt>
        <dd>
          <InlineText
            label={t('person.location')}
            placeholder={t('person.location.placeholder')}
            value={person.location ?? ''}
            onSave={(location) => save({ location })}
          />
        </dd>
        <dt>{t('person.howMet')}</dt>
        <dd>
          <InlineText
            label={t('person.howMet')}
            placeholder={t('person.howMet.placeholder')}
            value={person.howMet ?? ''}
            onSave={(howMet) => save({ howMet })}
          />
        </dd>
        <dt>{t('person.metOn')}</dt>
        <dd>
          <InlineDate
            label={t('person.metOn')}
            placeholder={t('person.metOn.placeholder')}
            value={person.metOn}
            onSave={(metOn) => void save({ metOn })}
          />
        </dd>
        <dt>{t('person.birthday')}</dt>
        <dd>
          <InlineBirthday
            label={t('person.birthday')}
            placeholder={t('person.birthday.placeholder')}
            value={person.birthday}
            onSave={(birthday) => void saveBirthday({ id: person.id, patch: { birthday } }, { name: person.name })}
          />
          <NextBirthday birthday={person.birthday} />
        </dd>
        <dt>{t('person.contact')}</dt>
        <dd>
          <ContactPoints person={person} />
        </dd>
        <dt>{t('person.tags')}</dt>
        <dd>
          <Tags person={person} />
        </dd>
      </dl>
    </div>
  );
}
