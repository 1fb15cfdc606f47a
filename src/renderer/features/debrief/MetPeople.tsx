import type { Debrief, DebriefPerson } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { personChoice, RecordPicker } from '../pickers/index.ts';
import { LineField } from './LineField.tsx';
import { KeyChoice, Rating } from './Rating.tsx';
import type { ChangeDebrief } from './useDebrief.ts';

interface MetPeopleProps {
  readonly debrief: Debrief;
  readonly change: ChangeDebrief;
}

/** Everyone met: one line, the chemistry, and whether to keep in touch. */
export function MetPeople({ debrief, change }: MetPeopleProps) {
  const t = useT();
  const save = useCommand('interview.save');
  const { interview, people } = debrief;
  return (
    <section className="debrief__section" aria-label={t('debrief.people')}>
      <h2>{t('debrief.people')}</h2>
      {people.length === 0 && <p className="quiet">{t('debrief.people.none')}</p>}
      <ul className="debrief__people">
        {people.map((one) => (
          <MetPerson
            key={one.person.id}
            met={one}
            onChange={(patch) => change({ people: [{ personId: one.person.id, ...patch }] })}
          />
        ))}
      </ul>
      <div className="record-field__picker">
        <RecordPicker
          kind="person"
          label={t('debrief.people.add')}
          hideLabel
          placeholder={t('debrief.people.add')}
          clearOnPick
          exclude={people.map(({ person }) => person.id)}
          onPick={(picked) =>
            void save({
              id: interview.id,
              people: [
                ...interview.people.map(({ person, role, title }) => ({ person: { id: person.id }, role, title })),
                { person: personChoice(picked) },
              ],
            })
          }
        />
      </div>
    </section>
  );
}

interface MetPersonProps {
  readonly met: DebriefPerson;
  readonly onChange: (patch: Partial<Pick<DebriefPerson, 'impression' | 'chemistry' | 'keep'>>) => void;
}

function MetPerson({ met, onChange }: MetPersonProps) {
  const t = useT();
  const { person, title, role } = met;
  const { name } = person;
  return (
    <li className="debrief__person">
      <div className="debrief__who">
        <PersonLink person={person} tabIndex={-1} />
        <span className="quiet truncate">{title ?? t(`interviews.role.${role}`)}</span>
      </div>
      <LineField
        label={t('debrief.impression', { name })}
        placeholder={t('debrief.impression.placeholder')}
        value={met.impression}
        onChange={(impression) => onChange({ impression })}
      />
      <div className="debrief__answers">
        <span className="debrief__answer">
          <span className="quiet">{t('debrief.chemistry')}</span>
          <Rating
            label={t('debrief.chemistry.with', { name })}
            words="chemistry"
            value={met.chemistry}
            onChange={(chemistry) => onChange({ chemistry })}
          />
        </span>
        <span className="debrief__answer">
          <span className="quiet">{t('debrief.keep')}</span>
          <KeyChoice
            label={t('debrief.keep.with', { name })}
            value={met.keep}
            options={[
              {
                value: true,
                label: t('debrief.keep.yes'),
                title: t('debrief.keep.yes'),
                key: t('debrief.keep.yesKey'),
              },
              { value: false, label: t('debrief.keep.no'), title: t('debrief.keep.no'), key: t('debrief.keep.noKey') },
            ]}
            onChange={(keep) => onChange({ keep })}
          />
        </span>
      </div>
    </li>
  );
}
