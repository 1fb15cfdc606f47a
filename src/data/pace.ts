import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long enough to make headway, short enough that nothing else notices. */
const SLICE_MS = 10;

/** Keeps long work from holding up the event loop: call `breathe` between small steps. */
export class Pace {
  #sliceEnds = performance.now() + SLICE_MS;

  /** True when the slice is used up; cheaper than awaiting `breathe` at every step. */
  get due(): boolean {
    return performance.now() >= this.#sliceEnds;
  }

  /** Lets the event loop turn when the slice is used up. */
  async breathe(): Promise<void> {
    if (!this.due) return;
    await nextTurn();
    this.#sliceEnds = performance.now() + SLICE_MS;
  }
}
