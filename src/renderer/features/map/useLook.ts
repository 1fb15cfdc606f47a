import { useMemo } from 'react';
import type { MapData, MapLook } from '../../map/index.ts';
import { fitsMap, type Picture } from './picture.ts';
import type { MapSearch } from './search.ts';

interface LookParts {
  readonly data: MapData;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly search: MapSearch;
  readonly picked: readonly string[];
  readonly picture: Picture | undefined;
  readonly chains: readonly (readonly number[])[];
  readonly marked: number | null;
}

const FAINT = 1;
const ABOUT = 3;

/** Everybody faint but those on the ways. */
function onlyThose(people: number, chains: readonly (readonly number[])[]): Uint8Array {
  const shown = new Uint8Array(people).fill(FAINT);
  for (const chain of chains) for (const person of chain) shown[person] = ABOUT;
  return shown;
}

/** How the engine is to draw: the address and the picture, in its words. */
export function useLook(parts: LookParts): MapLook {
  const { data, indexOf, search, picked, picture, chains, marked } = parts;
  const { colour = 'territory', size = 'strength', person } = search;
  const of = picture && fitsMap(picture, data) ? picture : undefined;
  const shown = useMemo(
    () => (chains.length > 0 ? onlyThose(data.people.length, chains) : (of?.shown ?? null)),
    [chains, data, of],
  );
  // The ways are their own lines; all other ties would only hide them.
  const noTies = useMemo(() => (chains.length > 0 ? new Uint8Array(data.tieStrength.length) : null), [chains, data]);
  // Of everything, each tie drawn would be a hairball: the backbone tells.
  const ties = useMemo(
    () => (search.lens === undefined && of?.ties ? of.ties.map((tie, at) => tie & (data.backbone[at] ?? 0)) : of?.ties),
    [search.lens, of, data],
  );
  const selected = useMemo(
    () => (person === undefined ? picked : [person]).flatMap((id) => indexOf.get(id) ?? []),
    [person, picked, indexOf],
  );
  return useMemo(
    () => ({
      colourBy: colour,
      sizeBy: size,
      shown,
      tiesThere: of?.ties ?? null,
      tiesShown: noTies ?? ties ?? null,
      warmth: of?.warmth ?? null,
      paths: chains,
      selected,
      marked: marked !== null && marked < data.people.length ? marked : null,
    }),
    [colour, size, shown, noTies, ties, of, chains, selected, marked, data],
  );
}
