import type { PersonRef } from '../../contract/index.ts';
import { EntityAnchor } from './EntityAnchor.tsx';
import { PersonAvatar } from './PersonAvatar.tsx';

interface PersonLinkProps {
  readonly person: PersonRef;
  /** Show the ringed avatar before the name (the default). */
  readonly avatar?: boolean;
  readonly size?: number;
  readonly tabIndex?: number;
}

/** A person's name, leading to their page. */
export function PersonLink({ person, avatar = true, size = 24, tabIndex }: PersonLinkProps) {
  return (
    <EntityAnchor href={`/people/${person.id}`} title={person.name} {...(tabIndex !== undefined && { tabIndex })}>
      {avatar && <PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={size} />}
      <span className="entity-link__name truncate">{person.name}</span>
    </EntityAnchor>
  );
}
