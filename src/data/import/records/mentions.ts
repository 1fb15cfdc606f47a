import type { PersonId, SuggestedPerson } from '../../../contract/index.ts';
import { identityWords } from '../../../domain/identity-text.ts';
import type { Mention } from '../../../domain/import/records.ts';
import { profileSlug } from '../../../domain/linkedin/identity.ts';
import { derivedId } from '../../ids.ts';
import type { People } from './match.ts';
import { planNewPerson } from './person.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

interface Suggestion {
  readonly mention: Mention;
  readonly line: number;
  name: string | null;
  times: number;
  lastOn: string;
}

/** Tells whom meetings and mails name, and whom to suggest. */
export class Mentions {
  readonly #people: People;
  readonly #tools: Tools;
  /** People of this import by the key the file gives them; null for rows that were not taken. */
  readonly #byKey: ReadonlyMap<string, PersonKnown>;
  readonly #wanted: ReadonlySet<string>;
  readonly #suggestions = new Map<string, Suggestion>();
  readonly #made = new Map<string, PersonKnown>();

  constructor(people: People, byKey: ReadonlyMap<string, PersonKnown>, wanted: ReadonlySet<string>, tools: Tools) {
    this.#people = people;
    this.#byKey = byKey;
    this.#wanted = wanted;
    this.#tools = tools;
  }

  /** How many people were made because the user wanted them. */
  get made(): number {
    return this.#made.size;
  }

  /** Counts those who are not known, so that they can be suggested. */
  note(mentions: readonly Mention[], on: string, line: number): void {
    for (const mention of mentions) {
      if (this.#find(mention)) continue;
      const key = keyOf(mention);
      const known = this.#suggestions.get(key);
      if (!known) this.#suggestions.set(key, { mention, line, name: mention.name, times: 1, lastOn: on });
      else {
        known.times += 1;
        known.name ??= mention.name;
        if (on > known.lastOn) known.lastOn = on;
      }
    }
  }

  /** Adds the suggested people that the user wants. */
  make(): void {
    for (const [key, { mention, line, name }] of this.#suggestions) {
      if (!this.#wanted.has(idOf(this.#tools.source, key))) continue;
      const id = this.#tools.writes.free('person', (n) =>
        derivedId<PersonId>('person', this.#tools.source, 'mention', key, ...(n ? [`${n}`] : [])),
      );
      const contacts = [
        ...(mention.email ? [{ kind: 'email' as const, value: mention.email, label: null }] : []),
        ...(mention.profile ? [{ kind: 'linkedin' as const, value: mention.profile, label: null }] : []),
      ];
      const nothing = {
        givenName: null,
        familyName: null,
        headline: null,
        location: null,
        howMet: null,
        metOn: null,
        birthday: null,
      };
      const row = {
        line,
        key,
        name: name ?? mention.email ?? key,
        ...nothing,
        contacts,
        jobs: [],
        tags: [],
        notes: [],
      };
      const person = planNewPerson(row, id, this.#tools);
      this.#people.add(person);
      this.#made.set(key, person);
    }
  }

  /** Those of the mentioned who are in the book, or will be. */
  known(mentions: readonly Mention[]): PersonKnown[] {
    return [...new Set(mentions.flatMap((mention) => this.#find(mention) ?? []))];
  }

  /** Those met most often first. */
  suggested(): SuggestedPerson[] {
    return [...this.#suggestions]
      .map(([key, { mention, name, times, lastOn }]) => ({
        id: idOf(this.#tools.source, key),
        name: name ?? mention.email ?? key,
        email: mention.email,
        times,
        lastOn,
      }))
      .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  }

  #find(mention: Mention): PersonKnown | null {
    const own = mention.key === undefined ? this.#made.get(keyOf(mention)) : this.#byKey.get(mention.key);
    return (
      own ??
      (mention.profile ? this.#people.byContact('linkedin', mention.profile) : null) ??
      (mention.email ? this.#people.byContact('email', mention.email) : null)
    );
  }
}

const keyOf = ({ email, profile, name }: Mention): string =>
  email ?? (profile && profileSlug(profile)) ?? `name:${identityWords(name ?? '')}`;

const idOf = (source: string, key: string): string => derivedId<string>('mention', source, key);
