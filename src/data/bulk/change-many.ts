import type { Book } from '../book.ts';
import type { Job } from '../jobs.ts';
import { Pace } from '../pace.ts';
import { inThread } from '../thread/in-thread.ts';
import { readyChange } from './change.ts';
import { insertAtOnce } from './inserts.ts';
import type { BulkTasks, ManyToChange } from './tasks.ts';

/** Beyond so many the commit alone would hold up the event loop, so a thread writes them. */
const MANY = 1_000;

/**
 * Changes records as one batch. Cancelled, or when one of them cannot be changed, nothing is.
 *
 * @param label says in the history what was done
 * @throws KithError not_found; cancelled
 */
export async function changeMany(
  { clock, path, writer }: Book,
  label: string,
  { change, ids }: Pick<ManyToChange, 'change' | 'ids'>,
  job: Job,
): Promise<BulkTasks['changeMany']['output']> {
  const many = { change, ids, now: clock.now(), today: clock.today() };
  if (ids.length > MANY) return writer.aside(() => inThread('changeMany', { ...many, path, label }, job));
  const { result, batch } = await writer.write(label, async ({ db }) => {
    const { each, end } = readyChange(db, many, insertAtOnce(db));
    const pace = new Pace();
    for (const [index, id] of ids.entries()) {
      if (pace.due) {
        job.progress('writing', index, ids.length);
        await pace.breathe();
        job.check();
      }
      each(id);
    }
    return end();
  });
  return { ...result, batch };
}
