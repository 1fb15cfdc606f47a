import type { TieGraph } from './tie-graph.ts';

/** Every tie once, strongest first: `ends` holds a and b of each, a < b. */
export interface TieList {
  readonly ends: Uint32Array;
  readonly chance: Float32Array;
}

const GRADES = 65_535;
const TIES_A_STEP = 100_000;

/** Sorted by chance in 65,536 grades (a counting sort), equal ones by their people. In steps; O(ties). */
export function* listTies({ size, offsets, targets, chance }: TieGraph): Generator<undefined, TieList> {
  const gradeOf = (tie: number): number => GRADES - Math.round((chance[tie] ?? 0) * GRADES);
  const next = new Uint32Array(GRADES + 2);
  let seen = 0;
  for (let person = 0; person < size; person += 1)
    for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1) {
      if ((targets[tie] ?? 0) > person) next[gradeOf(tie) + 1] = (next[gradeOf(tie) + 1] ?? 0) + 1;
      seen += 1;
      if (seen % TIES_A_STEP === 0) yield;
    }
  for (let grade = 1; grade < next.length; grade += 1) next[grade] = (next[grade] ?? 0) + (next[grade - 1] ?? 0);
  yield;
  const ends = new Uint32Array(targets.length);
  const sorted = new Float32Array(targets.length / 2);
  for (let person = 0; person < size; person += 1)
    for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1) {
      seen += 1;
      if (seen % TIES_A_STEP === 0) yield;
      if ((targets[tie] ?? 0) <= person) continue;
      const grade = gradeOf(tie);
      const place = next[grade] ?? 0;
      next[grade] = place + 1;
      ends[2 * place] = person;
      ends[2 * place + 1] = targets[tie] ?? 0;
      sorted[place] = chance[tie] ?? 0;
    }
  return { ends, chance: sorted };
}
