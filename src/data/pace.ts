/** Long enough to make headway, short enough that nothing else notices. */
const SLICE_MS = 8;

/**
 * Keeps long work from holding up the event loop: call `breathe` between small steps. Of all work that is paced, one
 * piece goes on in a turn of the loop, since several slices in one turn would add up.
 */
export class Pace {
  #sliceEnds = performance.now() + SLICE_MS;

  /** True when the slice is used up; cheaper than awaiting `breathe` at every step. */
  get due(): boolean {
    return performance.now() >= this.#sliceEnds;
  }

  /** Lets the event loop turn when the slice is used up. */
  async breathe(): Promise<void> {
    if (this.due) await this.rest();
  }

  /** Lets the event loop turn in any case: before or after a step that may be long by itself. */
  async rest(): Promise<void> {
    await ownTurn();
    this.#sliceEnds = performance.now() + SLICE_MS;
  }
}

/** Who waits for a turn of the loop, first come first served. */
const waiting: (() => void)[] = [];

function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  // An immediate asked for in an immediate runs in the next turn.
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}
