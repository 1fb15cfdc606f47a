export interface InsightEntry {
  readonly company: string;
  /** In days before today. */
  readonly daysAgo: number;
  /** Somebody of the cast. */
  readonly from: string;
  readonly confidential: boolean;
  readonly text: string;
}

const heard = (company: string, daysAgo: number, from: string, text: string): InsightEntry => ({
  company,
  daysAgo,
  from,
  text,
  confidential: false,
});
const inConfidence = (...what: Parameters<typeof heard>): InsightEntry => ({ ...heard(...what), confidential: true });

/** What people told me about companies, beside interviews. */
export const insights: readonly InsightEntry[] = [
  inConfidence(
    'Jaburu',
    254,
    'larissa',
    'The listing is planned for the year after next; risk is being rebuilt for it.',
  ),
  heard('Jaburu', 410, 'otavio', 'Tribes are gone; it is teams again, and he has two of them.'),
  heard('Pixaria', 44, 'thiago', 'Forty per cent of the restaurants in the city, and one accountant.'),
  inConfidence('Pixaria', 11, 'thiago', 'They would take money for the first time, if it came with a bank licence.'),
  heard('Tidegate', 26, 'priya', 'Transfers is two teams that sit on two floors. The Zapfhahn half has no lead.'),
  inConfidence(
    'Tidegate',
    26,
    'joris',
    'Instant payments must be live before the contract with the big retailer ends.',
  ),
  inConfidence('Kontrapunkt', 58, 'henning', 'The second bank has signed. Runway until next autumn.'),
  heard('Kontrapunkt', 19, 'henning', 'Eleven people, nobody sells but Henning.'),
  heard(
    'Quayside Identity',
    139,
    'adaeze',
    'Nobody left after the merger: she told them everything, on the first day.',
  ),
  heard('Aldermoor Group', 618, 'ines', 'London decides: three people, none of whom ship.'),
  inConfidence('Aldermoor Group', 62, 'ines', 'A site in Lisbon, forty people, in two years. Not public.'),
  heard('Aldermoor Cards', 95, 'ines', 'Good team, no budget until spring.'),
  heard('Cedarline', 120, 'noa', 'Bank connections age badly there too; a third of the team keeps them alive.'),
  heard('Lotusgate Risk', 53, 'wei', 'Simple features, merciless evaluation. They will want a licence in Europe.'),
  inConfidence('Ospreygate Clearing', 88, 'mareike', 'The director before me was asked to go. Third in four years.'),
];
