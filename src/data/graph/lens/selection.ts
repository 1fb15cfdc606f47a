import { LensRole } from '../../../contract/index.ts';

const ROLES = LensRole.options;

/** Who is in the picture, people numbered as in the graph: why, ranked by what, and whether it is about them. */
export class Selection {
  /** Places in the words of roles, from 1; 0 is not in the picture. */
  readonly #roles: Uint8Array;
  readonly weight: Float64Array;
  readonly about: Uint8Array;

  constructor(size: number) {
    this.#roles = new Uint8Array(size);
    this.weight = new Float64Array(size);
    this.about = new Uint8Array(size);
  }

  /** @param weight 0 to 1 */
  set(person: number, role: LensRole, weight: number, about = false): void {
    this.#roles[person] = ROLES.indexOf(role) + 1;
    this.weight[person] = Math.min(1, Math.max(0, weight));
    this.about[person] = about ? 1 : 0;
  }

  has(person: number): boolean {
    return this.#roles[person] !== 0;
  }

  roleOf(person: number): LensRole | null {
    return ROLES[(this.#roles[person] ?? 0) - 1] ?? null;
  }

  drop(person: number): void {
    this.#roles[person] = 0;
  }
}
