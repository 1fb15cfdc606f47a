import { QueryClient } from '@tanstack/react-query';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type {
  BirthdayDue,
  CadenceDue,
  FollowUp,
  InterviewSummary,
  OpportunitySummary,
  PersonRef,
  Today,
} from '../../src/contract/index.ts';
import { hide } from '../../src/renderer/features/follow-ups/hide.ts';
import {
  cadenceThing,
  countOf,
  means,
  sortOf,
  stepThing,
  type Thing,
  without,
} from '../../src/renderer/features/follow-ups/things.ts';
import { cadenceReason, cadenceWhen } from '../../src/renderer/features/follow-ups/words.ts';
import { comingUp } from '../../src/renderer/features/today/entries.ts';
import { en, type MessageKey, type MessageValues } from '../../src/renderer/i18n/catalogue.ts';
import type { Translate } from '../../src/renderer/i18n/useT.ts';

const intl = createIntl({ locale: 'en', messages: en });
const words = (id: MessageKey, values?: MessageValues) => intl.formatMessage({ id }, values);
const t: Translate = Object.assign(words, { rich: words as unknown as Translate['rich'] });

const person = (name: string) => ({ id: name.toLowerCase(), name, warmth: 'warm', strength: 0.5 }) as PersonRef;
const cadence = (name: string, part: Partial<CadenceDue> = {}): CadenceDue => ({
  person: person(name),
  cadenceDays: 90,
  from: null,
  band: 'due',
  lastContactOn: '2026-01-04',
  dueOn: '2026-04-04',
  snoozedUntil: null,
  ...part,
});
const step = (id: string, name: string) => ({ id, person: person(name), step: 'thank_you' }) as FollowUp;
const birthday = (name: string, on: string): BirthdayDue => ({ person: person(name), on, turns: null });
const interview = (id: string, happensOn: string) => ({ id, happensOn }) as InterviewSummary;

const today: Today = {
  today: '2026-05-01',
  debriefs: [interview('i1', '2026-04-30')],
  followUps: [step('f1', 'Ana'), step('f2', 'Ben')],
  comingFollowUps: [step('f3', 'Cleo')],
  upcoming: [interview('i2', '2026-05-04'), interview('i3', '2026-05-02')],
  revisits: [{ id: 'o1' } as OpportunitySummary],
  cadences: [cadence('Ana'), cadence('Dora')],
  cadencesTotal: 7,
  soon: [cadence('Emil', { band: 'soon' })],
  birthdays: [birthday('Dora', '2026-05-01'), birthday('Ben', '2026-05-03'), birthday('Finn', '2026-05-04')],
  suggestions: 0,
};
const dora: Thing = { item: { kind: 'birthday', id: person('Dora').id }, name: 'Dora', personId: person('Dora').id };
const ana = cadenceThing(cadence('Ana'));

describe('what is acted on leaves before the answer is there', () => {
  test('contact clears the cadence too, whatever it was made for', () => {
    const after = without(today, [stepThing(step('f1', 'Ana')), dora], 'done');
    expect(after.followUps.map(({ id }) => id)).toEqual(['f2']);
    expect(after.birthdays.map(({ person: { name } }) => name)).toEqual(['Ben', 'Finn']);
    expect(after.cadences).toEqual([]);
    expect(after.cadencesTotal).toBe(5);
  });

  test('and a birthday that has come, not one ahead', () => {
    const after = without(today, [cadenceThing(cadence('Dora')), cadenceThing(cadence('Ben'))], 'done');
    expect(after.birthdays.map(({ person: { name } }) => name)).toEqual(['Ben', 'Finn']);
  });

  test('what is put off or skipped takes nothing else along', () => {
    const after = without(today, [stepThing(step('f1', 'Ana'))], 'snooze');
    expect(after.cadences).toHaveLength(2);
    expect(after.cadencesTotal).toBe(7);
    expect(after.followUps).toHaveLength(1);
  });

  test('from the lists of people with a cadence only where they do not belong any more', async () => {
    const queryClient = new QueryClient();
    const page = () => ({ total: 2, rows: [cadence('Ana'), cadence('Dora')], counts: {} });
    const waiting = ['cadence.list', { bands: ['lapsed', 'due'], snoozed: false, offset: 0, limit: 100 }];
    const counts = ['cadence.list', { limit: 1 }];
    queryClient.setQueryData(waiting, page());
    queryClient.setQueryData(counts, page());
    queryClient.setQueryData(['today.list', {}], today);
    await hide(queryClient, [ana], 'skip');
    expect(queryClient.getQueryData(waiting)).toMatchObject({ total: 1, rows: [{ person: { name: 'Dora' } }] });
    expect(queryClient.getQueryData(counts)).toMatchObject({ total: 2 });
    expect(queryClient.getQueryData<Today>(['today.list', {}])?.cadences).toHaveLength(1);
  });
});

describe('what was done, in words', () => {
  const said = (things: readonly Thing[]) =>
    t('followUps.act.done', { count: countOf(things), name: things[0]?.name ?? '', sort: sortOf(things) });
  const revisit: Thing = { item: { kind: 'revisit', id: 'o1' as never }, name: 'Acme', personId: null };

  test('one person by name, several counted, each once', () => {
    expect(said([ana])).toBe('Logged contact with Ana');
    expect(said([ana, dora])).toBe('Logged contact with 2 people');
    expect(said([ana, stepThing(step('f1', 'Ana'))])).toBe('Logged contact with Ana');
  });

  test('things of several sorts are things', () => {
    expect(said([revisit])).toBe('Acme: looked at');
    expect(said([revisit, ana])).toBe('2 things done');
  });

  test('a debrief is done by writing it, and a birthday cannot be moved', () => {
    expect(means({ kind: 'debrief', id: 'i1' as never }, 'done')).toBe(false);
    expect(means({ kind: 'debrief', id: 'i1' as never }, 'snooze')).toBe(true);
    expect(means(dora.item, 'snooze')).toBe(false);
    expect(means(dora.item, 'skip')).toBe(true);
  });
});

test('interviews and birthdays that are coming stand by day, interviews first', () => {
  const names = comingUp(today).map((one) => ('interview' in one ? one.interview.id : one.birthday.person.name));
  expect(names).toEqual(['i3', 'Ben', 'i2', 'Finn']);
});

describe('why somebody is due', () => {
  const say = (date: string) => `[${date}]`;
  test('the last contact, how often, and the tag that says so', () => {
    expect(cadenceReason(t, say, cadence('Ana'))).toBe(
      'Last contact [2026-01-04]; you want to be in touch every 3 months.',
    );
    const tagged = cadence('Ana', { lastContactOn: null, from: { id: 't' as never, name: 'recruiters' } });
    expect(cadenceReason(t, say, tagged)).toBe(
      'No contact yet; you want to be in touch every 3 months, as with “recruiters”.',
    );
  });

  test('when: due, slipping away, or left be', () => {
    expect(cadenceWhen(t, say, cadence('Ana'))).toBe('due [2026-04-04]');
    expect(cadenceWhen(t, say, cadence('Ana', { band: 'lapsed' }))).toBe('slipping away');
    expect(cadenceWhen(t, say, cadence('Ana', { snoozedUntil: '2026-06-01' }))).toBe('back [2026-06-01]');
  });
});
