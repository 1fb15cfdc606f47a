import ICAL from 'ical.js';
import { emptyFile, type FileInMaking, lineOf } from '../../../domain/import/records.ts';
import type { Job } from '../../jobs.ts';
import { CalendarEvents } from './calendar-events.ts';
import { isFollowable } from './calendar-rule.ts';
import { contentLines } from './lines.ts';

/** What is read of an event. */
const WANTED =
  /^(?:UID|SUMMARY|DESCRIPTION|LOCATION|DTSTART|DTEND|STATUS|RRULE|RDATE|EXDATE|RECURRENCE-ID|ATTENDEE|ORGANIZER|CATEGORIES|URL)$/;
const MOST_LINES = 5_000;
/** Occurrences of one event, and of all. */
const MOST_OF_ONE = 5_000;
const MOST = 60_000;

interface Block {
  readonly line: number;
  readonly kind: string;
  readonly lines: string[];
}

/**
 * The interviews and meetings of an iCalendar file, each occurrence for itself, with those who take part. Events are
 * parsed one by one: one that is broken costs only itself.
 *
 * @param text with `\n` as line end
 * @param options `until` is the last day of which interviews are read; of meetings only those up to `today`
 */
export function readCalendar(
  text: string,
  options: { readonly today: string; readonly until: string; readonly timeZone: string },
  job: Job,
): FileInMaking {
  const file = emptyFile();
  const { events, zones } = blocksOf(text);
  const reject = ({ line, lines }: Block, reason: string) => {
    const summary = lines.find((one) => one.startsWith('SUMMARY'))?.replace(/^SUMMARY[^:]*:/, '') ?? '';
    file.rejects.push({ line, reason, cells: [summary] });
  };
  const parsed: { block: Block; event: ICAL.Event }[] = [];
  for (const [index, block] of events.entries()) {
    const event = parseEvent(block, zones);
    if (event) parsed.push({ block, event });
    else if (block.lines.some((one) => one.startsWith('DTSTART'))) reject(block, 'The event cannot be read.');
    else reject(block, 'The event has no date.');
    job.check();
    job.progress('reading', index + 1, events.length);
  }
  const overrides = Map.groupBy(
    parsed.filter(({ event }) => event.isRecurrenceException()),
    ({ event }) => event.uid,
  );
  const masters = new Set(parsed.filter(({ event }) => !event.isRecurrenceException()).map(({ event }) => event.uid));
  const occurrences = new CalendarEvents(
    file,
    options,
    parsed.map(({ event }) => event),
  );
  let left = MOST;
  for (const { block, event } of parsed) {
    job.check();
    // Taken with the occurrence it stands for.
    if (event.isRecurrenceException() && masters.has(event.uid)) continue;
    if (!occurrences.isWanted(event)) {
      reject(block, occurrences.reasonAgainst(event));
      continue;
    }
    if (!event.isRecurring()) {
      occurrences.take(event, event.startDate, block.line, null);
      continue;
    }
    const own = new Map(
      (overrides.get(event.uid) ?? []).map((one) => [
        String(one.event.recurrenceId.convertToZone(ICAL.Timezone.utcTimezone)),
        one.event,
      ]),
    );
    left -= takeRecurring(event, own, block.line, Math.min(left, MOST_OF_ONE));
  }
  occurrences.finish();
  return file;

  function takeRecurring(event: ICAL.Event, own: ReadonlyMap<string, ICAL.Event>, line: number, most: number): number {
    const rule = event.component.getFirstPropertyValue('rrule');
    if (rule instanceof ICAL.Recur && !isFollowable(rule, event.startDate)) {
      file.warnings.push(
        `“${lineOf(event.summary) ?? 'An event'}” (line ${line}) repeats in a way that is not followed; only its first date is taken.`,
      );
      occurrences.take(event, event.startDate, line, null);
      return 1;
    }
    let taken = 0;
    try {
      const iterator = event.iterator();
      for (let next = iterator.next(); next && taken < most; next = iterator.next()) {
        if (dayOf(next) > options.until) break;
        const override = own.size > 0 ? own.get(String(next.convertToZone(ICAL.Timezone.utcTimezone))) : undefined;
        occurrences.take(override ?? event, override ? override.startDate : next, line, String(next), event);
        taken += 1;
      }
    } catch {
      if (taken === 0) occurrences.take(event, event.startDate, line, null);
      file.warnings.push(
        `The dates of “${lineOf(event.summary) ?? 'an event'}” (line ${line}) could be read in part only.`,
      );
    }
    return taken;
  }
}

const dayOf = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`;

/** The events of a text and its definitions of time zones, what is inside them (alarms) left out. */
function blocksOf(text: string): { events: Block[]; zones: ReadonlyMap<string, ICAL.Timezone> } {
  const events: Block[] = [];
  const zones = new Map<string, ICAL.Timezone>();
  let open: Block | null = null;
  let within = 0;
  for (const { line, name, text: content } of contentLines(text)) {
    const kind = content
      .slice(content.indexOf(':') + 1)
      .trim()
      .toUpperCase();
    if (name === 'BEGIN' && !open && (kind === 'VEVENT' || kind === 'VTIMEZONE')) {
      open = { line, kind, lines: [] };
      within = 0;
    } else if (open && name === 'END' && kind === open.kind) {
      if (kind === 'VEVENT') events.push(open);
      else addZone(zones, open);
      open = null;
    } else if (open && open.kind === 'VTIMEZONE') open.lines.push(content);
    else if (open && name === 'BEGIN') within += 1;
    else if (open && name === 'END') within -= 1;
    else if (open && within <= 0 && WANTED.test(name) && open.lines.length < MOST_LINES) open.lines.push(content);
  }
  return { events, zones };
}

function addZone(zones: Map<string, ICAL.Timezone>, { lines }: Block): void {
  try {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n')));
    const zone = new ICAL.Timezone(component);
    if (zone.tzid) zones.set(zone.tzid, zone);
  } catch {
    // A zone that is not defined as it should be is told by its name.
  }
}

function parseEvent({ lines }: Block, zones: ReadonlyMap<string, ICAL.Timezone>): ICAL.Event | null {
  const parse = (content: readonly string[]) => {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...content, 'END:VEVENT'].join('\r\n')));
    for (const property of component.getAllProperties()) {
      const tzid = String(property.getParameter('tzid') ?? '').replaceAll('"', '');
      const zone = zones.get(tzid);
      for (const value of zone ? property.getValues() : []) if (value instanceof ICAL.Time && zone) value.zone = zone;
    }
    const event = new ICAL.Event(component);
    // What is no time throws when it is looked at.
    return event.startDate && dayOf(event.startDate) > '1900' ? event : null;
  };
  try {
    return parse(lines);
  } catch {
    try {
      return parse(lines.filter((line) => /^(?:UID|SUMMARY|DTSTART|STATUS|LOCATION|ATTENDEE|ORGANIZER)/.test(line)));
    } catch {
      return null;
    }
  }
}
