import { type PersonId, RelationshipKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { TieForm, waysOf } from '../pickers/index.ts';

interface RelationshipFormProps {
  readonly personId: PersonId;
  readonly onClose: () => void;
}

const ways = waysOf(RelationshipKind.options, ['knows', 'worked_together']);

/** Records how two people know each other. */
export function RelationshipForm({ personId, onClose }: RelationshipFormProps) {
  const t = useT();
  const create = useCommand('person.create');
  const save = useCommand('relationship.save');
  return (
    <TieForm
      of="person"
      subject={personId}
      ways={ways}
      words={{
        form: t('person.knows.add'),
        save: t('person.add'),
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
