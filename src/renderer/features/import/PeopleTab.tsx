import { Checkbox } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { SuggestedPerson } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { adding, type Steering } from './steering.ts';
import { importSession } from './useImport.ts';

interface PeopleTabProps {
  readonly people: readonly SuggestedPerson[];
  readonly steering: Steering;
}

/** People whom meetings and mails name and who are not in the book; added only when ticked. */
export function PeopleTab({ people, steering }: PeopleTabProps) {
  const t = useT();
  const intl = useIntl();
  return (
    <>
      <p>{t('import.people.explain')}</p>
      <ul className="import__rows">
        {people.map(({ id, name, email, times, lastOn }) => (
          <li key={id} className="import__suggestion">
            <Checkbox
              label={<span dir="auto">{name}</span>}
              description={[email, t('import.people.times', { count: times, date: fullDate(intl, lastOn) })]
                .filter(Boolean)
                .join(' · ')}
              checked={steering.people.has(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                importSession.steer((before) => adding(before, id, checked));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
