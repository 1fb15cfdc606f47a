/** Who is introduced to whom by whom; `me` is the one whose book this is. */
export interface IntroductionEntry {
  readonly by: string;
  readonly who: string;
  readonly to: string;
  /** In days before today. */
  readonly asked: number | null;
  readonly made: number | null;
  readonly thanked: number | null;
  readonly outcome: string;
  /** Company and role of the opportunity it came with. */
  readonly about?: readonly [company: string, role: string];
}

const entry = (
  [by, who, to]: readonly [string, string, string],
  [asked, made, thanked]: readonly [number | null, number | null, number | null],
  outcome: string,
  about?: readonly [string, string],
): IntroductionEntry => ({ by, who, to, asked, made, thanked, outcome, ...(about && { about }) });

/** Received and given, in every state: asked, made, thanked, and come to something or to nothing. */
export const introductions: readonly IntroductionEntry[] = [
  entry(['ines', 'me', 'bernardo'], [null, 2918, 2909], 'My first real job.', ['Maré Pagamentos', 'Software Engineer']),
  entry(['bernardo', 'me', 'otavio'], [2130, 2126, 2080], 'Three years in São Paulo.', [
    'Jaburu',
    'Senior Software Engineer',
  ]),
  entry(['me', 'otavio', 'bernardo'], [1700, 1696, null], 'They talk about boats now.'),
  entry(['thiago', 'me', 'larissa'], [null, 1399, 1399], 'A second pair of eyes, for life.'),
  entry(['me', 'larissa', 'wei'], [905, 900, 890], 'They compare models every quarter.'),
  entry(['mareike', 'me', 'priya'], [1256, 1252, 1200], 'Berlin.', ['Lindenwerk', 'Staff Engineer, Settlement']),
  entry(['mareike', 'me', 'community 3'], [null, 352, 350], 'Her roof, her summer. We run together now.'),
  entry(['mareike', 'me', 'client 2'], [null, 352, null], 'A good talk about chargebacks.'),
  entry(['priya', 'me', 'joris'], [870, 862, 850], 'The only cool room of the conference.'),
  entry(['me', 'kinga', 'adaeze'], [330, 322, 320], 'Kinga spoke at her meetup and was not nervous, she says.'),
  entry(['me', 'henning', 'bernardo'], [140, 130, 126], 'He looked at the numbers and asked for better ones.'),
  entry(['me', 'henning', 'mareike'], [95, 92, null], 'She found him his first salesperson.'),
  entry(['wei', 'me', 'conference 4'], [120, 110, 104], 'Half an hour on label delay. Worth it.'),
  entry(['joris', 'me', 'conference 9'], [230, 222, null], ''),
  entry(['me', 'university 2', 'ines'], [410, 402, 398], 'Hired, since spring.'),
  entry(['me', 'lindenwerk 7', 'thiago'], [64, 60, null], 'He will visit them in March.'),
  entry(['me', 'jaburu 5', 'mareike'], [33, 30, null], ''),
  entry(['bernardo', 'me', 'university 5'], [127, null, null], 'He wants to wait until their round is closed.'),
  entry(['adaeze', 'me', 'client 5'], [22, 18, null], 'Coffee in Dublin, next time.'),
  entry(['noa', 'me', 'conference 12'], [14, null, null], ''),
  entry(['me', 'lindenwerk 12', 'priya'], [9, null, null], 'Asked her first; she says yes.'),
];
