import type { RoundKind } from './interview-notes.ts';

/** One line on somebody who interviewed me, from cold to very warm. */
export const impressions: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>> = {
  1: ['Read my CV aloud to me. Looked at the clock twice.', 'Tired, and let me know it.'],
  2: [
    'Correct and far away. No second question to anything.',
    'Kind, but had decided before the coffee.',
    'Sold more than they asked.',
  ],
  3: [
    'Solid. Would trust the numbers, not sure about the jokes.',
    'Careful, precise, hard to read.',
    'New there and still proud of it.',
    'Asked from a sheet, listened without it.',
    'Knows the system better than the people.',
  ],
  4: [
    'Quick, warm, asks why three times.',
    'Admits what is broken before one finds it.',
    'Draws better than most of us write.',
    'Quiet at first; then the best question of the day.',
    'Would be a good person to be on call with.',
    'Defends the team when nobody attacks it.',
    'Laughs about the same things.',
  ],
  5: [
    'One of those one would follow to the next company.',
    'Twenty minutes over, and neither of us noticed.',
    'Thinks aloud and lets one join in. Keep.',
    'Said “I do not know” twice and looked happy about it.',
  ],
};

/** What I asked them. */
export const askedByMe: Readonly<Record<RoundKind, readonly string[]>> = {
  screen: ['Why is the role open?', 'Who decides in the end?', 'What is the range, in numbers?'],
  coding: ['What did the last incident teach you?', 'How long does a change take from merge to users?'],
  design: ['Which part would you build again from nothing?', 'Who is woken when it breaks?'],
  manager: [
    'What happened to the last person in this role?',
    'What does a good first half-year look like?',
    'What do you argue about, you and your boss?',
  ],
  values: ['What have you given up for a value of yours?', 'When did you last change your mind as a team?'],
  final: ['What would make you regret hiring me?', 'How many months of runway, honestly?', 'What does the board fear?'],
};

export const learnedMarket: readonly string[] = [
  'Everybody wants instant payments by next autumn, and nobody has the people.',
  'Managers are hired slower than two years ago; staff engineers faster.',
  'Card issuing is becoming plumbing; the money goes to identity and risk.',
  'Remote is back to two days in the office nearly everywhere.',
  'Banks build their own ledgers again.',
  'The good ones are passed on before they are advertised.',
];

export const learnedWorth: readonly string[] = [
  'They did not blink at my number. It was too low.',
  'The settlement story carries a whole interview.',
  'That I have run incidents counts for more than that I have led people.',
  'My German is good enough for the kitchen and not yet for the regulator.',
  'At this level the title is negotiable and the range is not.',
  'I explain trade-offs well and decisions badly. Practise.',
];

/** `{first}` is the interviewer. */
export const promised: readonly string[] = [
  'Send {first} the paper on double-entry at scale.',
  'A reference from the last team, if it comes to that.',
  'My sketch of the migration, without the names in it.',
  'To tell {first} first, whichever way I decide.',
  'Two names for their platform team.',
];

export const nextSteps: readonly string[] = [
  'They ring within the week.',
  'Next round with the team, date to come.',
  'They write; I think about the range.',
];
