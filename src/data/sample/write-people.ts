import type { Birthday, TieOverride } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Figure } from './figures.ts';
import { Dice } from './random.ts';
import { companyIdOf, contactPointId, employmentId, type Rows } from './rows.ts';
import { domainFor } from './write-companies.ts';

/** Numbers that belong to nobody: ranges kept for drama. */
const PHONES: Readonly<Record<string, string>> = {
  Berlin: '+49 30 23125 ',
  London: '+44 20 7946 0',
  Dublin: '+353 20 910 0',
};

/** Ties that I know better than the record does: old friends one need not write to, and one that is over. */
const judged: Readonly<Record<string, TieOverride>> = {
  'university 0': 'close',
  'university 3': 'warm',
  'mare 2': 'warm',
  'jaburu 1': 'lapsed',
};

/** A person with jobs, tags and ways to reach them. */
export function addPerson(rows: Rows, figure: Figure): void {
  const dice = new Dice(`reach ${figure.key}`);
  const imported = figure.circle === 'linkedin';
  rows.tables.person.push({
    id: figure.id,
    name: figure.name,
    given_name: figure.given,
    family_name: figure.family,
    headline: figure.headline,
    // A LinkedIn export does not say where somebody lives.
    location: imported ? null : figure.city,
    how_met: figure.howMet,
    met_on: imported || dice.chance(0.5) ? rows.days.ago(figure.met) : rows.days.monthAgo(figure.met),
    cadence_days: null,
    snoozed_until: null,
    birthday: figure.tags.includes('Inner circle') ? birthdayOf(rows, figure) : null,
    birthday_seen_on: null,
    tie_override: judged[figure.key] ?? null,
    ...rows.trashable(figure.met),
  });
  for (const tag of new Set(figure.tags)) rows.tag(figure.id, tag);
  addJobs(rows, figure, imported);
  addContactPoints(rows, figure, dice);
}

/** Of the closest one knows the day, of some the year too. The first of them has it soon. */
function birthdayOf(rows: Rows, figure: Figure): Birthday {
  const dice = new Dice(`birthday ${figure.key}`);
  const soon = rows.tables.person.every((person) => person.birthday === null);
  const day = rows.days.ago(soon ? -2 : dice.between(20, 345)).slice(4);
  return dice.chance(0.5) ? `${dice.between(1968, 1994)}${day === '-02-29' ? '-02-28' : day}` : `-${day}`;
}

/** An import knows the present job only, and not since when. */
function addJobs(rows: Rows, figure: Figure, imported: boolean): void {
  for (const [index, job] of figure.jobs.slice(0, imported ? 1 : undefined).entries()) {
    rows.tables.employment.push({
      id: employmentId(`${figure.key} ${index}`),
      person_id: figure.id,
      company_id: companyIdOf(job.company),
      title: job.title,
      kind: job.kind,
      started_on: imported ? null : rows.days.monthAgo(job.from),
      ended_on: job.to === null ? null : rows.days.monthAgo(job.to),
    });
  }
}

function addContactPoints(rows: Rows, figure: Figure, dice: Dice): void {
  const add = (kind: 'email' | 'phone' | 'linkedin' | 'website', value: string, label: string | null) =>
    rows.tables.contact_point.push({
      id: contactPointId(`${figure.key} ${kind} ${value}`),
      person_id: figure.id,
      kind,
      value,
      label,
    });
  const slug = slugOf(figure);
  const job = figure.jobs[0];
  const close = figure.tie === 'close' || figure.tie === 'warm';
  if (job?.to === null && figure.circle !== 'linkedin' && dice.chance(close ? 0.8 : 0.45))
    add('email', `${slug}@${domainFor(job.company)}`, 'work');
  if (dice.chance(close ? 0.7 : 0.15)) add('email', `${slug}@post.example`, 'private');
  const range = PHONES[figure.city];
  if (range && dice.chance(close ? 0.6 : 0.1)) add('phone', range + dice.between(100, 999), 'mobile');
  if (figure.circle === 'linkedin' || dice.chance(0.5))
    add('linkedin', `https://www.linkedin.com/in/${slug}-sample`, null);
  if (close && dice.chance(0.15)) add('website', `https://${slug.replace('.', '')}.example`, null);
}

function slugOf(figure: Figure): string {
  const plain = fold(`${figure.given}.${figure.family}`).replace(/[^a-z.]+/g, '');
  // Names in other scripts leave nothing of themselves in an address.
  return plain.length > 3 ? plain : `friend${figure.id.slice(0, 5)}`;
}
