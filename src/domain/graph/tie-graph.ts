/**
 * Who knows whom, people as numbers from 0: the ties of person `i` stand at `offsets[i]` to `offsets[i + 1]` of
 * `targets` and `chance`, every tie at both its ends (compressed sparse rows), in order of whom they lead to.
 */
export interface TieGraph {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** How likely one would vouch for the user with the other, over 0 to 1. */
  readonly chance: Float32Array;
}
