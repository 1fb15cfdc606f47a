import type { Transaction } from 'kysely';
import {
  type IntroductionId,
  KithError,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { logContact } from './log-contact.ts';
import { mustExist, resolvePerson } from './support.ts';

type Trx = Transaction<Tables>;
type Input = ParsedInput<'introduction.save'>;
type Party = NonNullable<Input['who']>;
interface Parties {
  /** Null is the user. */
  readonly introducer_id: PersonId | null;
  readonly who_id: PersonId | null;
  readonly to_id: PersonId;
}

/** @throws KithError invalid_input when a part is missing or two parts are one person; not_found */
export async function saveIntroduction(book: Book, input: Input): Promise<MethodOutput<'introduction.save'>> {
  const label = input.id ? 'Edited an introduction' : 'Noted an introduction';
  const { result: id, batch } = await book.writer.write(label, async ({ trx }) => {
    const written = await writeIntroduction(book, trx, input);
    if (input.askedBy) await logAsked(book, trx, written, input.askedBy);
    return written;
  });
  return { id, batch };
}

/** Of one that the user makes there is nobody to have asked. */
async function logAsked(
  book: Book,
  trx: Trx,
  id: IntroductionId,
  message: NonNullable<Input['askedBy']>,
): Promise<void> {
  const { introducer_id } = await trx
    .selectFrom('introduction')
    .select('introducer_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (introducer_id) await logContact(book, trx, introducer_id, message);
}

/** Writes an introduction within a write under way; of one that is there, what is left out stays. */
export async function writeIntroduction(book: Book, trx: Trx, input: Input): Promise<IntroductionId> {
  if (input.opportunityId) await mustExist(trx, 'opportunity', input.opportunityId);
  const parties = await partiesOf(book, trx, input);
  checkParties(parties);
  const values = {
    ...parties,
    ...(input.askedOn !== undefined && { asked_on: input.askedOn }),
    ...(input.madeOn !== undefined && { made_on: input.madeOn }),
    ...(input.thankedOn !== undefined && { thanked_on: input.thankedOn }),
    ...(input.outcome !== undefined && { outcome: input.outcome }),
    ...(input.opportunityId !== undefined && { opportunity_id: input.opportunityId }),
  };
  if (input.id) {
    await trx.updateTable('introduction').set(values).where('id', '=', input.id).execute();
    return input.id;
  }
  const id = newId<IntroductionId>();
  await trx
    .insertInto('introduction')
    .values({
      id,
      asked_on: null,
      made_on: null,
      thanked_on: null,
      opportunity_id: null,
      created_at: book.clock.now(),
      deleted_at: null,
      ...values,
    })
    .execute();
  return id;
}

async function partiesOf(book: Book, trx: Trx, input: Input): Promise<Parties> {
  if (input.id) await mustExist(trx, 'introduction', input.id);
  const there = input.id
    ? await trx.selectFrom('introduction').selectAll().where('id', '=', input.id).executeTakeFirstOrThrow()
    : null;
  const choose = async (party: Party | undefined, path: string, present: PersonId | null | undefined) => {
    if (party === 'me') return null;
    if (party) return (await resolvePerson(book, trx, party)).id;
    if (present === undefined)
      throw new KithError('invalid_input', 'An introduction says who introduces whom to whom.', {
        issues: [{ path, message: 'missing' }],
      });
    return present;
  };
  const introducer_id = await choose(input.introducer, 'introducer', there?.introducer_id);
  const who_id = await choose(input.who, 'who', there?.who_id);
  const to_id = await choose(input.to, 'to', there?.to_id);
  if (to_id === null)
    throw new KithError('invalid_input', 'Whoever introduces you, say it as you being introduced to them.', {
      issues: [{ path: 'to', message: 'must be a person' }],
    });
  return { introducer_id, who_id, to_id };
}

function checkParties({ introducer_id, who_id, to_id }: Parties): void {
  const path = introducer_id === who_id ? 'who' : who_id === to_id || introducer_id === to_id ? 'to' : null;
  if (path)
    throw new KithError(
      'invalid_input',
      'An introduction takes three: introducer, introduced, and the one they meet.',
      {
        issues: [{ path, message: 'the same as another' }],
      },
    );
}
