import type { LensPicture, LensRole } from '../../../contract/index.ts';
import type { MapData } from '../../map/index.ts';

/** What a lens shows, unpacked. */
export interface Picture {
  readonly version: string;
  readonly shown: Uint8Array | null;
  readonly ties: Uint8Array | null;
  readonly warmth: Uint8Array | null;
  readonly people: number;
  readonly lines: LensPicture['lines'];
  readonly roles: ReadonlyMap<string, LensRole>;
}

const bytes = (packed: string | null): Uint8Array | null =>
  packed === null ? null : Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));

/** Unpacks the answer of `lens.look`. */
export const unpackPicture = ({ version, shown, ties, warmth, people, lines }: LensPicture): Picture => ({
  version,
  shown: bytes(shown),
  ties: bytes(ties),
  warmth: bytes(warmth),
  people,
  lines,
  roles: new Map(lines.map(({ person, role }) => [person.id, role])),
});

/** Whether the picture's numbers are those of this map. */
export const fitsMap = (picture: Picture, { version, people, tieStrength }: MapData): boolean =>
  picture.version === version &&
  (picture.shown === null || picture.shown.length === people.length) &&
  (picture.ties === null || picture.ties.length === tieStrength.length) &&
  (picture.warmth === null || picture.warmth.length === people.length);

/** In the picture, not only faint. */
const IN = 2;
/** Words of warmth up to this one are close or warm. */
const WARM = 1;

/** Who is in the picture and on the map. */
export function peopleIn({ shown }: Picture, { people, territoryOf }: MapData): number[] {
  const found: number[] = [];
  for (let person = 0; person < people.length; person++)
    if (territoryOf[person] !== -1 && (shown === null || (shown[person] ?? 0) >= IN)) found.push(person);
  return found;
}

/** How many were close or warm on the day looked at and are not now. */
export function fadedSince({ warmth, shown }: Picture, now: Uint8Array): number {
  let count = 0;
  for (let person = 0; warmth && person < warmth.length; person++)
    if ((warmth[person] ?? 4) <= WARM && (now[person] ?? 4) > WARM && (shown === null || (shown[person] ?? 0) > 0))
      count++;
  return count;
}
