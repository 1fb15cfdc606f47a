import type { Pace } from '../pace.ts';
import { cast } from './cast/index.ts';
import { type Figure, jobAt, tell } from './figures.ts';
import type { People } from './people.ts';
import { Deck, Dice } from './random.ts';
import { mentionOfCompany, mentionOfPerson, noteId, type Rows } from './rows.ts';
import { briefNotes, personNotes } from './sentences/person-notes.ts';

/** How many long notes the people of a tie have, on average. */
const longNotes: Record<Figure['tie'], number> = { close: 0.9, warm: 0.45, fading: 0.2, lapsed: 0.08, none: 0 };
const briefNote: Record<Figure['tie'], number> = { close: 0.1, warm: 0.15, fading: 0.15, lapsed: 0.12, none: 0.08 };

/** What I wrote about people. */
export async function addPersonNotes(rows: Rows, people: People, pace: Pace): Promise<void> {
  const dice = new Dice('notes');
  let long = new Deck(personNotes, dice);
  let brief = new Deck(briefNotes, dice);
  for (const figure of people.figures) {
    await pace.breathe();
    if (figure.circle === 'cast') {
      addStory(rows, people, figure);
      continue;
    }
    if (figure.circle === 'linkedin') continue;
    const acquaintances = knownToBoth(people, figure);
    for (let i = 0; i < 2 && acquaintances.length > 0; i++) {
      if (!dice.chance(longNotes[figure.tie] / (i + 1))) break;
      let text = long.draw();
      if (text === undefined) {
        long = new Deck(personNotes, dice);
        text = long.draw() ?? '';
      }
      const daysAgo = dice.between(Math.min(20, figure.met), Math.max(21, Math.round(figure.met * 0.8)));
      const told = tell(text, figure, '').replaceAll('{other}', mentionOfPerson(dice.pick(acquaintances)));
      rows.note(noteId(`${figure.key} long ${i}`), daysAgo, { person_id: figure.id }, withPlace(told, figure));
    }
    if (!dice.chance(briefNote[figure.tie])) continue;
    let text = brief.draw();
    if (text === undefined) {
      brief = new Deck(briefNotes, dice);
      text = brief.draw() ?? '';
    }
    const told = withPlace(tell(text, figure, ''), figure);
    rows.note(noteId(`${figure.key} brief`), figure.met, { person_id: figure.id }, told);
  }
}

function addStory(rows: Rows, people: People, figure: Figure): void {
  for (const [index, [daysAgo, body]] of (cast.find((one) => one.key === figure.key)?.notes ?? []).entries()) {
    const told = body
      .replace(/\{@(\w+)\}/g, (_, key: string) => mentionOfPerson(people.byKey(key)))
      .replace(/\{#([^}]+)\}/g, (_, name: string) => mentionOfCompany(name));
    rows.note(noteId(`${figure.key} ${index}`), daysAgo, { person_id: figure.id }, told);
  }
}

/** Those who worked where this person did, at the same time. */
function knownToBoth(people: People, figure: Figure): Figure[] {
  return people.figures.filter(
    (other) =>
      other !== figure &&
      other.circle !== 'linkedin' &&
      other.jobs.some((job) => {
        const theirs = jobAt(figure, job.from - 30);
        return theirs !== undefined && theirs.company === job.company;
      }),
  );
}

function withPlace(text: string, figure: Figure): string {
  const place = figure.jobs.find((job) => job.to !== null) ?? figure.jobs[0];
  return text.replaceAll('{place}', place ? mentionOfCompany(place.company) : 'the old place');
}
