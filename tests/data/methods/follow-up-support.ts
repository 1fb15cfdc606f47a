import {
  type BatchId,
  type FollowUp,
  type FollowUpId,
  type InterviewId,
  type MethodInput,
  type MethodOutput,
  methods,
  type PersonId,
} from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { startFollowUp } from '../../../src/data/methods/follow-up-start.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';
import { openTestBook, TestClock } from '../support/book.ts';

type Call = <M extends BookMethod>(method: M, input?: MethodInput<M>) => Promise<MethodOutput<M>>;

export interface Story {
  readonly book: Book;
  readonly clock: TestClock;
  readonly call: Call;
  readonly ana: PersonId;
  readonly interview: InterviewId;
  /** What is open with Ana, oldest due first. */
  open(): Promise<FollowUp[]>;
  act(action: MethodInput<'followUp.act'>['action'], id?: FollowUpId): Promise<BatchId>;
  contact(on: string, direction: 'out' | 'in' | null): Promise<void>;
  undo(batch: BatchId): Promise<void>;
}

/** A book in which Ana of Acme interviewed the user on Monday, 16 March 2026, and a follow-up is set off. */
export async function interviewed({ awaitsReply = true } = {}): Promise<Story> {
  const clock = new TestClock();
  const book = await openTestBook(clock);
  const call: Call = async (method, input) => {
    const output = await runOnBook(book, method, validateInput(method, input ?? {}));
    return methods[method].output.parse(output) as never;
  };
  const { id: ana } = await call('person.create', { name: 'Ana Souza', company: { name: 'Acme' } });
  const { id: interview } = await call('interview.save', {
    company: { name: 'Acme' },
    role: 'Engineer',
    people: [{ person: { id: ana } }],
  });
  await startAfter(book, { ana, interview, awaitsReply });
  const open = async () => (await call('followUp.list', { personId: ana })).followUps;
  return {
    book,
    clock,
    call,
    ana,
    interview,
    open,
    async act(action, id) {
      const { batch } = await call('followUp.act', { id: id ?? ((await open())[0]?.id as FollowUpId), action });
      if (!batch) throw new Error('Nothing changed.');
      return batch;
    },
    async contact(on, direction) {
      await call('interaction.save', { kind: 'email', on, direction, people: [{ id: ana }] });
    },
    async undo(batch) {
      await call('journal.undo', { batch });
    },
  };
}

/** What the end of a debrief does. */
export async function startAfter(
  book: Book,
  { ana, interview, awaitsReply }: { ana: PersonId; interview: InterviewId; awaitsReply: boolean },
): Promise<boolean> {
  const { result } = await book.writer.write('Debriefed', ({ trx }) =>
    startFollowUp(book, trx, {
      personId: ana,
      interviewId: interview,
      opportunityId: null,
      startedOn: '2026-03-16',
      awaitsReply,
    }),
  );
  return result;
}
