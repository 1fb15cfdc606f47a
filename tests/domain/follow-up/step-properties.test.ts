import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, localDateOf } from '../../../src/domain/dates.ts';
import { MESSAGE_STEPS } from '../../../src/domain/follow-up/ladder.ts';
import { stepOf } from '../../../src/domain/follow-up/step.ts';
import { weekdayOf } from '../../../src/domain/working-days.ts';
import { rank, type Story, settingsOf, stories, ZONES } from './support.ts';

const run = ({ followUp, contacts, settings, today }: Story) => stepOf(followUp, contacts, [], settings, today);

it('does not depend on the order of contacts, nor on how often one is told', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const shuffled = { ...story, contacts: [...story.contacts, ...story.contacts].toReversed() };
      expect(run(shuffled)).toEqual(run(story));
    }),
  );
});

it('knows nothing of contact after today, so a clock that jumps back and forth gives the same again', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const known = story.contacts.filter(({ on }) => on <= story.today);
      expect(run({ ...story, contacts: known })).toEqual(run(story));
    }),
  );
});

it('is due on a working day after the last message, within the wait and six days off', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const at = run(story);
      if ('ended' in at) return;
      expect(story.settings.workingDays).toContain(weekdayOf(at.dueOn));
      const from = at.reason.kind === 'no_reply' ? at.reason.since : story.followUp.startedOn;
      const [first, second, last] = story.settings.nudgeAfterDays;
      const wait = { thank_you: 1, first_nudge: first, second_nudge: second, move_on: last, custom: 0 }[at.step];
      const days = daysBetween(from, at.dueOn);
      expect(days).toBeGreaterThanOrEqual(wait);
      expect(days).toBeLessThanOrEqual(wait + 6);
    }),
  );
});

it('never falls back by more contact', () => {
  const more = fc.tuple(fc.integer({ min: -10, max: 90 }), fc.constantFrom('out', 'in', null));
  fc.assert(
    fc.property(stories, more, (story, [days, direction]) => {
      const contact = { on: addDays(story.followUp.startedOn, days), direction };
      expect(rank(run({ ...story, contacts: [...story.contacts, contact] }))).toBeGreaterThanOrEqual(rank(run(story)));
    }),
  );
});

it('never falls back as days go by', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 0, max: 400 }), (story, later) => {
      const then = run({ ...story, today: addDays(story.today, later) });
      expect(rank(then)).toBeGreaterThanOrEqual(rank(run(story)));
    }),
  );
});

it('passes a step by every skip, until it has moved on', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const contacts = story.contacts.filter(({ direction }) => direction === 'out');
      const skips = [];
      for (;;) {
        const at = stepOf(story.followUp, contacts, skips, story.settings, story.today);
        if ('ended' in at) break;
        skips.push({ step: at.step, on: story.today });
        const next = stepOf(story.followUp, contacts, skips, story.settings, story.today);
        expect('ended' in next || rank(next) > rank(at)).toBe(true);
      }
      expect(skips.length).toBeLessThanOrEqual(MESSAGE_STEPS.length + 1);
    }),
  );
});

it('ends by a reply, whenever it comes', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (story, sent, replied) => {
      const { startedOn } = story.followUp;
      const contacts = [
        { on: addDays(startedOn, sent), direction: 'out' as const },
        { on: addDays(startedOn, sent + replied), direction: 'in' as const },
      ];
      const followUp = { ...story.followUp, awaitsReply: true };
      const at = run({ ...story, followUp, contacts, today: addDays(startedOn, sent + replied) });
      expect(at).toEqual({ ended: 'answered' });
    }),
  );
});

it('comes due once in every time zone, on its day or, where that is left out, on the next', () => {
  const moments = fc.integer({ min: Date.parse('2005-01-01'), max: Date.parse('2037-01-01') });
  const changes = fc
    .constantFrom('2011-12-29T08:00:00Z', '2026-03-28T20:00:00Z', '2026-10-24T23:30:00Z')
    .map(Date.parse);
  fc.assert(
    fc.property(
      fc.oneof(moments, changes),
      fc.constantFrom(...ZONES),
      fc.boolean(),
      settingsOf,
      (interviewed, zone, awaitsReply, settings) => {
        const dayAt = (ms: number) => localDateOf(new Date(ms).toISOString(), zone);
        const startedOn = dayAt(interviewed);
        const followUp = { kind: 'after_interview', startedOn, dueOn: null, awaitsReply } as const;
        let firstDue: string | null = null;
        for (let hour = 0; hour <= 10 * 24; hour += 1) {
          const today = dayAt(interviewed + hour * 3_600_000);
          const at = stepOf(followUp, [], [], settings, today);
          if ('ended' in at) throw new Error('A thank-you never ends by itself.');
          const due = at.dueOn <= today;
          if (due && firstDue === null) {
            firstDue = today;
            expect([0, 1]).toContain(daysBetween(at.dueOn, today));
          }
          if (firstDue !== null) expect(due).toBe(true);
        }
        expect(firstDue).not.toBeNull();
      },
    ),
    { numRuns: 40 },
  );
});
