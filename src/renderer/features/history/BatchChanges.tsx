import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { BatchId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Changes } from './Changes.tsx';

const PAGE = 50;

/** What a batch changed, fifty rows at a time. */
export function BatchChanges({ batch, about }: { readonly batch: BatchId; readonly about: string | undefined }) {
  const t = useT();
  const input = { batch, ...(about && { about }), limit: PAGE };
  const query = useInfiniteQuery({
    queryKey: ['journal.changes', input],
    queryFn: ({ pageParam }) => client.call('journal.changes', { ...input, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
  if (query.error) return <ErrorBox error={toCallError(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <p className="quiet changes__loading">{t('history.loading')}</p>;
  const changes = query.data.pages.flatMap((page) => page.changes);
  return (
    <>
      {changes.length === 0 && <p className="quiet changes__loading">{t('history.noneYet')}</p>}
      <Changes changes={changes} {...(about && { about })} />
      {query.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={query.isFetching}
          onClick={() => void query.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  );
}
