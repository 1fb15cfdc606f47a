import ICAL from 'ical.js';
import {
  cleanLine,
  type FileInMaking,
  type ImportedInterview,
  isEmail,
  lineOf,
  type Mention,
  spokenName,
  textOf,
} from '../../../domain/import/records.ts';
import { dateOf, momentAt } from '../../../domain/reminders/hours.ts';
import { isMachine, OwnAddresses } from './own-addresses.ts';
import { zoneOf } from './zones.ts';

const INTERVIEW =
  /\b(?:interview|onsite interview|phone screen|screening call|recruiter call|hiring manager|technical screen|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|entretien (?:d'embauche|technique|rh|avec)|entrevista|colloquio)\b/iu;
const NOT_ONE = /\b(?:interviewing candidate|interview training|debrief|interviewer)\b/i;
const CALL = /\b(?:call|phone|anruf|telefonat|appel|llamada|zoom|teams)\b/iu;
const COFFEE = /\b(?:coffee|kaffee|café|cafe|lunch|mittagessen|déjeuner|almuerzo|breakfast|dinner)\b/iu;
const VIDEO = /\b(?:zoom|meet\.google|teams\.microsoft|microsoft teams|webex|video|skype|whereby)\b/i;
/** More take part in an event than talk with each other. */
const MANY = 15;

interface Options {
  readonly today: string;
  readonly until: string;
  readonly timeZone: string;
}

/** Makes interviews and meetings of the occurrences of events. */
export class CalendarEvents {
  readonly #file: FileInMaking;
  readonly #options: Options;
  readonly #own: OwnAddresses;
  readonly #floating = new Set<string>();
  /** A daily meeting would be looked at a thousand times. */
  readonly #facts = new Map<ICAL.Event, { others: Mention[]; interview: boolean; cancelled: boolean }>();

  constructor(file: FileInMaking, options: Options, events: readonly ICAL.Event[]) {
    this.#file = file;
    this.#options = options;
    const withOthers = events.filter((event) => !isCancelled(event) && attendeesOf(event).length > 0);
    this.#own = new OwnAddresses(withOthers.map((event) => attendeesOf(event).flatMap(({ email }) => email ?? [])));
  }

  isWanted(event: ICAL.Event): boolean {
    const { cancelled, interview, others } = this.#factsOf(event);
    return !cancelled && (interview || others.length > 0);
  }

  reasonAgainst(event: ICAL.Event): string {
    return this.#factsOf(event).cancelled
      ? 'The event was cancelled.'
      : 'Nobody else takes part, as far as the file says.';
  }

  /**
   * @param occurrence the start that the rule gives, which names the occurrence; null for an event that is one
   * @param series the event that repeats, of which `event` may be one changed occurrence
   */
  take(event: ICAL.Event, start: ICAL.Time, line: number, occurrence: string | null, series = event): void {
    const { cancelled, interview, others } = this.#factsOf(event);
    if (cancelled) return;
    const { on, at, timeZone } = this.#when(start, event);
    if (on > this.#options.until) return;
    const summary = lineOf(event.summary);
    const key = `${event.uid || `${summary}@${start}`}${occurrence ? `#${occurrence}` : ''}`;
    const people = others.length > 0 ? others : this.#factsOf(series).others;
    if (interview) {
      this.#file.interviews.push({ line, key, on, at, timeZone, people, ...interviewOf(event, summary) });
      return;
    }
    if (on > this.#options.today || people.length === 0) return;
    const words = `${summary ?? ''} ${event.location ?? ''}`;
    const kind = people.length > MANY ? 'event' : COFFEE.test(words) ? 'coffee' : CALL.test(words) ? 'call' : 'meeting';
    this.#file.interactions.push({ line, key, kind, on, direction: null, note: summary, people });
  }

  finish(): void {
    if (this.#floating.size > 0)
      this.#file.warnings.push(
        `Times in ${[...this.#floating]
          .slice(0, 3)
          .map((zone) => `“${zone}”`)
          .join(', ')} were read as yours, since nobody knows that time zone.`,
      );
  }

  #factsOf(event: ICAL.Event): { others: Mention[]; interview: boolean; cancelled: boolean } {
    const known = this.#facts.get(event);
    if (known) return known;
    const others = attendeesOf(event).filter(({ email }) => email === null || !this.#own.has(email));
    const facts = { others, interview: isInterview(event), cancelled: isCancelled(event) };
    this.#facts.set(event, facts);
    return facts;
  }

  /** The wall clock's time and its zone; for a meeting of another zone's day, the day it is here. */
  #when(start: ICAL.Time, event: ICAL.Event): Pick<ImportedInterview, 'on' | 'at' | 'timeZone'> {
    const pad = (n: number, width = 2) => String(n).padStart(width, '0');
    const day = `${pad(start.year, 4)}-${pad(start.month)}-${pad(start.day)}`;
    if (start.isDate) return { on: day, at: null, timeZone: null };
    const time = `${pad(start.hour)}:${pad(start.minute)}`;
    const { timeZone: here } = this.#options;
    const said = String(event.component.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
    const utc = start.zone === ICAL.Timezone.utcTimezone;
    const zone = utc ? 'UTC' : zoneOf(said || String(start.zone?.tzid ?? ''));
    if (zone && zone !== 'UTC' && !utc) {
      const on = this.#factsOf(event).interview ? day : dateOf(momentAt(day, time, zone), here);
      return { on, at: time, timeZone: zone };
    }
    const defined =
      start.zone && start.zone !== ICAL.Timezone.localTimezone && start.zone !== ICAL.Timezone.utcTimezone;
    if (utc || zone === 'UTC' || defined) {
      const moment = utc || zone !== 'UTC' ? start.toUnixTime() * 1_000 : momentAt(day, time, 'UTC');
      return { ...wallClock(moment, here), timeZone: null };
    }
    if (said) this.#floating.add(cleanLine(said));
    return { on: day, at: time, timeZone: null };
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function wallClock(moment: number, timeZone: string): { on: string; at: string } {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return { on: dateOf(moment, timeZone), at: clock.format(new Date(moment)) };
}

const isCancelled = (event: ICAL.Event): boolean =>
  /^cancel/i.test(String(event.component.getFirstPropertyValue('status') ?? '')) ||
  /^(?:cancell?ed|abgesagt|annulé|cancelado)\s?:/i.test(event.summary ?? '');

function isInterview(event: ICAL.Event): boolean {
  const summary = event.summary ?? '';
  return INTERVIEW.test(summary) && !NOT_ONE.test(summary);
}

function interviewOf(
  event: ICAL.Event,
  summary: string | null,
): Pick<ImportedInterview, 'format' | 'place' | 'role' | 'company'> {
  const place = lineOf(event.location);
  const words = `${summary ?? ''} ${place ?? ''} ${event.description ?? ''}`.slice(0, 5_000);
  const [, company] =
    /\b(?:at|@|bei|chez)\s+([\p{Lu}\p{N}][\p{L}\p{N}&.'-]*(?:\s+[\p{Lu}\p{N}][\p{L}\p{N}&.'-]*){0,3})/u.exec(
      summary ?? '',
    ) ?? [];
  const format = VIDEO.test(words)
    ? 'video'
    : COFFEE.test(words)
      ? 'coffee'
      : CALL.test(words)
        ? 'phone'
        : place
          ? 'onsite'
          : 'other';
  return { format, place, role: summary, company: lineOf(company) };
}

/** Who takes part; rooms, lists and those who declined do not. */
function attendeesOf(event: ICAL.Event): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const name of ['organizer', 'attendee'])
    for (const property of event.component.getAllProperties(name)) {
      const parameter = (one: string) => String(property.getParameter(one) ?? '');
      if (/^(?:room|resource|group)$/i.test(parameter('cutype')) || /^declined$/i.test(parameter('partstat'))) continue;
      const value = String(property.getFirstValue() ?? '')
        .replace(/^mailto:/i, '')
        .trim();
      const email = [value, parameter('email')].find(isEmail)?.toLowerCase() ?? null;
      const cn = lineOf(parameter('cn').replaceAll('"', ''));
      const person = cn && !isEmail(cn) ? spokenName(cn) : null;
      if ((email === null && person === null) || (email !== null && isMachine(email))) continue;
      mentions.set(email ?? person ?? '', { name: textOf(person ?? ''), email, profile: null });
    }
  return [...mentions.values()];
}
