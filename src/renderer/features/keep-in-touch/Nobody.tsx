import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { everyone } from './counts.ts';
import type { Show } from './search.ts';

interface NobodyProps {
  readonly show: Show;
  readonly counts: MethodOutput<'cadence.list'>['counts'] | undefined;
  readonly suggestions: number;
}

/** Stands in the list's place: nobody has a cadence yet, or nobody is in this segment. */
export function Nobody({ show, counts, suggestions }: NobodyProps) {
  const t = useT();
  if (!counts) return null;
  if (everyone(counts) === 0)
    return (
      <EmptyState
        title={t('keepInTouch.empty.title')}
        body={t('keepInTouch.empty.body')}
        action={
          <>
            {suggestions > 0 && (
              <Button component={Link} to="/keep-in-touch/suggestions">
                {t('keepInTouch.suggestions', { count: suggestions })}
              </Button>
            )}
            <Button variant="default" component={Link} to="/people">
              {t('keepInTouch.empty.people')}
            </Button>
          </>
        }
      />
    );
  if (show === 'waiting')
    return <EmptyState title={t('keepInTouch.none.waiting')} body={t('keepInTouch.none.waiting.body')} />;
  return <EmptyState title={t('keepInTouch.none.title')} body={t(`keepInTouch.none.${show}`)} />;
}
