import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';

/** What they do now, and where; nothing when that is not known. */
export function CurrentRole({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const present = person.employments.filter((employment) => employment.endedOn === null).slice(0, 3);
  if (present.length === 0) return null;
  return (
    <div className="who__roles">
      {present.map(({ id, title, company }) => (
        <div key={id} className="who__role">
          {t.rich(title ? 'person.roleAt' : 'person.at', {
            title: title ?? '',
            company: <CompanyLink key="company" company={company} mark={false} />,
          })}
        </div>
      ))}
    </div>
  );
}
