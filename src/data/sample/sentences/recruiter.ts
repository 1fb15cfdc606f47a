import type { Lines } from './types.ts';

/** Those whose work is to place people. */
export const recruiter: Lines = {
  call: [
    'First call. Listens more than {he} talks, which is rare. Sends roles that fit.',
    'Told {him} the truth: not moving before the bonus in spring. {He} will ring again then.',
    'Market read: staff roles in Berlin up again, managers flat. {He} named ranges without being asked.',
    'Debrief after the process. {He} had got real feedback out of them and passed it on.',
    'Asked {him} to stop sending crypto. {He} laughed and stopped.',
    'Talked about the search for my own team: {he} understood the profile in five minutes.',
    'Negotiation call. {First} got the signing bonus I would not have asked for.',
    'Call about a head-of role. Too early for me; gave {him} two names, both glad.',
  ],
  message: [
    '{First} pinged about a staff role at {company}. Not now, kept the door open.',
    'Sent {him} my updated one-pager.',
    'Asked for the salary range first. {He} gave it, in numbers.',
    '{He} wanted to know who is good in risk. Passed on one name with permission.',
    'Reply to a cold message, because it mentioned the talk and spelled my name right.',
    'Wrote that I have started the new job and thanked {him} for the honest advice.',
    'Another "exciting opportunity". Answered politely: remote only, no agencies for this one.',
  ],
  email: [
    'Role description with a real budget in it. Forwarded to two friends.',
    '{First} sent the salary report; staff engineers in fintech, Berlin, page 14.',
    'Signed the terms for our two openings. 20 %, with a six-month guarantee.',
    'Candidate list of five, three of them excellent. {He} knows what we do.',
    'Said no to the process and why. {He} thanked me for not vanishing.',
  ],
  meeting: [
    'Briefing for our backend openings. {He} asked what would make somebody leave after a year.',
    'Went through the pipeline: forty calls, six interviews, one offer. {He} wants us faster in the middle.',
    'Quarterly review with the agency. {First} brought reasons for the two refusals.',
  ],
  coffee: [
    'Coffee, no agenda. {He} used to be a geologist and still carries the hammer.',
    'Met in person at last. {He} remembers everyone {he} ever placed, and their children.',
    '{First} is going independent in the autumn and asked what {he} should charge.',
    'Coffee in Mitte. Told {him} what I would want next: small team, hard money problem, no slides.',
  ],
  event: [
    '{His} summer evening for engineering leaders. Better company than canapés.',
    'Met at the hiring breakfast; {he} moderated and kept everyone to time.',
    'Careers evening at the university. {First} told students what nobody told me.',
  ],
};
