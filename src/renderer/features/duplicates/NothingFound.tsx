import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DuplicateKind, DuplicateSearch } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { EmptyBook } from '../book/index.ts';

interface NothingFoundProps {
  readonly kind: DuplicateKind;
  readonly dismissed: boolean;
  readonly search: DuplicateSearch;
}

/** Nothing is there twice: says what was looked at, so that it can be believed. */
export function NothingFound({ kind, dismissed, search }: NothingFoundProps) {
  const t = useT();
  if (dismissed)
    return <EmptyState title={t('duplicates.none.dismissed')} body={t('duplicates.none.dismissed.body')} />;
  const { records, compared } = search;
  if (records === 0) return <EmptyBook title={t(`duplicates.empty.${kind}`)} body={t('duplicates.empty.body')} />;
  return (
    <EmptyState
      title={t(`duplicates.none.${kind}`)}
      body={t(`duplicates.none.${kind}.body`, { records, compared })}
      action={
        <Button variant="default" component={Link} to={kind === 'person' ? '/people' : '/companies'}>
          {t(`duplicates.to.${kind}`)}
        </Button>
      }
    />
  );
}
