import type { Warmth } from '../../../contract/index.ts';
import type { MapData } from '../../map/index.ts';
import type { Bounds } from './camera.ts';

/** The words of warmth, as the map numbers them. */
const warmths = ['close', 'warm', 'fading', 'lapsed', 'none'] as const satisfies readonly Warmth[];

/** What the map itself knows of a person. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly warmth: Warmth;
  /** 0 to 1. */
  readonly strength: number;
  readonly company: string | null;
}

/** What the map knows of a person, by number. */
export function placed(data: MapData, person: number): Placed {
  const company = data.companies[data.companyOf[person] ?? -1];
  return {
    id: data.people[person] ?? '',
    name: data.names[person] ?? '',
    warmth: warmths[data.warmth[person] ?? 4] ?? 'none',
    strength: (data.strength[person] ?? 0) / 255,
    company: company?.name ?? null,
  };
}

/** Where a person stands; null for the tray. */
export function placeOf({ places, territoryOf }: MapData, person: number): { x: number; y: number } | null {
  if ((territoryOf[person] ?? -1) < 0) return null;
  return { x: places[2 * person] ?? 0, y: places[2 * person + 1] ?? 0 };
}

/** Whom a person knows, the strongest tie first. */
export function knownTo({ ties }: MapData, person: number): number[] {
  const found: number[] = [];
  // Ties stand strongest first.
  for (let tie = 0; tie < ties.length; tie += 2) {
    const a = ties[tie] ?? 0;
    const b = ties[tie + 1] ?? 0;
    if (a === person) found.push(b);
    else if (b === person) found.push(a);
  }
  return found;
}

/** Those of a territory, or of the tray (-1), the strongest tie to the user first. */
export function peopleOf({ territoryOf, strength }: MapData, territory: number): number[] {
  const found: number[] = [];
  for (let person = 0; person < territoryOf.length; person++) if (territoryOf[person] === territory) found.push(person);
  return found.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
}

/** The rectangle that holds all territories, one of them, or some people; null when there is nothing of it on the map. */
export function boundsOf(
  data: MapData,
  what: 'all' | { readonly people: readonly number[] } | { readonly territory: number },
): Bounds | null {
  const circles =
    what === 'all'
      ? data.territories
      : 'territory' in what
        ? data.territories.slice(what.territory, what.territory + 1)
        : what.people.flatMap((person) => {
            const place = placeOf(data, person);
            return place ? [{ ...place, radius: 1 }] : [];
          });
  if (circles.length === 0) return null;
  const [left, top] = [
    Math.min(...circles.map(({ x, radius }) => x - radius)),
    Math.min(...circles.map(({ y, radius }) => y - radius)),
  ];
  const [right, bottom] = [
    Math.max(...circles.map(({ x, radius }) => x + radius)),
    Math.max(...circles.map(({ y, radius }) => y + radius)),
  ];
  return { left, top, right, bottom };
}
