import type { QueryClient } from '@tanstack/react-query';
import type { MethodInput, MethodOutput, PersonId, Today, TodayAction } from '../../../contract/index.ts';
import { type Thing, without } from './things.ts';

type ListInput = MethodInput<'cadence.list'>;
type ListPage = MethodOutput<'cadence.list'>;

/** Whether somebody leaves a list of people with a cadence when they are acted on. */
const leaves = ({ bands = [], snoozed }: ListInput, action: TodayAction['kind']): boolean =>
  snoozed === false && (action !== 'done' || !bands.includes('fine'));

/** A page of such a list without some people. */
function withoutPeople(page: ListPage, ids: ReadonlySet<PersonId>): ListPage {
  return {
    ...page,
    total: Math.max(0, page.total - ids.size),
    rows: page.rows.filter(({ person }) => !ids.has(person.id)),
  };
}

/** Takes what is acted on out of what is shown, before the data side has answered. */
export async function hide(queryClient: QueryClient, things: readonly Thing[], action: TodayAction['kind']) {
  // An answer still on its way would bring them back for a moment.
  await Promise.all([
    queryClient.cancelQueries({ queryKey: ['today.list'] }),
    queryClient.cancelQueries({ queryKey: ['cadence.list'] }),
  ]);
  queryClient.setQueriesData<Today>({ queryKey: ['today.list'] }, (now) => now && without(now, things, action));
  const people = new Set(things.flatMap(({ item }) => (item.kind === 'cadence' ? [item.id] : [])));
  if (people.size === 0) return;
  for (const [key, page] of queryClient.getQueriesData<ListPage>({ queryKey: ['cadence.list'] })) {
    const input = key[1] as ListInput | undefined;
    if (page && input && leaves(input, action)) queryClient.setQueryData(key, withoutPeople(page, people));
  }
}
