/** How I met somebody, by circle. `{company}` is where they were then. */
export const howMet = {
  university: [
    'Same year at the Escola Técnica do Tejo',
    'Distributed systems course, the one with the broken projector',
    'Shared a flat in Alfama during our studies',
    'The robotics club; we burned the same motor twice',
  ],
  conference: [
    'Ledger Days, after my talk on double-entry for engineers',
    'Next to me in the queue for coffee at Ledger Days',
    'Panel on instant payments, green room',
    'Meetup on event sourcing in Kreuzberg',
    'Payments breakfast in Amsterdam',
    'Workshop on deterministic testing; we were paired',
    'Speakers’ dinner in Lisbon',
    'Women in payments evening; sat at the same table',
    'Rust meetup at Rookery Tools',
  ],
  community: [
    'Mentoring programme for newcomers in Berlin',
    'Running club on Tuesdays',
    'The kindergarten of the children',
    'Portuguese book circle in Prenzlauer Berg',
    'Choir; sings tenor when tenors are missing',
    'Neighbour from the third floor',
    'Maintains the parser I sent patches to',
  ],
  client: [
    'Their integration with us; we spent a week on webhooks',
    'Joint incident with {company}, three in the morning',
    'Vendor selection; the only salesperson who said "we cannot do that"',
    'Their side of the settlement project',
  ],
  linkedin: ['Connected on LinkedIn'],
} as const;
