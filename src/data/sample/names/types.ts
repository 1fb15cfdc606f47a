export type Gender = 'f' | 'm';

/** Names of one language, written as their bearers write them at work. */
export interface Locale {
  readonly f: string;
  readonly m: string;
  readonly family: string;
  /** Family names a woman bears, where they differ; in the order of `family`. */
  readonly familyF?: string;
  /** The whole name, when it is not given name, space, family name. */
  readonly order?: 'family-given' | 'family-given-joined';
}
