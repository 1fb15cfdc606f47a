import { describe, expect, it } from 'vitest';
import type {
  CompanyId,
  CompanyRef,
  FollowUp,
  FollowUpId,
  InterviewId,
  InterviewSummary,
  OpportunityId,
  PersonId,
  PersonRef,
  Reminder,
  Today,
} from '../../../src/contract/index.ts';
import { countWaiting, mostUrgent, reminderPath } from '../../../src/domain/reminders/urgent.ts';
import { reminderWords, urgentWords } from '../../../src/domain/reminders/words.ts';

const reader = { now: '2026-03-16T09:00:00Z', timeZone: 'UTC', language: 'en-GB' };
const person = (name: string): PersonRef => ({ id: name as PersonId, name, warmth: 'warm', strength: 0.5 });
const acme: CompanyRef = { id: 'acme' as CompanyId, name: 'ACME' };

type Digest = Extract<Reminder, { kind: 'digest' }>;
const none = { people: 0, cadences: 0, birthdays: 0, followUps: 0, debriefs: 0, revisits: 0 };
function digest(names: string[], counts: Partial<typeof none>, waiting?: number): Digest {
  const { people: _, ...kinds } = { ...none, ...counts };
  const fresh = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return {
    id: 'digest:2026-03-16',
    kind: 'digest',
    on: '2026-03-16',
    people: names.map(person),
    fresh,
    waiting: waiting ?? fresh,
    counts: { ...none, people: names.length, ...counts },
  };
}

describe('the digest in words', () => {
  it.each<[Digest, string, string]>([
    [digest(['Ana Souza'], { cadences: 1 }), 'Ana Souza is slipping away', 'A short hello is enough.'],
    [digest(['Ana', 'Bo'], { cadences: 2 }, 2), 'Ana and Bo are slipping away', 'A short hello is enough.'],
    [
      digest(['Ana Souza', 'Bo', 'Cy', 'Di'], { cadences: 4 }, 9),
      'Ana Souza and 3 others are slipping away',
      'A short hello is enough. 9 things on Today in all.',
    ],
    [
      digest(['A', 'B', 'C', 'D', 'E'], { people: 70, cadences: 70 }),
      'A and 69 others are slipping away',
      'A short hello is enough.',
    ],
    [digest(['Ana'], { birthdays: 1 }), 'Birthday: Ana', ''],
    [digest(['Ana', 'Bo'], { followUps: 2 }), 'To follow up: Ana and Bo', ''],
    [digest([], { debriefs: 1 }), 'How did the interview go?', ''],
    [digest([], { debriefs: 2 }), 'How did 2 interviews go?', ''],
    [digest([], { revisits: 1 }, 2), 'An opportunity to look at again', '2 things on Today in all.'],
    [
      digest(['Ana', 'Bo'], { cadences: 2, birthdays: 1, debriefs: 1 }),
      'Today: Ana and Bo',
      '1 interview to debrief, 1 birthday and 2 slipping away.',
    ],
    [
      digest([], { debriefs: 1, revisits: 2 }, 4),
      '3 things for today',
      '1 interview to debrief and 2 opportunities to look at again. 4 things on Today in all.',
    ],
  ])('%#', (reminder, title, body) => {
    expect(reminderWords(reminder, reader)).toEqual({ title, body });
  });

  it('does without the counts', () => {
    const { counts: _, ...plain } = digest(['Ana', 'Bo', 'Cy'], { cadences: 3 }, 5);
    expect(reminderWords(plain, reader)).toEqual({
      title: 'Today: Ana and 2 others',
      body: '5 things on Today in all.',
    });
  });
});

describe('in German', () => {
  const leser = { ...reader, language: 'de' };

  it.each<[Digest, string, string]>([
    [digest(['Ana'], { cadences: 1 }), 'Der Kontakt zu Ana schläft ein', 'Ein kurzer Gruß genügt.'],
    [
      digest(['Ana', 'Bo', 'Cy'], { cadences: 3 }, 5),
      'Der Kontakt zu Ana und 2 anderen schläft ein',
      'Ein kurzer Gruß genügt. Insgesamt 5 Sachen unter Heute.',
    ],
    [digest([], { debriefs: 1 }), 'Wie war das Interview?', ''],
    [
      digest(['Ana', 'Bo', 'Cy'], { cadences: 2, birthdays: 1 }),
      'Heute: Ana und 2 andere',
      '1 Geburtstag und 2 Kontakte, die einschlafen.',
    ],
  ])('%#', (reminder, title, body) => {
    expect(reminderWords(reminder, leser)).toEqual({ title, body });
  });

  it('says when', () => {
    const at = '2026-03-16T09:55:00Z';
    const people = [person('Ana'), person('Bo'), person('Cy')];
    const interview = { id: 'i', kind: 'interview', interviewId: 'i' as InterviewId, at, happensAt: '09:55' } as const;
    expect(reminderWords({ ...interview, company: acme, people }, leser)).toEqual({
      title: 'Interview bei ACME um 09:55',
      body: 'Mit Ana und 2 anderen, in 55 Minuten.',
    });
  });
});

describe('other reminders in words', () => {
  const thanks: Reminder = {
    id: 't',
    kind: 'thank_you',
    followUpId: 'f' as FollowUpId,
    person: person('Ana'),
    company: acme,
    dueOn: '2026-03-16',
  };
  const interview: Extract<Reminder, { kind: 'interview' }> = {
    id: 'i',
    kind: 'interview',
    interviewId: 'i' as InterviewId,
    company: acme,
    people: [person('Ana'), person('Bo'), person('Cy')],
    at: '2026-03-16T09:55:00Z',
    happensAt: '10:55',
  };

  it('say what for, in the reader’s time', () => {
    expect(reminderWords(thanks, reader)).toEqual({
      title: 'A thank-you to Ana',
      body: 'For the interview with ACME. A few lines are enough.',
    });
    expect(reminderWords({ ...thanks, company: null }, reader).body).toBe('A few lines are enough.');
    expect(reminderWords(interview, reader)).toEqual({
      title: 'Interview with ACME at 09:55',
      body: 'With Ana and 2 others, in 55 minutes.',
    });
    const berlin = { ...reader, timeZone: 'Europe/Berlin', language: 'en-US' };
    expect(reminderWords(interview, berlin).title).toMatch(/^Interview with ACME at 10:55\sAM$/);
    const early = { ...interview, company: null, people: [], at: '2026-03-17T06:30:00Z' };
    expect(reminderWords(early, { ...reader, now: '2026-03-16T19:55:00Z', language: 'fi' })).toEqual({
      title: 'Interview tomorrow at 06:30',
      body: 'It begins in 11 hours.',
    });
  });

  it('lead to what they mean', () => {
    expect(reminderPath(thanks)).toBe('/people/Ana');
    expect(reminderPath(interview)).toBe('/interviews/i/prepare');
    expect(reminderPath(digest(['Ana'], { cadences: 1 }))).toBe('/people/Ana');
    expect(reminderPath(digest(['Ana'], { cadences: 1, debriefs: 1 }))).toBe('/today');
    expect(reminderPath(digest([], { debriefs: 1 }))).toBe('/today');
  });
});

describe('the most urgent', () => {
  const followUp = (step: FollowUp['step'], name: string, text = ''): FollowUp => ({
    id: step as string as FollowUpId,
    person: person(name),
    kind: step === 'custom' ? 'custom' : 'after_interview',
    step,
    dueOn: '2026-03-15',
    snoozedUntil: null,
    reason: { kind: 'asked_for', on: '2026-03-01' },
    text,
    interviewId: null,
    opportunityId: null,
    company: null,
  });
  const interview: InterviewSummary = {
    id: 'i' as InterviewId,
    company: acme,
    role: 'Engineer',
    happensOn: '2026-03-14',
    format: 'video',
    outcome: 'waiting',
    people: [],
  };
  const today: Today = {
    today: '2026-03-16',
    debriefs: [interview, { ...interview, id: 'j' as InterviewId, company: null, role: null }],
    followUps: [followUp('first_nudge', 'Bo'), followUp('custom', 'Cy', 'The article'), followUp('thank_you', 'Ana')],
    comingFollowUps: [],
    upcoming: [],
    revisits: [
      {
        id: 'o' as OpportunityId,
        company: null,
        role: null,
        stage: 'silent',
        heardOn: '2026-01-01',
        revisitOn: '2026-03-16',
        salaryLow: null,
        salaryHigh: null,
        currency: null,
        interviews: 0,
        lastInterviewOn: null,
        nextInterviewOn: null,
      },
    ],
    cadences: [
      {
        person: person('Di'),
        cadenceDays: 30,
        from: null,
        band: 'due',
        lastContactOn: '2025-10-16',
        dueOn: '2025-11-15',
        snoozedUntil: null,
      },
    ],
    cadencesTotal: 7,
    soon: [],
    birthdays: [
      { person: person('Ed'), on: '2026-03-15', turns: 40 },
      { person: person('Flo'), on: '2026-03-16', turns: null },
      { person: person('Gus'), on: '2026-03-17', turns: 30 },
    ],
    suggestions: 0,
  };

  it('comes first, each with its place in the window', () => {
    const all = mostUrgent(today, 20);
    expect(all.map(({ item, path }) => `${item.kind} ${path}`)).toEqual([
      'debrief /interviews/i/debrief',
      'debrief /interviews/j/debrief',
      'follow_up /people/Ana',
      'follow_up /people/Bo',
      'follow_up /people/Cy',
      'birthday /people/Ed',
      'birthday /people/Flo',
      'cadence /people/Di',
      'revisit /opportunities/o',
    ]);
    expect(mostUrgent(today, 3)).toEqual(all.slice(0, 3));
    expect(countWaiting(today)).toBe(2 + 3 + 1 + 7 + 2);
  });

  it('says why', () => {
    const said = mostUrgent(today, 20).map((thing) => urgentWords(thing, reader));
    expect(said.map(({ title, detail }) => `${title}: ${detail}`)).toEqual([
      'ACME, Engineer: interview 2 days ago: how did it go?',
      'An interview: interview 2 days ago: how did it go?',
      'Ana: thank-you, yesterday',
      'Bo: first nudge, yesterday',
      'Cy: The article',
      'Ed: turned 40 yesterday',
      'Flo: birthday today',
      'Di: last contact 4 months ago',
      'An opportunity: to look at again',
    ]);
  });
});
