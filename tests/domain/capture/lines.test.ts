import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../src/domain/capture/parse.ts';
import { inShort, known, parse } from './support.ts';

/** Lines and what they mean, in short (see `inShort`); today is Monday, 16 March 2026. */
const LINES: readonly (readonly [line: string, meaning: string])[] = [
  [
    'coffee with Ana Souza (VP Eng, Nubank) yesterday, intro by Priya, follow up in 3 weeks',
    'coffee 2026-03-15 | Ana Souza=Ana Souza (VP Eng @ =Nubank) | by Priya=Priya Shah | next 2026-04-06',
  ],
  ['Coffee with Jan 3 weeks ago', 'coffee 2026-02-23 | Jan=Jan Kowalski'],
  ['lunch with May yesterday', 'coffee 2026-03-15 | May=May Chen'],
  ['lunch with May 3 days ago', 'coffee 2026-03-13 | May=May Chen'],
  ['met May Chen on 3 May', 'meeting 2025-05-03 | May Chen=May Chen'],
  ['coffee with jan', 'coffee 2026-03-16 | jan=Jan Kowalski'],
  ['call with Theresa May last Tuesday about pensions', 'call 2026-03-10 | Theresa May |  |  | about pensions'],
  ['coffee with Mei Sun yesterday', 'coffee 2026-03-15 | Mei Sun'],
  ['meeting with Jane Doe from March Capital on Monday', 'meeting 2026-03-16 | Jane Doe (@ =March Capital)'],
  ['meeting at March Capital with Jane Doe', 'meeting 2026-03-16 | Jane Doe |  |  | at March Capital'],
  ['dinner with April Ludgate and June Ng on Friday', 'coffee 2026-03-13 | April Ludgate + June Ng'],
  ["lunch in Jan's office with Ana", "coffee 2026-03-16 | Ana=Ana Souza |  |  | in Jan's office"],
  ['coffee with Ana on Jan 3', 'coffee 2026-01-03 | Ana=Ana Souza'],
  ['coffee with Ana 3 January 2025', 'coffee 2025-01-03 | Ana=Ana Souza'],
  ['coffee with Ana in May', 'coffee 2025-05-01 | Ana=Ana Souza'],
  ['coffee with Ana in January', 'coffee 2026-01-01 | Ana=Ana Souza'],
  ['coffee with Ana, 12/03/2026', 'coffee 2026-03-12 | Ana=Ana Souza'],
  ['coffee with Ana on 15.03.2026', 'coffee 2026-03-15 | Ana=Ana Souza'],
  ['coffee with Ana on 2026-03-01 at 3pm', 'coffee 2026-03-01 | Ana=Ana Souza'],
  ['coffee with Ana at 3pm', 'coffee 2026-03-16 | Ana=Ana Souza |  |  | at 3pm'],
  ['coffee with Ana (yesterday)', 'coffee 2026-03-15 | Ana=Ana Souza'],
  ['coffee with Ana the day before yesterday', 'coffee 2026-03-14 | Ana=Ana Souza'],
  ['coffee with Ana a fortnight ago', 'coffee 2026-03-02 | Ana=Ana Souza'],
  ['coffee with Ana Tuesday', 'coffee 2026-03-10 | Ana=Ana Souza'],
  ['coffee with Ana next Friday', 'coffee 2026-03-27 | Ana=Ana Souza'],
  ['emailed Ana about the offer', 'email 2026-03-16 | Ana=Ana Souza |  |  | about the offer'],
  ['emailed priya re: references', 'email 2026-03-16 | priya=Priya Shah |  |  | re: references'],
  ['email from Ana Souza on 2026-03-01', 'email 2026-03-01 | Ana Souza=Ana Souza'],
  ['email to Bob Stone', 'email 2026-03-16 | Bob Stone=Bob Stone'],
  [
    'message from Ana Souza: she is leaving on 3 May',
    'message 2026-03-16 | Ana Souza=Ana Souza |  |  | she is leaving on 3 May',
  ],
  ['LinkedIn message from Carla Diaz (Recruiter at Stripe)', 'message 2026-03-16 | Carla Diaz (Recruiter @ Stripe)'],
  ['texted priya', 'message 2026-03-16 | priya=Priya Shah'],
  ['WhatsApp with Ana', 'message 2026-03-16 | Ana=Ana Souza'],
  ['called Bob yesterday', 'call 2026-03-15 | Bob?2'],
  ['called Bob (Acme) yesterday', 'call 2026-03-15 | Bob=Bob Lee (@ =Acme)'],
  ['called Bob (Nubank)', 'call 2026-03-16 | Bob=Bob Stone (@ =Nubank)'],
  ['called Bob (Globex)', 'call 2026-03-16 | Bob?2 (@ Globex)'],
  ['called Bob Lee (CTO, Globex)', 'call 2026-03-16 | Bob Lee=Bob Lee (CTO @ Globex)'],
  ['call w/ Łukasz Zak', 'call 2026-03-16 | Łukasz Zak=Łukasz Żak'],
  ['met up with lukasz', 'meeting 2026-03-16 | lukasz=Łukasz Żak'],
  ['coffee with souza ana', 'coffee 2026-03-16 | souza ana=Ana Souza'],
  ['coffee with ana from nubank yesterday', 'coffee 2026-03-15 | ana=Ana Souza (@ =nubank)'],
  ['coffee with 山田太郎 yesterday', 'coffee 2026-03-15 | 山田太郎=山田 太郎'],
  ['coffee with jane doe', 'coffee 2026-03-16 | jane doe'],
  ['coffee with jane doe yesterday, lovely chat', 'coffee 2026-03-15 | jane doe |  |  | lovely chat'],
  ['coffee with will', 'coffee 2026-03-16 | will=Will Ford'],
  ['call with the team', 'call 2026-03-16 |  |  |  | with the team'],
  ['call with Ana, will send the deck', 'call 2026-03-16 | Ana=Ana Souza |  |  | will send the deck'],
  [
    'had a great coffee with Ana, Bob Lee and Carla Diaz last week',
    'coffee 2026-03-09 | Ana=Ana Souza + Bob Lee=Bob Lee + Carla Diaz |  |  | great',
  ],
  ['drinks w/ Ana & Bob Stone', 'coffee 2026-03-16 | Ana=Ana Souza + Bob Stone=Bob Stone'],
  [
    'lunch with Ana, Bob Stone, and Priya',
    'coffee 2026-03-16 | Ana=Ana Souza + Bob Stone=Bob Stone + Priya=Priya Shah',
  ],
  [
    'Met Ana for lunch on Friday, she moved to Lisbon in 2024',
    'coffee 2026-03-13 | Ana=Ana Souza |  |  | she moved to Lisbon in 2024',
  ],
  ['caught up with Ana over drinks', 'coffee 2026-03-16 | Ana=Ana Souza'],
  ['bumped into Bob Stone at the airport', 'meeting 2026-03-16 | Bob Stone=Bob Stone |  |  | at the airport'],
  ['lunch with Ana at Blue Bottle', 'coffee 2026-03-16 | Ana=Ana Souza |  |  | at Blue Bottle'],
  [
    'met Rita Gomez, Head of Talent at Globex, at KubeCon two days ago',
    'meeting 2026-03-14 | Rita Gomez (Head of Talent @ Globex) |  |  | at KubeCon',
  ],
  ['met Rita Gomez at KubeCon', 'meeting 2026-03-16 | Rita Gomez |  |  | at KubeCon'],
  ['met Rita Gomez at Globex', 'meeting 2026-03-16 | Rita Gomez (@ Globex)'],
  [
    "spoke to Dr. Sam O'Neil of Johnson & Johnson on 12 March, follow up on 3 May",
    "call 2026-03-12 | Dr. Sam O'Neil (@ =Johnson & Johnson) |  | next 2026-05-03",
  ],
  ['coffee with Sam (J&J)', 'coffee 2026-03-16 | Sam (@ =J&J)'],
  [
    'coffee with Maria de la Cruz (Director, Data @ Mercado Libre) 2 days ago',
    'coffee 2026-03-14 | Maria de la Cruz (Director, Data @ Mercado Libre)',
  ],
  ['coffee with Rita (Nubank, VP Eng)', 'coffee 2026-03-16 | Rita (VP Eng @ =Nubank)'],
  ['Interview with Rita (recruiter) today', 'meeting 2026-03-16 | Rita (recruiter)'],
  ['coffee with Ana Souza, VP Eng at Nubank', 'coffee 2026-03-16 | Ana Souza=Ana Souza (VP Eng @ =Nubank)'],
  [
    'Zoom with Ana Souza and Priya Shah, remind me to send the deck in 2 weeks',
    'call 2026-03-16 | Ana Souza=Ana Souza + Priya Shah=Priya Shah |  | next 2026-03-30 | send the deck',
  ],
  [
    'call with Ana. Follow up next Monday about the offer',
    'call 2026-03-16 | Ana=Ana Souza |  | next 2026-03-23 | about the offer',
  ],
  ['call with Ana, check in again in a month', 'call 2026-03-16 | Ana=Ana Souza |  | next 2026-04-16'],
  ['call with Ana, ping her tomorrow', 'call 2026-03-16 | Ana=Ana Souza |  | next 2026-03-17'],
  ['call with Ana, follow up soon', 'call 2026-03-16 | Ana=Ana Souza |  |  | follow up soon'],
  ['in 3 weeks follow up, coffee with Ana', 'coffee 2026-03-16 | Ana=Ana Souza |  | next 2026-04-06'],
  ['follow up with Ana in 3 weeks', 'meeting 2026-03-16 | Ana=Ana Souza |  | next 2026-04-06'],
  [
    'Priya introduced us, coffee with Carla Diaz (Stripe)',
    'coffee 2026-03-16 | Carla Diaz (@ Stripe) | by Priya=Priya Shah',
  ],
  ['coffee with Carla Diaz, introduced by Bob', 'coffee 2026-03-16 | Carla Diaz | by Bob?2'],
  ['coffeeNubank introduced us', 'meeting 2026-03-16 |  |  |  | coffeeNubank introduced us'],
  ['coffee with Carla Diaz, introduced by Jane Roe yesterday', 'coffee 2026-03-15 | Carla Diaz | by Jane Roe'],
  ['intro: Priya. Call with Carla Diaz today', 'call 2026-03-16 | Carla Diaz | by Priya=Priya Shah'],
  ['Ana Souza: call yesterday, discussed pay', 'call 2026-03-15 | Ana Souza=Ana Souza |  |  | discussed pay'],
  ['Ana Souza - coffee', 'coffee 2026-03-16 | Ana Souza=Ana Souza'],
  ['Ana', 'meeting 2026-03-16 | Ana=Ana Souza'],
  ['conference call with Ana Souza tomorrow', 'call 2026-03-17 | Ana Souza=Ana Souza'],
  ['met at Web Summit with Ana Souza', 'meeting 2026-03-16 | Ana Souza=Ana Souza |  |  | at Web Summit'],
  [
    'conference with Ana Souza, 2 days ago: talked about hiring',
    'event 2026-03-14 | Ana Souza=Ana Souza |  |  | talked about hiring',
  ],
  [
    'coffee with Ana Souza, talk about call center',
    'coffee 2026-03-16 | Ana Souza=Ana Souza |  |  | talk about call center',
  ],
  [
    'phone call with Bob Stone last Thursday, will start on Monday',
    'call 2026-03-12 | Bob Stone=Bob Stone |  |  | will start on Monday',
  ],
  ['Coffee with Ana Kowalska', 'coffee 2026-03-16 | Ana Kowalska'],
  [
    'quick call with Ana Souza re series B, she joins in June',
    'call 2026-03-16 | Ana Souza=Ana Souza |  |  | re series B, she joins in June',
  ],
  ['🎉 drinks with Ana 🎉', 'coffee 2026-03-16 | Ana=Ana Souza |  |  | 🎉, 🎉'],
  ['just a thought about nothing', 'meeting 2026-03-16 |  |  |  | just a thought about nothing'],
  [
    'meeting with Ana Souza Head of Data at Acme yesterday',
    'meeting 2026-03-15 | Ana Souza=Ana Souza (Head of Data @ =Acme)',
  ],
  ['coffee with Ana Souza @ Nubank', 'coffee 2026-03-16 | Ana Souza=Ana Souza (@ =Nubank)'],
  ['coffee w/Ana', 'coffee 2026-03-16 | Ana=Ana Souza'],
  ['coffee with will power', 'coffee 2026-03-16 |  |  |  | with will power'],
  [
    'coffee with Ana Souza, her team moves by June',
    'coffee 2026-03-16 | Ana Souza=Ana Souza |  |  | her team moves by June',
  ],
  [
    "Coffee w/ Ana Souza this morning - she's hiring 2 engineers, follow up Friday",
    "coffee 2026-03-16 | Ana Souza=Ana Souza |  | next 2026-03-20 | she's hiring 2 engineers",
  ],
  [
    'Had lunch with John Smith, CEO of Stripe, today. Great guy. Intro by Priya Shah',
    'coffee 2026-03-16 | John Smith (CEO @ Stripe) | by Priya Shah=Priya Shah |  | Great guy.',
  ],
  ['phone screen with Rita from Google', 'call 2026-03-16 | Rita (@ Google)'],
  [
    'Call with recruiter Jane Doe (Randstad) re: staff role at Datadog, 150k',
    'call 2026-03-16 | Jane Doe (recruiter @ Randstad) |  |  | re: staff role at Datadog, 150k',
  ],
  ['meeting w Ana tomorrow', 'meeting 2026-03-17 | Ana=Ana Souza'],
  [
    "dinner with Dr. Hans-Peter Müller and Anne-Marie O'Connor",
    "coffee 2026-03-16 | Dr. Hans-Peter Müller + Anne-Marie O'Connor",
  ],
  ['Emailed Ana Souza, cc Bob Stone', 'email 2026-03-16 | Ana Souza=Ana Souza |  |  | cc Bob Stone'],
  ['Ana called', 'call 2026-03-16 | Ana=Ana Souza'],
  ['Ana emailed me about the offer', 'email 2026-03-16 | Ana=Ana Souza |  |  | about the offer'],
  ['Slack message from Ana', 'message 2026-03-16 | Ana=Ana Souza |  |  | Slack'],
  ['email bob stone tomorrow', 'email 2026-03-17 | bob stone=Bob Stone'],
  [
    'interview with Ana Souza and Bob Stone at Nubank on Thursday 12 March',
    'meeting 2026-03-12 | Ana Souza=Ana Souza + Bob Stone=Bob Stone (@ =Nubank)',
  ],
  [
    'talked to Ana for 30 min about March Madness',
    'call 2026-03-16 | Ana=Ana Souza |  |  | for 30 min about March Madness',
  ],
  ['catch-up with Ana Souza. Remind me in 6 months', 'meeting 2026-03-16 | Ana Souza=Ana Souza |  | next 2026-09-16'],
  ['Lunch with Ana and her husband', 'coffee 2026-03-16 | Ana=Ana Souza |  |  | and her husband'],
  [
    'coffee with Ana on Sunday 8 March 2026, follow-up: 1 week',
    'coffee 2026-03-08 | Ana=Ana Souza |  | next 2026-03-23',
  ],
  [
    'met Yusuf bin Ali (CTO @ Careem) via Priya',
    'meeting 2026-03-16 | Yusuf bin Ali (CTO @ Careem) | by Priya=Priya Shah',
  ],
  ['Coffee — Ana Souza — 12 Mar — good talk', 'coffee 2026-03-12 | Ana Souza=Ana Souza |  |  | good talk'],
  ['coffee with Ana Souza / Bob Stone', 'coffee 2026-03-16 | Ana Souza=Ana Souza + Bob Stone=Bob Stone'],
  ['coffee with Ana,Bob Stone', 'coffee 2026-03-16 | Ana=Ana Souza + Bob Stone=Bob Stone'],
  ['COFFEE WITH ANA SOUZA YESTERDAY', 'coffee 2026-03-15 | ANA SOUZA=Ana Souza'],
  ['coffee with Mr. Smith', 'coffee 2026-03-16 | Mr. Smith'],
  ['Kaffee mit Ana', 'meeting 2026-03-16 |  |  |  | Kaffee mit Ana'],
  ['breakfast with mom', 'coffee 2026-03-16 | mom'],
  ["met Ana Souza's boss Carla", "meeting 2026-03-16 |  |  |  | Ana Souza's boss Carla"],
  ['coffee with ANA SOUZA (VP ENG, NUBANK) YESTERDAY', 'coffee 2026-03-15 | ANA SOUZA=Ana Souza (VP ENG @ =NUBANK)'],
  ['call from +49 151 1234567', 'call 2026-03-16 |  |  |  | from +49 151 1234567'],
  ['coffee with Ana, then call with Bob Stone', 'coffee 2026-03-16 | Ana=Ana Souza |  |  | then call with Bob Stone'],
  [
    'coffee with Ana Souza yesterday. She mentioned John left Acme in May',
    'coffee 2026-03-15 | Ana Souza=Ana Souza |  |  | She mentioned John left Acme in May',
  ],
  ['coffee with Rita (Head of Talent)', 'coffee 2026-03-16 | Rita (Head of Talent)'],
  ['coffee with Rita (CEO of Stripe)', 'coffee 2026-03-16 | Rita (CEO @ Stripe)'],
  ['zoom with Ana via Teams', 'call 2026-03-16 | Ana=Ana Souza |  |  | via Teams'],
  ['met Rita, 2 hours ago', 'meeting 2026-03-16 | Rita'],
];

describe('lines as people write them', () => {
  it.each(LINES)('%s', (line, meaning) => {
    expect(inShort(parse(line))).toBe(meaning);
  });

  it('names where each part stands', () => {
    const line = 'Coffee with Ana Souza (VP Eng, Nubank) yesterday, intro by Priya, follow up in 3 weeks';
    const { kind, on, people, introducedBy, followUpOn } = parse(line);
    const said = (span: { start: number; end: number } | null | undefined) => span && line.slice(span.start, span.end);
    expect([kind, on, people[0], people[0]?.company, introducedBy, followUpOn].map((part) => said(part?.span))).toEqual(
      ['Coffee', 'yesterday', 'Ana Souza', 'Nubank', 'Priya', 'follow up in 3 weeks'],
    );
  });

  it('lists whom an ambiguous name may mean, and chooses none', () => {
    const [bob] = parse('called Bob').people;
    expect(bob?.person).toBeNull();
    expect(bob?.matches.map(({ name, company }) => [name, company])).toEqual([
      ['Bob Lee', 'Acme'],
      ['Bob Stone', 'Nubank'],
    ]);
  });

  it.each([
    ['2024-02-29', 'coffee with Ana on 29 February, follow up in a year', '2024-02-29', '2025-02-28'],
    ['2025-01-31', 'coffee with Ana yesterday, follow up in a month', '2025-01-30', '2025-02-28'],
    ['2025-12-31', 'coffee with Ana on 2 January, follow up on 2 January', '2025-01-02', '2026-01-02'],
    ['2026-03-29', 'coffee with Ana last week, follow up tomorrow', '2026-03-22', '2026-03-30'],
  ])('on %s, %s', (today, line, on, next) => {
    const captured = parseCapture(line, today, known);
    expect([captured.on.value, captured.followUpOn?.value]).toEqual([on, next]);
  });
});
