import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { LocalDate, PersonRef } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';

interface Line {
  readonly key: string;
  readonly person: PersonRef;
  /** What they do and where. */
  readonly role: string;
  readonly why: string;
  readonly lastContactOn: LocalDate | null;
}

interface TieListProps {
  readonly title: string;
  /** Why these are worth knowing. */
  readonly about: ReactNode;
  readonly lines: readonly Line[];
}

const FIRST = 5;

/** People who matter for one reason; nothing at all when there are none. */
export function TieList({ title, about, lines }: TieListProps) {
  const t = useT();
  const id = useId();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <section className="tie-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="tie-list__about quiet">{about}</p>
      <ul>
        {shown.map(({ key, person, role, why, lastContactOn }) => (
          <li key={key} className="tie-list__line">
            <span className="tie-list__who">
              <PersonLink person={person} size={28} />
              <span className="tie-list__role quiet truncate" title={role}>
                {role}
              </span>
            </span>
            <span className="tie-list__why" title={why}>
              {why}
            </span>
            <span className="tie-list__last quiet tabular">
              {lastContactOn ? <HumanDate date={lastContactOn} /> : t('company.who.never')}
            </span>
            <WarmthLabel warmth={person.warmth} />
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('network.more', { count: lines.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
