import { between, eased } from './camera.ts';
import type { MapCamera } from './types.ts';

/** A flight from one place to another, ms. */
const FLIGHT = 180;
/** A fling slows to 1/e in so many ms, and ends below this speed, CSS pixels a ms. */
const SLOWING = 180;
const SLOWEST = 0.03;

/** Movement of the camera by itself. One at a time; the next ends the one before. */
export class Motion {
  #frame = 0;
  #aim: MapCamera | null = null;

  /** Where a flight is bound for, while there is one; what steps on goes from there. */
  get aim(): MapCamera | null {
    return this.#aim;
  }

  fly(from: MapCamera, to: MapCamera, move: (camera: MapCamera) => void): void {
    this.stop();
    this.#aim = to;
    this.#run((passed) => {
      move(passed >= FLIGHT ? to : between(from, to, eased(passed / FLIGHT)));
      return passed < FLIGHT;
    });
  }

  /** Pans on with a speed in CSS pixels a ms, slower and slower. */
  fling(vx: number, vy: number, pan: (dx: number, dy: number) => void): void {
    let last = 0;
    this.stop();
    this.#run((passed) => {
      const left = Math.exp(-passed / SLOWING);
      pan(vx * left * (passed - last), vy * left * (passed - last));
      last = passed;
      return Math.hypot(vx, vy) * left > SLOWEST;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#aim = null;
  }

  /** @param step gets the ms since the start; false ends it */
  #run(step: (passed: number) => boolean): void {
    const start = performance.now();
    const frame = (now: number): void => {
      if (step(Math.max(now - start, 0))) this.#frame = requestAnimationFrame(frame);
      else this.stop();
    };
    this.#frame = requestAnimationFrame(frame);
  }
}
