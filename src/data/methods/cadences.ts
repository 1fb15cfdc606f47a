import type { CadenceDue, MethodOutput, OwnCadence, ParsedInput, PersonId } from '../../contract/index.ts';
import { storedCadence } from '../../domain/cadence.ts';
import type { Book } from '../book.ts';
import { changeMany } from '../bulk/change-many.ts';
import type { CadenceState } from '../network/cadences.ts';
import { Pace } from '../pace.ts';
import type { WriteContext } from '../write.ts';
import { suggestCadences } from './cadence-suggestions.ts';
import type { Handlers } from './handlers.ts';
import { notFound } from './support.ts';
import { peopleWords, resolvePeople } from './whom.ts';

export const cadenceHandlers: Handlers<
  'cadence.list' | 'cadence.suggestions' | 'cadence.accept' | 'person.setCadence' | 'person.snooze'
> = {
  'cadence.list': listCadences,
  'cadence.suggestions': async (book) => ({ suggestions: [...(await suggestCadences(book))] }),
  'person.setCadence': setCadence,

  async 'cadence.accept'(book, { items }) {
    const [first] = items;
    const label =
      items.length === 1 && first
        ? cadenceLabel(book.network.personRef(first.id).name, first.cadence)
        : `Keeping in touch with ${items.length} people`;
    const { batch } = await book.writer.write(label, async (context) => {
      const groups = Map.groupBy(items, ({ cadence }) => cadence);
      let known = 0;
      for (const [cadence, group] of groups) {
        const ids = group.map(({ id }) => id);
        known += await changePeople(context, ids, { cadence_days: storedCadence(cadence) });
      }
      if (known === 0 && first) throw notFound('person', first.id);
    });
    return { batch };
  },

  async 'person.snooze'(book, { ids, until }) {
    const whom = peopleWords(book, ids);
    const label = until ? `Left ${whom} be until ${until}` : `Woke ${whom} up again`;
    const { batch } = await book.writer.write(label, async (context) => {
      const known = await changePeople(context, ids, { snoozed_until: until });
      if (known === 0) throw notFound('person', ids[0] ?? '');
    });
    return { batch };
  },
};

/** A state as faces see it. */
export function cadenceDue(book: Book, state: CadenceState): CadenceDue {
  const { id, cadenceDays, from, band, dueOn, snoozedUntil } = state;
  const lastContactOn = book.network.people.get(id)?.row.lastContactOn ?? null;
  return { person: book.network.personRef(id), cadenceDays, from, band, lastContactOn, dueOn, snoozedUntil };
}

async function listCadences(book: Book, input: ParsedInput<'cadence.list'>): Promise<MethodOutput<'cadence.list'>> {
  await book.network.followDate();
  const { cadences } = book.network;
  const bands = new Set(input.bands);
  const rows = cadences
    .inOrder()
    .filter(
      ({ band, snoozedUntil }) =>
        (bands.size === 0 || bands.has(band)) &&
        (input.snoozed === undefined || input.snoozed === (snoozedUntil !== null)),
    );
  return {
    total: rows.length,
    rows: rows.slice(input.offset, input.offset + input.limit).map((state) => cadenceDue(book, state)),
    counts: { ...cadences.counts },
  };
}

/** @throws KithError not_found when none of the people is there */
async function setCadence(
  book: Book,
  { cadence, jobId, ...whom }: ParsedInput<'person.setCadence'>,
): Promise<MethodOutput<'person.setCadence'>> {
  return book.jobs.run(jobId, async (job) => {
    const ids = await resolvePeople(book, whom);
    const label = cadenceLabel(peopleWords(book, ids), cadence);
    const change = { kind: 'cadence', days: storedCadence(cadence) } as const;
    const { batch, changed } = await changeMany(book, label, { change, ids }, job);
    if (changed === 0 && ids[0]) throw notFound('person', ids[0]);
    return { batch };
  });
}

function cadenceLabel(whom: string, cadence: OwnCadence): string {
  if (cadence === null) return `Cadence of ${whom} as their tags say`;
  return cadence === 'none' ? `No cadence for ${whom}` : `Keeping in touch with ${whom} every ${cadence} days`;
}

type Change = { readonly cadence_days: number | null } | { readonly snoozed_until: string | null };

/** Changes the living among some people; the triggers see to it that only what differs is journalled. */
async function changePeople({ trx }: WriteContext, ids: readonly PersonId[], change: Change): Promise<number> {
  const pace = new Pace();
  let known = 0;
  for (let start = 0; start < ids.length; start += 200) {
    await pace.breathe();
    const { numUpdatedRows } = await trx
      .updateTable('person')
      .set(change)
      .where('id', 'in', ids.slice(start, start + 200))
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    known += Number(numUpdatedRows);
  }
  return known;
}
