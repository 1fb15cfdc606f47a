import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCadenceOpen, replyExpectedFrom } from '../../src/domain/debrief.ts';
import { groupQuestions, isLikeRole, metThere, questionKey, talkingPoints } from '../../src/domain/preparation.ts';

describe('talking points', () => {
  const from = (...texts: string[]) => talkingPoints(texts.map((text) => ({ on: '2026-01-01', text })));

  it('are sentences, of plans and the person first when there are too many, newest first', () => {
    expect(
      from(
        'We discussed typing at length. Plans to move to Lisbon.',
        '- Uses Vim for everything\n- Has two daughters\n- Reviews every pull request',
        'The office is on the third floor. Works with eleven others.',
        'She grew up in Porto. The team has a rota.',
      ),
    ).toEqual([
      'We discussed typing at length.',
      'Plans to move to Lisbon.',
      'Uses Vim for everything',
      'Has two daughters',
      'She grew up in Porto.',
    ]);
  });

  it('leave out courtesy, paperwork, the short and the long, and what was said before', () => {
    expect(
      from(
        'Hi Ana, how are you today?\nThanks for the nice chat!\nSent the CV to her today.\nOk.',
        `So ${'much '.repeat(90)}.`,
      ),
    ).toEqual([]);
    expect(from('Likes to sail a lot.', 'likes to SAIL a lot.')).toEqual(['Likes to sail a lot.']);
  });

  it('read Markdown, and scripts without spaces', () => {
    expect(from('**Loves** [sailing](https://x.example) at night')).toEqual(['Loves sailing at night']);
    expect(from('来年東京に引っ越す予定です。')).toEqual(['来年東京に引っ越す予定です。']);
  });

  it('are never more than five, and each stands in what was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 8 }), (texts) => {
        const points = from(...texts);
        expect(points.length).toBeLessThanOrEqual(5);
        expect(new Set(points).size).toBe(points.length);
      }),
    );
  });
});

describe('questions', () => {
  it('are the same whatever their case, accents, spaces and final marks', () => {
    expect(questionKey('  Wie  schön?! ')).toBe(questionKey('wie schon'));
    expect(questionKey('なぜ？')).toBe(questionKey('なぜ'));
  });

  it('come first where they belong, then by how often, worded as last time', () => {
    const asked = [
      { text: 'Why us?', first: false },
      { text: 'Where next', first: false },
      { text: 'why us', first: true },
      { text: 'Tabs or spaces?', first: true },
      { text: 'Where next?', first: false },
    ];
    expect(groupQuestions(asked).map(({ text, times, first }) => [text, times, first])).toEqual([
      ['Why us?', 2, true],
      ['Tabs or spaces?', 1, true],
      ['Where next', 2, false],
    ]);
  });

  it.each([
    ['Senior Data Engineer', 'data engineer', true],
    ['C++ Developer', 'C Developer', false],
    ['Engineer', 'Product Manager', false],
    [null, 'Engineer', false],
    ['', '', false],
  ])('%s is like %s: %s', (one, other, like) => {
    expect(isLikeRole(one, other)).toBe(like);
    expect(isLikeRole(other, one)).toBe(like);
  });
});

describe('two at one company', () => {
  it.each([
    [{ from: '2018', to: '2020-06' }, { from: '2020', to: null }, 'together'],
    [{ from: '2018', to: '2020-06' }, { from: '2020-07', to: null }, 'apart'],
    [{ from: null, to: '2019' }, { from: '2020', to: null }, 'apart'],
    [{ from: null, to: null }, { from: '2020', to: null }, 'unknown'],
  ] as const)('%j and %j: %s', (a, b, met) => {
    expect(metThere(a, b)).toBe(met);
    expect(metThere(b, a)).toBe(met);
  });
});

describe('after a debrief', () => {
  it('word is awaited from the recruiter, else the hiring manager, else the first interviewer', () => {
    const [one, two] = [{ role: 'interviewer' as const }, { role: 'interviewer' as const }];
    const [manager, recruiter] = [{ role: 'hiring_manager' as const }, { role: 'recruiter' as const }];
    expect(replyExpectedFrom([one, manager, recruiter])).toBe(recruiter);
    expect(replyExpectedFrom([one, manager])).toBe(manager);
    expect(replyExpectedFrom([two, one])).toBe(two);
    expect(replyExpectedFrom([])).toBeUndefined();
  });

  it.each([
    [null, false, true],
    [null, true, false],
    [120, true, true],
    [120, false, false],
    [30, true, false],
  ])('a rejection may change a cadence of %s, debriefed %s: %s', (current, debriefed, open) => {
    expect(isCadenceOpen({ current, debriefed, usual: 120 })).toBe(open);
  });
});
