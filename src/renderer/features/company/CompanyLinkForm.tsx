import { type CompanyDetail, CompanyLinkKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { type KnownTie, TieForm, waysOf } from '../pickers/index.ts';

interface CompanyLinkFormProps {
  readonly company: CompanyDetail;
  /** Null adds one. */
  readonly tie: KnownTie<CompanyLinkKind> | null;
  readonly onClose: () => void;
}

const ways = waysOf(CompanyLinkKind.options, ['competitor']);

/** Records how two companies relate. */
export function CompanyLinkForm({ company, tie, onClose }: CompanyLinkFormProps) {
  const t = useT();
  const create = useCommand('company.create');
  const save = useCommand('companyLink.save');
  return (
    <TieForm
      of="company"
      subject={company.id}
      ways={ways}
      known={company.links}
      tie={tie}
      words={{
        form: t('company.link.add'),
        how: t('company.link.how'),
        other: t('company.link.whom'),
        since: t('company.link.since'),
        way: ({ kind, direction }) => t(`company.link.${kind}.${direction}`),
      }}
      make={async (name) => (await create({ name }))?.id}
      save={({ toId, ...tie }) => save({ to: { id: toId }, ...tie })}
      onClose={onClose}
    />
  );
}
