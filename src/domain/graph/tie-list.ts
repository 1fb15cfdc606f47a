import type { TieGraph } from './tie-graph.ts';

/** Every tie once, strongest first: `ends` holds a and b of each, a < b. */
export interface TieList {
  readonly ends: Uint32Array;
  readonly chance: Float32Array;
}

const GRADES = 65_535;
const PLACES = 2 ** 30;

/** Sorted by chance in 65,535 grades, equal ones by their people. In steps; O(ties · log ties). */
export function* listTies({ size, offsets, targets, chance }: TieGraph): Generator<undefined, TieList> {
  const count = targets.length / 2;
  // One number a tie, the grade above and the place below: sorting plain numbers takes a tenth of comparing.
  const keys = new Float64Array(count);
  const from = new Uint32Array(count);
  const at = new Uint32Array(count);
  let found = 0;
  for (let person = 0; person < size; person += 1)
    for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1) {
      if ((targets[tie] ?? 0) <= person) continue;
      from[found] = person;
      at[found] = tie;
      keys[found] = (GRADES - Math.round((chance[tie] ?? 0) * GRADES)) * PLACES + found;
      found += 1;
    }
  yield;
  keys.sort();
  yield;
  const ends = new Uint32Array(2 * count);
  const strongest = new Float32Array(count);
  for (let place = 0; place < count; place += 1) {
    const tie = (keys[place] ?? 0) % PLACES;
    ends[2 * place] = from[tie] ?? 0;
    ends[2 * place + 1] = targets[at[tie] ?? 0] ?? 0;
    strongest[place] = chance[at[tie] ?? 0] ?? 0;
  }
  return { ends, chance: strongest };
}
