import type { Dice } from '../random.ts';
import { europe } from './europe.ts';
import type { Gender, Locale } from './types.ts';
import { world } from './world.ts';

const locales = { ...europe, ...world };
export type LocaleName = keyof typeof locales;

export interface FullName {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
}

/** Invents names, each once. */
export class Namer {
  readonly #dice: Dice;
  readonly #taken = new Set<string>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  take(name: string): void {
    this.#taken.add(name);
  }

  name(localeName: LocaleName): FullName {
    for (;;) {
      const full = this.#draw(locales[localeName]);
      if (this.#taken.has(full.name)) continue;
      this.#taken.add(full.name);
      return full;
    }
  }

  #draw(locale: Locale): FullName {
    const gender: Gender = this.#dice.chance(0.5) ? 'f' : 'm';
    const given = this.#dice.pick(locale[gender].split(' '));
    const family = this.#dice.pick((gender === 'f' ? (locale.familyF ?? locale.family) : locale.family).split(' '));
    return { name: whole(given, family, locale.order), given, family, gender };
  }
}

function whole(given: string, family: string, order: Locale['order']): string {
  if (order === 'family-given-joined') return `${family}${given}`;
  if (order === 'family-given') return `${family} ${given}`;
  return `${given} ${family}`;
}
