/** What I wrote after interviews and between them. `{first}`, `{he}`, `{him}`, `{his}` and `{company}` are filled in. */
export const thankYous: readonly string[] = [
  'Thanked {him} for the talk, three lines, with the link I had promised.',
  'Thank-you the next morning. Said which question I am still thinking about.',
  'Wrote thanks and the better answer to the question about the queue.',
  'Thanks, short. {He} had made time on a bad day.',
  'Thank-you mail with the sketch attached, cleaned up.',
];

export const nudges: readonly string[] = [
  'Asked friendly whether there is news. Two lines.',
  'Second line to {him}: still interested, and understand if it takes time.',
];

/** A sign of life, now and then. */
export const checkIns: readonly string[] = [
  'Quarterly line: what I am building, and a question about {his} last year.',
  'Sent {him} the talk on settlement, with greetings. Friendly answer.',
  'Asked how the reorganisation at {company} ended. Well, it seems.',
  'Saw {him} quoted in the newsletter and wrote two lines.',
  'Checked in. {He} is hiring again in spring; keep in mind.',
  'Sent greetings and one good candidate who is not for us.',
  'Wrote that I still use {his} question in my own interviews.',
  'Short hello after the conference. We missed each other by a coffee.',
  'Wished {him} a good start at the new desk.',
  'Passed on the article {he} would disagree with.',
];
