import { type City, type CompanyEntry, companies } from './companies/index.ts';
import type { Job } from './figures.ts';
import type { Dice } from './random.ts';

const ladders = {
  engineering: [
    'Software Engineer',
    'Senior Software Engineer',
    'Staff Engineer',
    'Principal Engineer',
    'VP Engineering',
  ],
  management: ['Software Engineer', 'Team Lead', 'Engineering Manager', 'Head of Engineering', 'CTO'],
  product: ['Product Analyst', 'Product Manager', 'Senior Product Manager', 'Head of Product', 'Chief Product Officer'],
  design: ['Product Designer', 'Senior Product Designer', 'Design Lead', 'Head of Design', 'VP Design'],
  data: ['Data Analyst', 'Data Scientist', 'Senior Data Scientist', 'Head of Data', 'Chief Data Officer'],
  risk: ['Fraud Analyst', 'Risk Manager', 'Senior Risk Manager', 'Head of Risk', 'Chief Risk Officer'],
  platform: ['Site Reliability Engineer', 'Senior SRE', 'Platform Lead', 'Head of Infrastructure', 'CTO'],
  commercial: ['Account Manager', 'Partnerships Manager', 'Head of Partnerships', 'Commercial Director', 'COO'],
  operations: ['Operations Associate', 'Payment Operations Lead', 'Head of Operations', 'Operations Director', 'COO'],
  compliance: ['Compliance Analyst', 'Compliance Officer', 'Senior Counsel', 'Head of Compliance', 'General Counsel'],
} as const;
export type Discipline = keyof typeof ladders;

export const disciplineOdds: Record<Discipline, number> = {
  engineering: 34,
  management: 16,
  product: 14,
  design: 7,
  data: 8,
  risk: 5,
  platform: 7,
  commercial: 4,
  operations: 3,
  compliance: 2,
};

const ordinary = companies.filter(({ industry }) => !/Recruit|search|University|Venture|Conferences/.test(industry));

/** A stay that a career must contain: the time somebody shared with us, or the job they had when we met. */
export interface Anchor {
  readonly company: string;
  readonly from: number;
  readonly to: number | null;
}

export interface Career {
  readonly jobs: readonly Job[];
  readonly city: City;
}

/** Invents the jobs around an anchor, up to today. */
export function career(dice: Dice, discipline: Discipline, anchor: Anchor, restless = 1): Career {
  const home = companies.find((company) => company.name === anchor.company)?.city ?? 'Berlin';
  const before = dice.between(0, 2);
  const levelThen = Math.min(3, before + dice.between(0, 1));
  const ladder = ladders[discipline];
  const title = (level: number) => ladder[Math.max(0, Math.min(ladder.length - 1, level))] as string;
  const jobs: Job[] = [];

  let end = anchor.from + dice.between(5, 60);
  const used = new Set([anchor.company]);
  for (let i = 1; i <= before; i++) {
    const company = nextCompany(dice, home, used);
    const from = end + dice.between(420, 1500);
    jobs.push({ company: company.name, title: title(levelThen - i), kind: 'employee', from, to: end });
    end = from + dice.between(0, 90);
  }

  jobs.unshift(...stay(dice, anchor, title, levelThen));
  let city = home;
  let level = levelThen + jobs.filter((job) => job.company === anchor.company).length - 1;
  let free = anchor.to;
  while (free !== null) {
    const company = nextCompany(dice, city, used);
    city = company.city;
    const from = Math.max(1, free - dice.between(0, 60));
    const length = Math.round(dice.between(450, 1500) * restless);
    const to = from - length > 30 ? from - length : null;
    const contractor = dice.chance(0.05);
    level += dice.between(0, 1);
    jobs.unshift({
      company: company.name,
      title: title(level),
      kind: contractor ? 'contractor' : 'employee',
      from,
      to,
    });
    free = to;
    // Some are between two jobs just now.
    if (free !== null && free < 200 && dice.chance(0.35)) free = null;
  }
  return { jobs, city };
}

/** One company, one or two titles there. */
function stay(dice: Dice, anchor: Anchor, title: (level: number) => string, level: number): Job[] {
  const { company, from, to } = anchor;
  const length = from - (to ?? 0);
  if (length < 700 || dice.chance(0.45) || title(level) === title(level + 1))
    return [{ company, title: title(level), kind: 'employee', from, to }];
  const promoted = from - Math.round(length * (0.4 + dice.roll() * 0.3));
  return [
    { company, title: title(level + 1), kind: 'employee', from: promoted, to },
    { company, title: title(level), kind: 'employee', from, to: promoted + 1 },
  ];
}

function nextCompany(dice: Dice, city: City, used: Set<string>): CompanyEntry {
  const near = ordinary.filter((company) => company.city === city && !used.has(company.name));
  const any = ordinary.filter((company) => !used.has(company.name));
  const company = dice.pick(near.length && dice.chance(0.6) ? near : any);
  used.add(company.name);
  return company;
}
