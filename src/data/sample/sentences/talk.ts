import type { InteractionKind } from '../../../contract/index.ts';

/** What was talked about, put together from a beginning by kind, a topic and what came of it. */
export const beginnings: Readonly<Record<InteractionKind, readonly string[]>> = {
  coffee: [
    'Coffee. Talked about',
    'Met for lunch;',
    'Over tea:',
    'Walked and talked about',
    'Quick espresso, mostly about',
  ],
  call: ['Called about', 'Half an hour on the phone:', 'Video call about', 'Rang to ask about', 'Catch-up call;'],
  message: ['Wrote about', 'Asked {him} about', 'Short exchange on', '{First} asked about', 'Sent thoughts on'],
  email: ['Mail about', 'Answered {his} mail on', 'Longer mail about', 'Sent notes on'],
  meeting: ['Sat down about', 'Whiteboard session on', 'Working session on', 'Met about'],
  event: ['Met at the meetup; talked about', 'In the break:', 'At the dinner, long talk about'],
};

/** For every kind of contact. */
export const topics: readonly string[] = [
  'moving from cards to bank transfers',
  'the reorganisation at {company}',
  'how to hire a first designer',
  'chargebacks and who should pay for them',
  'rewriting the onboarding flow',
  'what a principal engineer does all day',
  'the new licence and what it forbids',
  'tests that lie',
  'on-call without heroes',
  'merchants who pay out too early',
  'learning to write shorter documents',
  'migrating off the old queue',
  'the talk {he} wants to give',
  'an apprenticeship for career changers',
  'fraud rings in gift cards',
  'time zones, and why everyone gets them wrong',
  'remote teams and the one week together',
  'the audit that is coming up',
  'when to fire a customer',
  'the conference in Amsterdam',
  'a colleague who is struggling',
  'the switch to trunk-based development',
  'open banking in practice',
  'how {company} does incident reviews',
  'the price of a failed payment',
  'observability bills',
  'the difference between a plan and a promise',
  'two candidates we both know',
  'reading groups at work',
  'the ledger book everybody quotes',
  'the new scheme fees',
  'how to end a project kindly',
];

/** Not for meetings and e-mails. */
export const lifeTopics: readonly string[] = [
  'leaving management for a while',
  'parental leave and how to come back from it',
  'schools in Berlin and in Lisbon',
  'a side project for beekeepers',
  'sleep, running, and getting older',
  'moving house with small children',
  'stock options and the tax on them',
  'grandparents, and how far away they live',
  'learning an instrument after forty',
  'whether to buy the flat',
  'a good doctor who answers the phone',
];

export const outcomes: readonly string[] = [
  'Will send {him} our checklist.',
  '{He} sees it the other way round, with reasons.',
  'Left with more questions than before, better ones.',
  '{He} offered to read my draft.',
  'We agreed to try it and compare in a month.',
  'Good to hear it is not only us.',
  '{He} knows someone who has done it; introduction to follow.',
  'Notes are in the shared document.',
  'No conclusion, much laughter.',
  '{First} has changed {his} mind since last time. So have I.',
  'I owe {him} an answer.',
  'Useful, and shorter than planned.',
  '{He} was tired; kept it light.',
  'Promised to meet in person next time.',
  'One idea in it that I will use tomorrow.',
  '{His} advice: wait a quarter.',
  'Told {him} what it cost us.',
  'We were both wrong about the numbers.',
  '{He} asked to keep it between us.',
  '',
  '',
  '',
];

/** Several people at once. */
export const gatherings: readonly string[] = [
  'Team dinner, the Georgian place. Toasts until the kitchen closed.',
  'Offsite, day two: we cut the roadmap in half and felt lighter.',
  'Release party with paper hats. The release was rolled back during the cake.',
  'Went bouldering together; everybody sore, nobody hurt.',
  'Lunch for the newcomers. Three first days at one table.',
  'Retrospective of the year. Best sentence: "we stopped guessing".',
  'Farewell round for two of us. Stories, then silence, then more stories.',
  'Quiz night against the sales team. Lost on geography.',
  'Summer barbecue on the roof, with somebody’s violin.',
  'Cooked for the whole team. The rice was negotiated like a contract.',
  'Hike around the lake, eleven people, one umbrella.',
  'Meetup in our office; stacked the chairs together afterwards.',
  'Watched the final in the canteen on the big screen.',
  'Old crew reunion. Same jokes, more children.',
  'Workshop on incident command; we all had to play the customer once.',
];

/** So many people that having been there says little about any two of them. */
export const fair = `**Settlement Days, Frankfurt**

Two halls, three hundred badges, the same forty faces. Everybody shook hands with everybody.`;
