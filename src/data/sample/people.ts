import type { PersonId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import type { Pace } from '../pace.ts';
import { type Anchor, career, type Discipline, disciplineOdds } from './careers.ts';
import { cast } from './cast/index.ts';
import { anywhere, type CircleSpec, circleSpecs } from './circles.ts';
import { agencyNames, type City, companies } from './companies/index.ts';
import { type Circle, type Figure, type Job, myJobs, type Tie } from './figures.ts';
import { Namer } from './names/index.ts';
import { Dice } from './random.ts';

const places = companies.filter(({ industry }) => !/Recruit|search|University|Conferences/.test(industry));
const clientCompanies = [
  'Spreekonto',
  'Currywerk',
  'Kiezrad',
  'Federleicht',
  'Hopscotch Freight',
  'Glasshouse Telemetry',
  'Quayside Identity',
  'Cedarline',
];

/** Everybody in the sample, and a way to invent one more. */
export class People {
  readonly figures: Figure[] = [];
  readonly #dice = new Dice('people');
  readonly #namer = new Namer(this.#dice);
  readonly #headlined = new Dice('headlines');

  private constructor() {
    for (const entry of cast) this.#namer.take(nameOf(entry.given, entry.family));
    for (const entry of cast) {
      this.figures.push({
        ...entry,
        id: idOf(`cast ${entry.key}`),
        name: nameOf(entry.given, entry.family),
        circle: 'cast',
        tie: 'close',
        headline: entry.headline ?? null,
        jobs: entry.jobs.map(([company, title, from, to, kind = 'employee']) => ({ company, title, kind, from, to })),
      });
    }
  }

  static async invent(pace: Pace): Promise<People> {
    const people = new People();
    for (const spec of circleSpecs) {
      for (let i = 0; i < spec.count; i++) {
        people.figures.push(people.#member(spec, i));
        await pace.breathe();
      }
    }
    return people;
  }

  /** Somebody who sat on the other side of an interview. */
  interviewer(company: string, met: number, recruits: boolean): Figure {
    // Whoever was met lately is still there.
    const anchor = this.#anchor(company, met, met < 200 ? 1 : 0.4);
    const discipline = this.#dice.pick<Discipline>(['engineering', 'engineering', 'management', 'product', 'platform']);
    const { jobs, city } = recruits ? recruiterJobs(this.#dice, anchor) : career(this.#dice, discipline, anchor);
    // Of those met lately I have not made up my mind yet.
    const tags = met < 400 ? [] : recruits ? ['Recruiters'] : ['Past interviewers'];
    const drawn = this.#dice.weighted<Tie>({ none: 6, fading: 1, lapsed: 3 });
    // With whom a conversation is under way there is what the follow-ups say, and nothing else.
    const tie = met < 60 ? 'none' : drawn;
    const howMet = recruits ? `Recruited for ${company}` : `Interviewed me at ${company}`;
    const figure = this.#figure('interviewer', this.figures.length, { tie, tags, howMet, met, jobs, city });
    this.figures.push(figure);
    return figure;
  }

  byKey(key: string): Figure {
    const figure = this.figures.find((one) => one.key === key);
    if (!figure) throw new Error(`nobody is called ${key}`);
    return figure;
  }

  #member(spec: CircleSpec, index: number): Figure {
    const dice = this.#dice;
    const met = dice.between(spec.met[1], spec.met[0]);
    const tie = dice.weighted(spec.ties);
    const { jobs, city } = this.#careerIn(spec.circle, met, tie);
    const tags = Object.entries(spec.tags).flatMap(([tag, odds]) => (dice.chance(odds) ? [tag] : []));
    if (tie === 'close' && dice.chance(0.3)) tags.push('Inner circle');
    if (jobs[0]?.kind === 'founder') tags.push('Founders');
    const companyThen = jobs.find((job) => met <= job.from && (job.to === null || met > job.to))?.company ?? city;
    const howMet = dice.pick(spec.howMet).replace('{company}', companyThen);
    return this.#figure(spec.circle, index, { tie, tags, howMet, met, jobs, city, spec });
  }

  #figure(
    circle: Circle,
    index: number,
    about: Pick<Figure, 'tie' | 'tags' | 'howMet' | 'met' | 'jobs' | 'city'> & { spec?: CircleSpec },
  ): Figure {
    const { spec, ...rest } = about;
    const full = this.#namer.name(this.#dice.weighted(spec?.locales ?? anywhere));
    const key = `${circle} ${index}`;
    return { ...rest, ...full, key, id: idOf(key), circle, headline: this.#headline(rest.jobs) };
  }

  #careerIn(circle: Circle, met: number, tie: Tie): { jobs: readonly Job[]; city: City } {
    const dice = this.#dice;
    const discipline = dice.weighted(disciplineOdds);
    const mine = myJobs.find((job) => job.circle === circle);
    if (mine) {
      const together = Math.max(60, Math.round((met - mine.to) * (0.4 + dice.roll() * 1.1)));
      // The warm ones of the present team are still there.
      const stays = mine.to === 0 ? (tie === 'close' ? 0.95 : 0.6) : 0.1;
      const to = dice.chance(stays) ? null : Math.max(mine.to === 0 ? 45 : 1, met - together);
      return career(dice, discipline, { company: mine.company, from: met + dice.between(0, 500), to });
    }
    if (circle === 'recruiter') return recruiterJobs(dice, this.#anchor(dice.pick(agencyNames), met, 0.7));
    const company = circle === 'client' ? dice.pick(clientCompanies) : dice.pick(places).name;
    const made = career(dice, discipline, this.#anchor(company, met, 0.55));
    const [latest, ...earlier] = made.jobs;
    if (latest && latest.to === null && circle !== 'client' && dice.chance(0.04))
      return { ...made, jobs: [{ ...latest, title: 'Founder', kind: 'founder' }, ...earlier] };
    return made;
  }

  #anchor(company: string, met: number, stays: number): Anchor {
    const from = met + this.#dice.between(30, 900);
    const to = this.#dice.chance(stays) ? null : this.#dice.between(1, Math.max(2, met - 30));
    return { company, from, to };
  }

  #headline(jobs: readonly Job[]): string | null {
    const now = jobs[0];
    if (!now || !this.#headlined.chance(0.4)) return null;
    return this.#headlined.pick([
      `${now.title} at ${now.company}`,
      `${now.title} | ${now.company}`,
      `${now.title}. Opinions mine, typos too.`,
      `${now.title}, ${now.company}. Before: ${jobs[1]?.company ?? 'elsewhere'}`,
      'Making payments boring since the first job',
      'Building teams that build things',
      'Fintech, ferments, fatherhood or whatever comes next',
    ]);
  }
}

function recruiterJobs(dice: Dice, anchor: Anchor): { jobs: Job[]; city: City } {
  const title = dice.pick(['Talent Partner', 'Senior Recruiter', 'Recruitment Consultant', 'Principal Consultant']);
  const jobs: Job[] = [{ ...anchor, title, kind: 'recruiter' }];
  const city = companies.find((company) => company.name === anchor.company)?.city ?? 'Berlin';
  if (anchor.to === null) return { jobs, city };
  const next = dice.pick(
    [...agencyNames, ...places.map((place) => place.name)].filter((name) => name !== anchor.company),
  );
  jobs.unshift({ company: next, title: 'Talent Acquisition Lead', kind: 'recruiter', from: anchor.to, to: null });
  return { jobs, city: companies.find((company) => company.name === next)?.city ?? city };
}

const idOf = (key: string): PersonId => derivedId<PersonId>('sample', 'person', key);

/** Chinese names are written family first, without a space; of the others only the Hebrew ones are not Latin. */
const nameOf = (given: string, family: string): string =>
  /\p{Script=Han}/u.test(given) ? `${family}${given}` : `${given} ${family}`;
