import { IconSparkles } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';
import { EntityAnchor } from '../../ui/EntityAnchor.tsx';
import type { RowState } from '../follow-ups/index.ts';

/** One quiet line: there are people whom one might want to keep in touch with. */
export function SuggestionsRow({ count, row }: { readonly count: number; readonly row: RowState }) {
  const t = useT();
  return (
    <p className="today__suggestions" data-entry={row.id} data-active={row.active || undefined} onFocus={row.activate}>
      <EntityAnchor href="/keep-in-touch/suggestions">
        <IconSparkles size={16} stroke={1.5} aria-hidden="true" />
        <span className="today__suggestions-text">{t('today.suggestions', { count })}</span>
        <span className="today__suggestions-look">{t('today.suggestions.look')}</span>
      </EntityAnchor>
    </p>
  );
}
