import { type PersonDetail, RelationshipKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { type KnownTie, TieForm, waysOf } from '../pickers/index.ts';

interface RelationshipFormProps {
  readonly person: PersonDetail;
  /** Null adds one. */
  readonly tie: KnownTie<RelationshipKind> | null;
  readonly onClose: () => void;
}

const ways = waysOf(RelationshipKind.options, ['knows', 'worked_together']);

/** Records how two people know each other. */
export function RelationshipForm({ person, tie, onClose }: RelationshipFormProps) {
  const t = useT();
  const create = useCommand('person.create');
  const save = useCommand('relationship.save');
  return (
    <TieForm
      of="person"
      subject={person.id}
      ways={ways}
      known={person.relationships}
      tie={tie}
      words={{
        form: t('person.knows.add'),
        how: t('person.knows.how'),
        other: t('person.knows.who'),
        since: t('person.knows.since'),
        way: ({ kind, direction }) => t(`person.knows.${kind}.${direction}`),
      }}
      make={async (name) => (await create({ name }))?.id}
      save={save}
      onClose={onClose}
    />
  );
}
