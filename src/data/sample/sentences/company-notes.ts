/** What was learnt about a company, and how many days ago it was written down. */
export const companyNotes: readonly (readonly [company: string, daysAgo: number, body: string])[] = [
  [
    'Maré Pagamentos',
    1480,
    'Bought by Aldermoor. Two years of earn-out for the founders, a retention bonus for whoever stays eighteen months. Half of the old crew will go the day after it is paid; I would.',
  ],
  [
    'Maré Pagamentos',
    620,
    'The name is still on the building in Marvila, but the roadmap comes from London now. The ledger we wrote is still running. Version 3 of it, at least.',
  ],
  [
    'Jaburu',
    1300,
    'Forty million accounts. Engineering is split into tribes again after two years of squads. Good people, tired of moving desks.',
  ],
  ['Jaburu', 240, 'IPO talk is back. If it happens, expect a wave of staff engineers looking around a year later.'],
  [
    'Lindenwerk',
    1090,
    'First weeks: everyone writes, meetings start with ten minutes of reading, nobody apologises for silence. I could stay here.',
  ],
  [
    'Lindenwerk',
    30,
    'Promises for the coming year, so that I can check them:\n\n- one on-call rota per product, not per team\n- no new service without an owner for its retirement\n- settlement before midnight, every night',
  ],
  [
    'Aldermoor Group',
    700,
    'Buys a payments company about every two years. Integration takes three. Ask anyone from Maré or Curraghmore before believing the slides.',
  ],
  [
    'Tidegate',
    410,
    'Strong card people, thin on bank transfers: that is why they bought Zapfhahn. Pays about 10 % above us for staff, hires slowly, answers within a day.',
  ],
  ['Tidegate', 75, 'New head of engineering, and the interview loop lost the take-home exercise. Good sign.'],
  [
    'Quillbank',
    900,
    'Very British, very polite, four rounds with the same question about trade-offs. Remote means two days a week in London in practice.',
  ],
  [
    'Spreekonto',
    330,
    'Regulator limited their new customers for a year. Compliance doubled, product froze. Their payments team is excellent and bored.',
  ],
  [
    'Kontrapunkt',
    390,
    'Our reconciliation team with a cap table. They still share our canteen. Customers: two banks and, funnily, Réverbère.',
  ],
  [
    'Palmeira Crédito',
    1700,
    'Lending at 9 % a month is not something I want to build. Said so in the last round, stayed on good terms.',
  ],
  [
    'Pixaria',
    1500,
    'The instant payments team that left Jaburu in one afternoon. Twelve people, one product, no meetings on Thursdays.',
  ],
  [
    'Glasshouse Telemetry',
    210,
    'Contract renews in spring. List price is fiction: they go down by a third if you mention Lupe Analytics twice.',
  ],
  [
    'Quayside Identity',
    380,
    'Swallowed Gatekeeper ID. Their document checks got slower for three months, then better than before. Support answers from Dublin and knows the product.',
  ],
  [
    'Cedarline',
    520,
    'Bank connections in eleven countries. Engineers there fix things at the weekend that we would file a ticket for.',
  ],
  [
    'Réverbère Paiements',
    640,
    'Lovely API, slow contracts. All decisions pass through two people in Paris; make friends with both.',
  ],
  [
    'Ospreygate Clearing',
    150,
    'They look for somebody who can talk to regulators and to engineers. Not me, yet; keep in mind for the next move.',
  ],
  ['Talentbogen', 800, 'The only agency I would call first. Asks why people left before it asks when they can start.'],
  [
    'Kupferpfennig',
    95,
    'Savings pots of schoolchildren, 4 million of them. Havelstein leaves them alone as long as the margin holds.',
  ],
  [
    'Rookery Tools',
    260,
    'Eighteen people, profitable, no investors. Every one of them answers support for a week a year.',
  ],
  [
    'Mandacaru Tech',
    1350,
    'Jaburu bought them for the terminal certification and found a better risk team than its own. Recife office stays.',
  ],
  [
    'Zapfhahn',
    480,
    'Tills in nine thousand bars. The founders left Tidegate on the day the lock-up ended and walked to Lisbon, literally.',
  ],
  [
    'Harmattan Remit',
    560,
    'Lagos to London in ninety seconds, most days. They would like a settlement partner in Europe; pass to our commercial people.',
  ],
  [
    'Isbre Betaling',
    180,
    'Small, exact, owned by savings banks. Said no to growth twice. Would love to see their test suite.',
  ],
  [
    'Ledger Days',
    45,
    'Deadline for talks is in ten weeks. Idea: "The night we paid everyone twice", with the real timeline and the real mails.',
  ],
];
