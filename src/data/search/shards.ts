import type { SearchKind } from '../../contract/index.ts';
import { type DocumentKey, kindOf } from './keys.ts';
import { type IndexDocument, Shard } from './shard.ts';

interface Kept {
  readonly kind: SearchKind;
  readonly shard: Shard;
}

/** The documents, spread over shards; each shard holds documents of one kind. */
export class Shards {
  readonly #shards: Kept[] = [];
  readonly #homes = new Map<DocumentKey, Shard>();
  /** Where the next document of a kind goes. */
  readonly #open = new Map<SearchKind, Shard>();

  get size(): number {
    return this.#homes.size;
  }

  /** As they are now; a shard added later is not in it. */
  all(): readonly Kept[] {
    return [...this.#shards];
  }

  /** Shards of these kinds; of all kinds when none is named. */
  of(kinds: readonly SearchKind[]): Shard[] {
    return this.#shards.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ shard }) => shard);
  }

  /** Takes in a stored shard. A document that another holds too stays with the later one. */
  adopt(kind: SearchKind, shard: Shard): void {
    for (const key of shard.keys()) {
      this.#homes.get(key)?.discard(key);
      this.#homes.set(key, shard);
    }
    this.#shards.push({ kind, shard });
    this.#open.set(kind, shard);
  }

  async put(document: IndexDocument): Promise<void> {
    const home = this.#homes.get(document.id) ?? this.#openShard(kindOf(document.id));
    this.#homes.set(document.id, home);
    home.put(document);
    await home.sweep();
  }

  async discard(key: DocumentKey): Promise<void> {
    const home = this.#homes.get(key);
    if (!home) return;
    this.#homes.delete(key);
    home.discard(key);
    await home.sweep();
    // Room for the next ones, so that comings and goings do not leave ever more shards.
    if (this.#open.get(kindOf(key))?.full && !home.full) this.#open.set(kindOf(key), home);
  }

  #openShard(kind: SearchKind): Shard {
    const open = this.#open.get(kind);
    if (open && !open.full) return open;
    const shard = Shard.empty();
    this.#shards.push({ kind, shard });
    this.#open.set(kind, shard);
    return shard;
  }
}
