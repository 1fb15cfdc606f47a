import { type CompanyId, CompanyLinkKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { TieForm, waysOf } from '../pickers/index.ts';

interface CompanyLinkFormProps {
  readonly companyId: CompanyId;
  readonly onClose: () => void;
}

const ways = waysOf(CompanyLinkKind.options, ['competitor']);

/** Records how two companies relate. */
export function CompanyLinkForm({ companyId, onClose }: CompanyLinkFormProps) {
  const t = useT();
  const create = useCommand('company.create');
  const save = useCommand('companyLink.save');
  return (
    <TieForm
      of="company"
      subject={companyId}
      ways={ways}
      words={{
        form: t('company.link.add'),
        save: t('company.add'),
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
