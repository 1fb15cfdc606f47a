import type { CompanyRef } from '../../contract/index.ts';
import { CompanyMark } from './CompanyMark.tsx';
import { EntityAnchor } from './EntityAnchor.tsx';
import { MiddleTruncate } from './MiddleTruncate.tsx';

interface CompanyLinkProps {
  readonly company: CompanyRef;
  /** Show the square mark before the name (the default). */
  readonly mark?: boolean;
  readonly size?: number;
  readonly tabIndex?: number;
}

/** A company's name, leading to its page. */
export function CompanyLink({ company, mark = true, size = 20, tabIndex }: CompanyLinkProps) {
  return (
    <EntityAnchor href={`/companies/${company.id}`} {...(tabIndex !== undefined && { tabIndex })}>
      {mark && <CompanyMark name={company.name} size={size} />}
      <span className="entity-link__name truncate">
        <MiddleTruncate text={company.name} />
      </span>
    </EntityAnchor>
  );
}
