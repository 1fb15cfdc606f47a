/** Building blocks of an interview's notes, by the kind of round. `{first}` is the interviewer. */
export type RoundKind = 'screen' | 'coding' | 'design' | 'manager' | 'values' | 'final';
export type Score = 1 | 2 | 3 | 4 | 5;

export const roundNames: Readonly<Record<RoundKind, string>> = {
  screen: 'Recruiter screen',
  coding: 'Coding',
  design: 'System design',
  manager: 'Hiring manager',
  values: 'Team and values',
  final: 'Final round',
};

export const openings: Readonly<Record<RoundKind, readonly string[]>> = {
  screen: [
    'Half an hour, friendly, well prepared. {first} had read my talk.',
    'Recruiter screen with {first}. Straight about the range: covers what I have now, and a bit.',
    'Short call. {first} described the team honestly, including the two people who left.',
    '{first} spent ten minutes on why the role is open. Appreciated.',
    'Screening by the book. I talked too long about the migration; shorten that story.',
    'Pleasant. {first} asked what would make me stay four years, and wrote the answer down.',
  ],
  coding: [
    'Pairing in my own editor, an hour and a half. Felt like a working day.',
    'Live coding with {first}. Parse a bank statement, then make it survive bad input. Right up my street.',
    'Exercise: a rate limiter with tests. Finished, with five minutes of talk about clocks.',
    'Reviewed a real pull request of theirs. Found the race; {first} grinned.',
    'Started slowly, got the invariants right, ran out of time on the last part. Would do it again the same way.',
    'Whiteboard, alas. Nervous for the first ten minutes, then fine.',
  ],
  design: [
    'Design of a ledger for three currencies. We went deep on reversals, and it was fun.',
    'System design with {first}: payouts to a million merchants before breakfast. Talked about batches, then about failure.',
    'They let me draw for twenty minutes before the first question. Then all questions were about operations.',
    'Webhook delivery, at least once, in order per merchant. {first} pushed on what to drop under load.',
    'Fraud checks in under a hundred milliseconds. I proposed to decide late and reverse early; long silence, then a nod.',
    'Best design interview so far: {first} argued for the opposite on purpose and told me at the end.',
  ],
  manager: [
    'With {first}, on how they lead. Calm, precise, no jargon in fifty minutes.',
    'Talked about people rather than systems. {first} wanted the story of a conflict with an ending.',
    '{first} drew the organisation and marked where it hurts. The role sits exactly there.',
    'Mostly my questions. {first} answered the hard one, about the last person in this role, without flinching.',
    'Good hour. A little worried how many times the word "urgent" came up.',
    '{first} promised less than the advertisement did, which makes me trust it more.',
  ],
  values: [
    'Three people, one hour, a lot of laughter. I asked them what they argue about.',
    'Conversation about how they decide. They write, vote rarely, and somebody owns it.',
    'The values round was about values, for once: they told me what they gave up for them.',
    'Lunch with the team. {first} explained the house rules of the shared kitchen, then of the code.',
    'A bit of theatre, but {first} broke the script halfway through and it got real.',
  ],
  final: [
    'Last round, with {first}. Twenty minutes about the company, twenty about me, twenty about money.',
    'Met {first} in person. Talked about where payments go when cards become plumbing.',
    '{first} asked what I would change in the first ninety days. I said: nothing for thirty of them.',
    'Final talk. {first} sells well and listens better. Answer by Friday.',
    'Walk around the block instead of a meeting room. {first} wanted to know what I am bad at.',
  ],
};

export const questions: Readonly<Record<RoundKind, readonly string[]>> = {
  screen: [
    'Why leave now?',
    'What do you want to be doing in two years, and what not any more?',
    'Remote, office, or both?',
    'Notice period and start date',
    'Which of your projects would you show a friend?',
    'Expected range, and what matters beside it',
  ],
  coding: [
    'Parse amounts without ever touching a float',
    'What happens when the clock goes backwards?',
    'Make this retry safe',
    'Where would you put the first test?',
    'Find the bug in the rounding of split payments',
    'Merge two sorted event streams with duplicates',
  ],
  design: [
    'How do you know, at midnight, that the books balance?',
    'What do you do when the partner bank is down for six hours?',
    'Exactly once: what does it mean here and who guarantees it?',
    'How would you migrate without a maintenance window?',
    'Which numbers go on the first dashboard?',
    'Draw the part you would build last',
    'Where does personal data live, and how does it leave?',
  ],
  manager: [
    'Tell me about somebody you helped to leave',
    'How do you give feedback to a friend?',
    'A decision you would take back',
    'How do you say no to a founder?',
    'What do you do in the first month?',
    'When did a team of yours fail, and what did you do on the day after?',
  ],
  values: [
    'What do you need from colleagues on a bad day?',
    'When were you last wrong in public?',
    'What would your last team miss?',
    'How do you learn something you find boring?',
    'Something you changed your mind about this year',
  ],
  final: [
    'Why us and not the other offer?',
    'What are you bad at?',
    'Who is the best engineer you know, and would they come?',
    'What would make you leave after a year?',
    'Title or scope, if you had to choose?',
  ],
};

export const learned: readonly string[] = [
  'Settlement is still a nightly batch; they want out of it within the year.',
  'On-call is paid, one week in seven, pages about twice a week.',
  'The team is six people, two of them part-time, nobody longer than three years.',
  'They run their own ledger and regret one table of it.',
  'Budget is fixed until spring, so the level is negotiable and the number is not.',
  'Monolith in Kotlin, thirty services around it, and an honest plan to get back to ten.',
  'The last person in this role left for a competitor after eight months.',
  'Decisions are written down and public inside the company, the wrong ones too.',
  'English in meetings, German in the kitchen.',
  'They interview four for every offer and close two out of three.',
  'No product manager in the team; engineers talk to merchants themselves.',
  'Shares vest over four years with no cliff after a transfer.',
  'The regulator visits in the autumn, and everyone mentions it.',
  'Deploys a dozen times a day, freezes in the last week of the quarter.',
  'They measure support tickets per thousand payments and have halved them.',
  'Promotion takes a packet of twenty pages. {first} finds it silly too.',
  'Two offices, one of which decides.',
  'Half of the roadmap is paying back the acquisition.',
  'Parental leave is generous, and men take it.',
  'They failed an audit once and talk about it openly; it made them better.',
];

/** Each with its score, 1 to 5. */
export const chemistry: readonly (readonly [score: Score, text: string])[] = [
  [5, '**Chemistry:** easy. I would work with {mention} tomorrow.'],
  [4, '**Chemistry:** good, a little formal; {mention} warmed up at the end.'],
  [2, '**Chemistry:** polite on both sides and not more than that.'],
  [5, '**Chemistry:** excellent. We ran twenty minutes over and nobody noticed.'],
  [4, '**Chemistry:** {mention} interrupts, but to help.'],
  [3, '**Chemistry:** hard to say; ask for another hour.'],
  [5, '**Chemistry:** liked {mention} a lot. Keep in touch whatever happens.'],
];

export const closings: Readonly<Record<'waiting' | 'passed' | 'rejected' | 'offer' | 'withdrew', readonly string[]>> = {
  waiting: [
    'They will write next week.',
    'Sent thanks the same evening. Waiting.',
    'Answer promised within three days.',
  ],
  passed: ['Through to the next round.', 'They rang the next morning: yes.', 'Next round booked before I was home.'],
  rejected: [
    'No, after two weeks. Feedback: wanted deeper card knowledge. Fair.',
    'They chose an internal candidate. {first} rang to tell me, which I will not forget.',
    'A no in three friendly lines. Ask {first} for details in a month.',
    'Rejected: "strong, but we need somebody who has done Asia". They had known that before.',
  ],
  offer: [
    'Offer. In writing, two days later, at the upper end of the range.',
    'They want me. Asked for a week to think and got ten days.',
  ],
  withdrew: [
    'Withdrew. The role shrank with every conversation.',
    'Told them I am staying. {first} took it well; the door is open.',
  ],
};

/** Notes for an interview that is still to come. */
export const preparations: readonly string[] = [
  '**Before:** ask {mention} about the on-call rota and about the last outage. Bring the double-charge story, the short version.\n\n- [ ] read their engineering blog back to spring\n- [ ] numbers of the migration, on one card\n- [x] ask who else will be there',
  '**Before:** they will ask why now. Answer in one sentence: I want to build the second version of something that matters.\n\n- [ ] two questions about the budget\n- [ ] look at the public API once more',
  '**Before:** sleep. Then their annual report, chapter on operational risk, and what {mention} said in the podcast.',
];
