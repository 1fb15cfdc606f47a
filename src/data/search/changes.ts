import { type DocumentKey, type GroupName, groupOf } from './keys.ts';

/** What changed since the frozen part was made, and what of it is not live yet. */
export class Changes {
  /** By the journal entry up to which a document may have changed. */
  readonly #touched = new Map<DocumentKey, number>();
  /** Documents among those that are not live. */
  readonly #stale = new Set<DocumentKey>();
  /** Those that are being made live at the moment; stale no more. */
  #underWay: readonly DocumentKey[] = [];

  get size(): number {
    return this.#touched.size;
  }

  get stale(): number {
    return this.#stale.size;
  }

  get allLive(): boolean {
    return this.#stale.size === 0 && this.#underWay.length === 0;
  }

  touch(key: DocumentKey, seq: number): void {
    this.#touched.set(key, seq);
    this.#stale.add(key);
  }

  /** The next stale documents, to be made live; those before are. */
  next(count: number): readonly DocumentKey[] {
    this.#underWay = this.#stale.values().take(count).toArray();
    for (const key of this.#underWay) this.#stale.delete(key);
    return this.#underWay;
  }

  /** A document is not made live after all. */
  leave(key: DocumentKey): void {
    this.#stale.add(key);
  }

  /** Those under way are not made live after all. */
  leaveAll(): void {
    for (const key of this.#underWay) this.#stale.add(key);
    this.#underWay = [];
  }

  /** A frozen part holds everything up to a journal entry now, and nothing of the group is live. */
  frozen(group: GroupName, seq: number): void {
    for (const [key, touched] of this.#touched) {
      if (groupOf(key) !== group) continue;
      // What changed later is made live again, from the book.
      if (touched > seq) this.#stale.add(key);
      else {
        this.#stale.delete(key);
        this.#touched.delete(key);
      }
    }
  }
}
