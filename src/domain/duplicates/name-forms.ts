import { namesWithForms, nicknamesOf } from '../nicknames.ts';
import { soundOf } from './transliterate.ts';

/** Forms of given names by their sounds, so that Саша finds Alexander and Aleksandr alike. */
const BY_SOUND = new Map<string, Set<string>>();
for (const name of namesWithForms()) {
  const sound = soundOf(name);
  const forms = BY_SOUND.get(sound) ?? new Set();
  for (const other of nicknamesOf(name)) forms.add(soundOf(other));
  BY_SOUND.set(sound, forms);
}

/** Whether two sounds are a given name and a form of it: Bill and William. */
export const areForms = (a: string, b: string): boolean => a !== b && BY_SOUND.get(a)?.has(b) === true;

const NONE: ReadonlySet<string> = new Set();

/** The sounds of the forms of a given name, by its sound. */
export const formsOf = (sound: string): ReadonlySet<string> => BY_SOUND.get(sound) ?? NONE;
