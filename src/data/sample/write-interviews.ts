import type { InterviewFormat, InterviewId, InterviewOutcome, InterviewRole, NoteId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import type { Pace } from '../pace.ts';
import { cast } from './cast/index.ts';
import { links } from './companies/index.ts';
import { type Figure, jobAt, myJobAt } from './figures.ts';
import type { People } from './people.ts';
import { Deck, Dice } from './random.ts';
import { companyIdOf, interviewId, mentionOfPerson, type Row, type Rows } from './rows.ts';
import {
  chemistry,
  closings,
  learned,
  openings,
  preparations,
  questions,
  type RoundKind,
  roundNames,
  type Score,
} from './sentences/interview-notes.ts';
import { type ProcessEntry, processes } from './sentences/processes.ts';

const DAYS_BETWEEN_ROUNDS = 10;
const zones: Readonly<Record<string, string>> = {
  Lisbon: 'Europe/Lisbon',
  'São Paulo': 'America/Sao_Paulo',
  Berlin: 'Europe/Berlin',
};
const formats: Readonly<Record<RoundKind, Partial<Record<InterviewFormat, number>>>> = {
  screen: { phone: 3, video: 2 },
  coding: { video: 4, onsite: 1 },
  design: { video: 3, onsite: 2 },
  manager: { video: 2, onsite: 1, coffee: 1 },
  values: { onsite: 2, video: 2 },
  final: { onsite: 3, video: 1, coffee: 1 },
};
const places: Partial<Record<InterviewFormat, readonly string[]>> = {
  onsite: [
    'Their office, third floor',
    'Their office, ring at the side door',
    'Headquarters, ask for the garden entrance',
  ],
  coffee: ['Café by the station', 'The roastery around the corner from them'],
  video: ['Video link in the invitation'],
};

/** Titles of those who ask technical questions. */
const TECHNICAL = /Engineer|SRE|Lead|Infrastructure|CTO|Product/;

interface Panelist {
  readonly figure: Figure;
  readonly role: InterviewRole;
}

/** What came out of an interview. */
interface Told {
  readonly note: string;
  readonly asked: readonly string[];
  readonly learned: string | null;
  readonly chemistry: Score | null;
}

/** One interview with its rows, for the debrief and what follows. */
export interface Round {
  readonly process: ProcessEntry;
  readonly index: number;
  readonly kind: RoundKind;
  /** Before today; negative lies ahead. */
  readonly daysAgo: number;
  readonly interview: Row<'interview'>;
  readonly seats: readonly { readonly figure: Figure; readonly row: Row<'interview_person'> }[];
  readonly told: Omit<Told, 'note'>;
}

/** The interviews of all searches, with who was in the room and what I wrote down. */
export class Interviews {
  readonly rounds: Round[] = [];
  readonly #rows: Rows;
  readonly #people: People;
  readonly #dice = new Dice('interviews');
  readonly #decks = new Map<string, Deck<string>>();
  readonly #recruiters = new Map<string, Figure>();

  constructor(rows: Rows, people: People) {
    this.#rows = rows;
    this.#people = people;
  }

  async addAll(pace: Pace): Promise<void> {
    for (const process of processes) {
      for (const [round, kind] of process.rounds.entries()) this.#add(process, round, kind);
      await pace.breathe();
    }
  }

  #add(process: ProcessEntry, round: number, kind: RoundKind): void {
    const { company, role } = process;
    const daysAgo = this.#rows.days.workday(process.daysAgo - round * (process.gap ?? DAYS_BETWEEN_ROUNDS));
    const last = round === process.rounds.length - 1;
    const outcome = daysAgo < 0 ? 'waiting' : last ? process.end : 'passed';
    const format = this.#dice.weighted(formats[kind]);
    const place = places[format];
    const id = interviewId(`${company} ${role} ${round}`);
    const interview: Row<'interview'> = {
      id,
      company_id: companyIdOf(company),
      role,
      happens_on: this.#rows.days.ago(daysAgo),
      happens_at:
        this.#dice.chance(0.8) || daysAgo < 0 ? this.#dice.pick(['09:30', '10:00', '14:00', '15:30', '17:00']) : null,
      time_zone: zones[myJobAt(daysAgo)?.city ?? 'Berlin'] ?? null,
      format,
      place: place ? this.#dice.pick(place) : null,
      outcome,
      opportunity_id: null,
      round: roundNames[kind],
      debriefed_at: null,
      chemistry: null,
      performance: null,
      learned_company: '',
      learned_market: '',
      learned_worth: '',
      promised: '',
      next_step: '',
      next_step_on: null,
      awaits_reply: 1,
      debrief_snoozed_until: null,
      ...this.#rows.trashable(daysAgo + 6),
    };
    this.#rows.tables.interview.push(interview);
    const panel = this.#panel(process, kind, Math.max(0, daysAgo));
    const seats = panel.map(({ figure, role: seat }) => ({ figure, row: this.#seat(id, figure, seat, daysAgo) }));
    const brief = process.debriefs?.[round] !== undefined;
    const { note, ...told } = daysAgo < 0 ? this.#preparation(panel) : this.#tell(kind, outcome, panel, brief);
    this.#rows.note(derivedId<NoteId>('interview_note', id), daysAgo, { interview_id: id }, note);
    this.rounds.push({ process, index: round, kind, daysAgo, interview, seats, told });
  }

  #seat(id: InterviewId, figure: Figure, role: InterviewRole, daysAgo: number): Row<'interview_person'> {
    const row: Row<'interview_person'> = {
      id: derivedId('interview_person', id, figure.id),
      interview_id: id,
      person_id: figure.id,
      role,
      title: (jobAt(figure, Math.max(1, daysAgo)) ?? figure.jobs[0])?.title ?? null,
      impression: '',
      chemistry: null,
      keep: null,
    };
    this.#rows.tables.interview_person.push(row);
    return row;
  }

  #panel(process: ProcessEntry, kind: RoundKind, daysAgo: number): Panelist[] {
    if (kind === 'screen') return [{ figure: this.#recruiter(process, daysAgo), role: 'recruiter' }];
    if (kind === 'manager' || kind === 'final') {
      const boss = this.#boss(process, kind, daysAgo) ?? this.#people.interviewer(process.company, daysAgo + 2, false);
      return [{ figure: boss, role: 'hiring_manager' }];
    }
    const panel: Panelist[] = [{ figure: this.#inside(process.company, daysAgo), role: 'interviewer' }];
    if (kind === 'values') {
      const second = this.#inside(process.company, daysAgo);
      if (second !== panel[0]?.figure) panel.push({ figure: second, role: 'interviewer' });
    }
    return panel;
  }

  /** Somebody of the cast who was there at the time: the junior for the manager round, the senior for the last. */
  #boss({ company }: ProcessEntry, kind: RoundKind, daysAgo: number): Figure | undefined {
    const bosses = cast
      .map((entry) => this.#people.byKey(entry.key))
      .filter((figure) => figure.key !== 'kinga' && jobAt(figure, Math.max(1, daysAgo))?.company === company);
    const ranked = bosses.toSorted((a, b) => a.met - b.met);
    return kind === 'final' ? ranked.at(-1) : ranked[0];
  }

  #recruiter({ company }: ProcessEntry, daysAgo: number): Figure {
    const agencies = links.filter(([, kind, to]) => kind === 'agency_for' && to === company).map(([from]) => from);
    const known =
      this.#recruiters.get(company) ??
      this.#people.figures.find((one) => {
        const employer = jobAt(one, Math.max(1, daysAgo))?.company;
        return one.met >= daysAgo && employer !== undefined && agencies.includes(employer);
      });
    const figure = known ?? this.#people.interviewer(company, daysAgo + 12, true);
    this.#recruiters.set(company, figure);
    return figure;
  }

  /** Sometimes one already knows who asks the questions. */
  #inside(company: string, daysAgo: number): Figure {
    const known = this.#people.figures.filter((one) => {
      const job = jobAt(one, Math.max(1, daysAgo));
      return one.circle !== 'cast' && one.met >= daysAgo && job?.company === company && TECHNICAL.test(job.title);
    });
    if (known.length && this.#dice.chance(0.3)) return this.#dice.pick(known);
    return this.#people.interviewer(company, daysAgo + 2, false);
  }

  /** @param brief before the debrief there is but a first impression */
  #tell(kind: RoundKind, outcome: InterviewOutcome, panel: readonly Panelist[], brief: boolean): Told {
    const opening = this.#draw(`opening ${kind}`, openings[kind]);
    const asked = [1, 2, 3].map(() => this.#draw(`question ${kind}`, questions[kind]));
    const isAsked = this.#dice.chance(0.85);
    const lesson = this.#dice.chance(0.85) ? fill(this.#draw('learned', learned), panel) : null;
    const texts = chemistry.map(([, text]) => text);
    const felt = this.#dice.chance(0.75) ? this.#draw('chemistry', texts) : null;
    const closing = this.#draw(`closing ${outcome}`, closings[outcome]);
    const paragraphs = brief ? [opening] : [opening, ...(felt ? [felt] : []), closing];
    return {
      note: fill(paragraphs.join('\n\n'), panel),
      asked: isAsked ? [...new Set(asked)] : [],
      learned: lesson,
      chemistry: chemistry.find(([, text]) => text === felt)?.[0] ?? null,
    };
  }

  #preparation(panel: readonly Panelist[]): Told {
    const note = fill(this.#draw('preparation', preparations), panel);
    return { note, asked: [], learned: null, chemistry: null };
  }

  /** Goes through all sentences before the first comes again. */
  #draw(name: string, cards: readonly string[]): string {
    let card = this.#decks.get(name)?.draw();
    if (card === undefined) {
      const deck = new Deck(cards, this.#dice);
      this.#decks.set(name, deck);
      card = deck.draw();
    }
    return card ?? '';
  }
}

function fill(text: string, panel: readonly Panelist[]): string {
  const first = panel[0]?.figure;
  if (!first) return text;
  return text.replaceAll('{first}', first.given).replaceAll('{mention}', mentionOfPerson(first));
}
