import type { MapData } from '../../map/index.ts';
import { type Placed, peopleOf, placed } from './places.ts';

/** What is worth knowing of a territory at a glance. */
export interface TerritoryFacts {
  /** Where most of its people are, the most first. */
  readonly companies: readonly { readonly name: string; readonly people: number }[];
  /** The strongest ties to the user. */
  readonly warmest: readonly Placed[];
  /** Over whom most leads. */
  readonly bridges: readonly Placed[];
}

const COMPANIES = 3;
const PEOPLE = 3;
/** Of the most that leads over anybody, 0 to 255: less is no bridge to speak of. */
const BRIDGE_FROM = 64;

/** @param people of the territory, the strongest tie to the user first */
export function territoryFacts(data: MapData, territory: number, people = peopleOf(data, territory)): TerritoryFacts {
  const counts = new Map<number, number>();
  for (const person of people) {
    const at = data.companyOf[person] ?? -1;
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return {
    companies: [...counts]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, COMPANIES)
      .map(([at, count]) => ({ name: data.companies[at]?.name ?? '', people: count })),
    warmest: people
      .slice(0, PEOPLE)
      .map((person) => placed(data, person))
      .filter(({ warmth }) => warmth !== 'none' && warmth !== 'lapsed'),
    bridges: people
      .filter((person) => (data.bridging[person] ?? 0) >= BRIDGE_FROM)
      .sort((a, b) => (data.bridging[b] ?? 0) - (data.bridging[a] ?? 0) || a - b)
      .slice(0, PEOPLE)
      .map((person) => placed(data, person)),
  };
}

/** A territory that fills the view is ground, not something one points at: of the view's shorter side. */
const GROUND = 0.9;

/** Whether one looks at a territory from so far away that it is what the pointer is on, CSS pixels. */
export function isSeenWhole(
  { territories }: Pick<MapData, 'territories'>,
  territory: number,
  scale: number,
  view: { readonly width: number; readonly height: number },
): boolean {
  const radius = territories[territory]?.radius ?? Number.POSITIVE_INFINITY;
  return 2 * radius * scale < GROUND * Math.min(view.width, view.height);
}
