import type { SearchKind } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';
import type { Ranked } from '../search/best.ts';
import { idOf, kindOf } from '../search/keys.ts';

/** Documents between two looks at the time. */
const LOOKED_AT = 256;

/** What the index has on some words. */
export class Found {
  /** Whether the index was up to the book. */
  readonly complete: boolean;
  readonly #lists = new Map<SearchKind, Ranked[]>();
  readonly #byId = new Map<SearchKind, Map<string, Ranked>>();

  constructor(ranked: readonly Ranked[], complete: boolean) {
    this.complete = complete;
    for (const one of ranked) {
      const kind = kindOf(one.key);
      const list = this.#lists.get(kind);
      if (list) list.push(one);
      else this.#lists.set(kind, [one]);
    }
  }

  of(kind: SearchKind): readonly Ranked[] {
    return this.#lists.get(kind) ?? [];
  }

  get(kind: SearchKind, id: string): Ranked | undefined {
    if (!this.#lists.has(kind)) return undefined;
    let byId = this.#byId.get(kind);
    if (!byId) {
      byId = new Map(this.of(kind).map((one) => [idOf(one.key), one]));
      this.#byId.set(kind, byId);
    }
    return byId.get(id);
  }

  /** To be awaited before very many are asked for by their ids, so that it does not take too long at once. */
  async prepare(kind: SearchKind, pace: Pace): Promise<void> {
    if (!this.#lists.has(kind) || this.#byId.has(kind)) return;
    const byId = new Map<string, Ranked>();
    for (const one of this.of(kind)) {
      byId.set(idOf(one.key), one);
      if (byId.size % LOOKED_AT === 0 && pace.due) await pace.breathe();
    }
    this.#byId.set(kind, byId);
  }
}
