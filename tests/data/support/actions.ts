import fc from 'fast-check';
import { type MethodOutput, type PersonId, Stage } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';

/** A random edit; numbers choose among what is there. */
export interface Action {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  readonly other: number;
  readonly text: string;
}

const KINDS = [
  'addPerson',
  'rename',
  'employ',
  'leave',
  'tag',
  'untag',
  'contact',
  'interact',
  'interview',
  'note',
  'relate',
  'link',
  'alias',
  'merge',
  'trashPerson',
  'trashCompany',
  'restore',
  'opportunity',
  'moveStage',
  'round',
  'trashOpportunity',
  'debrief',
  'finish',
  'outcome',
  'question',
  'cadence',
  'snooze',
  'tagCadence',
  'dropTag',
  'judgeTie',
  'career',
  'leaveCareer',
  'birthday',
  'today',
] as const;

export const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    pick: fc.nat(1_000),
    other: fc.nat(1_000),
    text: fc.constantFrom('Ana', 'Łukasz Żak', '山田 太郎', 'Zoë 🌱', 'محمد', "O'Neil", 'Acme', 'Globex GmbH'),
  }),
  { minLength: 1, maxLength: 25 },
);

/** Does an action through the methods a face would call; one that has nothing to act on does nothing. */
export async function act(book: Book, action: Action): Promise<void> {
  const people = ids(book, 'person');
  const companies = ids(book, 'company');
  const person = people[action.pick % people.length];
  const second = people[action.other % people.length];
  const company = companies[action.pick % companies.length];
  const into = companies[action.other % companies.length];
  const opportunities = ids(book, 'opportunity');
  const opportunity = opportunities[action.pick % opportunities.length];
  const interviews = ids(book, 'interview');
  const interview = interviews[action.pick % interviews.length];
  const run = (method: BookMethod, input: unknown) => runOnBook(book, method, validateInput(method, input));
  const date = `2025-${String((action.pick % 12) + 1).padStart(2, '0')}-15`;
  if (action.kind === 'addPerson' || !person)
    return void (await run('person.create', {
      name: action.text,
      company: { name: `${action.text} ${action.pick % 5}` },
    }));
  switch (action.kind) {
    case 'rename':
      return void (await run('person.update', {
        id: person,
        patch: { name: action.text, location: `${action.other}` },
      }));
    case 'employ':
      return void (await run('employment.save', {
        personId: person,
        company: { name: action.text },
        startedOn: '2020',
      }));
    case 'leave': {
      const job = book.network.people.get(person as never)?.employments[0];
      if (!job) return;
      await run('employment.save', {
        id: job.id,
        personId: person,
        company: { id: job.company_id },
        endedOn: date.slice(0, 7),
      });
      return;
    }
    case 'tag':
      return void (await run('person.tag', { ids: [person], tag: action.text }));
    case 'untag': {
      const tagId = book.network.people.get(person as never)?.tagIds[0];
      if (tagId) await run('person.untag', { ids: [person], tagId });
      return;
    }
    case 'contact':
      return void (await run('contactPoint.save', {
        personId: person,
        kind: 'email',
        value: `${action.text}@example.org`,
      }));
    case 'interact':
      return void (await run('interaction.save', {
        kind: 'coffee',
        on: date,
        people: [{ id: person }],
        note: action.text,
      }));
    case 'interview':
      return void (await run('interview.save', {
        company: company ? { id: company } : { name: action.text },
        happensOn: date,
        people: [{ person: { id: person } }],
        note: `Met [@x](kith:person/${person}) ${action.text}`,
      }));
    case 'note':
      return void (await run('note.save', {
        about: { personId: person },
        body: `${action.text} [@y](kith:person/${second})`,
      }));
    case 'relate':
      if (second && second !== person) await run('relationship.save', { fromId: person, toId: second, kind: 'knows' });
      return;
    case 'link':
      if (company && into && company !== into)
        await run('companyLink.save', { fromId: company, to: { id: into }, kind: 'acquired_by' });
      return;
    case 'alias':
      if (company)
        await run('company.update', {
          id: company,
          patch: { aliases: [{ name: action.text, kind: 'alias' }], domains: ['a.example'] },
        });
      return;
    case 'merge':
      if (company && into && company !== into) await run('company.merge', { fromId: company, intoId: into });
      return;
    case 'trashPerson':
      return void (await run('person.delete', { ids: [person] }));
    case 'trashCompany':
      if (company) await run('company.delete', { ids: [company] });
      return;
    case 'restore': {
      const gone = book.db
        .prepare<[], string>('SELECT id FROM person WHERE deleted_at IS NOT NULL LIMIT 1')
        .pluck()
        .get();
      if (gone) await run('trash.restore', { ids: [gone] });
      return;
    }
    case 'opportunity':
      return void (await run('opportunity.save', {
        company: company ? { id: company } : { name: action.text },
        role: action.text,
        recruiter: action.other % 2 ? { id: person } : { name: action.text },
        agency: into ? { id: into } : null,
        description: `Heard of by ${action.text}`,
      }));
    case 'moveStage':
      if (opportunity)
        await run('opportunity.save', { id: opportunity, stage: Stage.options[action.other % Stage.options.length] });
      return;
    case 'round':
      // Some have been, lately enough for a rejection to matter, and some are to come.
      if (opportunity)
        await run('opportunity.addRound', { id: opportunity, happensOn: `2026-03-${10 + (action.other % 12)}` });
      return;
    case 'trashOpportunity':
      if (opportunity) await run('opportunity.delete', { id: opportunity });
      return;
    case 'debrief': {
      if (!interview) return;
      const met = book.db
        .prepare<[string], string>('SELECT person_id FROM interview_person WHERE interview_id = ? ORDER BY id')
        .pluck()
        .all(interview);
      await run('debrief.save', {
        id: interview,
        learnedCompany: action.text,
        nextStepOn: action.other % 2 ? date : null,
        people: met.map((personId) => ({
          personId,
          impression: action.text,
          keep: [true, false, null][action.other % 3],
          ...(action.other % 5 === 0 && { cadenceDays: 30 }),
        })),
      });
      return;
    }
    case 'finish':
      if (interview) await run('debrief.finish', { id: interview });
      return;
    case 'outcome':
      if (interview) await run('interview.save', { id: interview, outcome: action.other % 2 ? 'rejected' : 'passed' });
      return;
    case 'question':
      if (interview)
        await run('question.save', { interviewId: interview, askedBy: 'them', text: `Why ${action.text}?` });
      return;
    default:
      return keepInTouch(book, action, person as PersonId, run);
  }
}

const ids = (book: Book, table: string): string[] =>
  book.db.prepare<[], string>(`SELECT id FROM ${table} WHERE deleted_at IS NULL ORDER BY id`).pluck().all();

type Run = (method: BookMethod, input: unknown) => unknown;

async function keepInTouch(book: Book, action: Action, person: PersonId, run: Run): Promise<void> {
  const tags = book.db.prepare<[], { id: string; name: string }>('SELECT id, name FROM tag ORDER BY id').all();
  const tag = tags[action.pick % tags.length];
  const day = `2026-03-${10 + (action.other % 15)}`;
  switch (action.kind) {
    case 'cadence':
      return void (await run('person.setCadence', {
        ids: [person],
        cadence: [null, 'none', 7, 30, 365][action.other % 5],
      }));
    case 'snooze':
      return void (await run('person.snooze', { ids: [person], until: action.other % 3 ? day : null }));
    case 'tagCadence': {
      const cadenceDays = [null, 14, 90][action.other % 3];
      return void (await run('tag.save', tag ? { ...tag, cadenceDays } : { name: action.text, cadenceDays }));
    }
    case 'dropTag':
      if (tag) await run('tag.delete', { id: tag.id });
      return;
    case 'judgeTie':
      return void (await run('person.setTie', { id: person, override: [null, 'close', 'lapsed'][action.other % 3] }));
    case 'career':
      return void (await run('me.saveEmployment', {
        company: { name: action.text },
        startedOn: '2019-05',
        endedOn: action.other % 2 ? null : '2024',
      }));
    case 'leaveCareer': {
      const id = book.db.prepare<[], string>('SELECT id FROM my_employment ORDER BY id').pluck().get();
      if (id) await run('me.deleteEmployment', { id });
      return;
    }
    case 'birthday':
      return void (await run('person.update', {
        id: person,
        patch: { birthday: action.other % 2 ? '--03-18' : null },
      }));
    case 'today': {
      const { cadences, birthdays, followUps, debriefs } = (await run('today.list', {})) as MethodOutput<'today.list'>;
      const items = [
        ...cadences.map((one) => ({ kind: 'cadence', id: one.person.id })),
        ...birthdays.map((one) => ({ kind: 'birthday', id: one.person.id })),
        ...followUps.map(({ id }) => ({ kind: 'follow_up', id })),
        ...debriefs.map(({ id }) => ({ kind: 'debrief', id })),
      ].slice(0, 1 + (action.other % 4));
      const act = [{ kind: 'done' }, { kind: 'snooze', until: day }, { kind: 'skip' }][action.pick % 3];
      if (items.length) await run('today.act', { items, action: act });
      return;
    }
  }
}
