import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Path } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { stepText } from './words.ts';

/** One way, read from left to right: you, whom you ask, … , the company; under each why the one before leads there. */
export function WayChain({ path }: { readonly path: Path }) {
  const t = useT();
  const intl = useIntl();
  const end = [reasonText(t, intl, path.reason), relationText(t, path)].filter(Boolean).join(' · ');
  return (
    <ol className="way">
      <li className="way__you">{t('ways.you')}</li>
      {path.steps.map((step, at) => {
        const why = stepText(t, intl, step, at === 0);
        return (
          <li key={step.person.id} className="way__step">
            <Arrow />
            <span className="way__who">
              <PersonLink person={step.person} size={24} />
              <span className="way__why" title={why}>
                {why}
              </span>
            </span>
          </li>
        );
      })}
      <li className="way__step">
        <Arrow />
        <span className="way__who">
          <CompanyLink company={path.company} size={24} />
          <span className="way__why" title={end}>
            {end}
          </span>
        </span>
      </li>
    </ol>
  );
}

const Arrow = () => <IconArrowNarrowRight className="way__arrow" size={20} stroke={1.5} aria-hidden="true" />;
