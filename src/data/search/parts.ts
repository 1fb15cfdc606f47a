import { Changes } from './changes.ts';
import type { Frozen } from './frozen.ts';
import { Group } from './group.ts';
import { GROUPS, type GroupName } from './keys.ts';

/** What an index is made of, and how far it is up to the book. */
export class Parts {
  groups: Record<GroupName, Group> = { names: new Group(), texts: new Group() };
  /** What changed after the frozen part was made. */
  readonly changes = new Changes();
  /** The frozen part holds everything up to this journal entry; null while there is none. */
  frozenSeq: number | null = null;
  /** The journal entry up to which only a merge can bring the index; null when taking in what is stale can. */
  #behind: number | null = null;

  get behind(): boolean {
    return this.#behind !== null;
  }

  /** Whether the index is up to the book, as far as was followed. */
  get complete(): boolean {
    return !this.behind && this.changes.allLive;
  }

  /** Live documents and tombstones. */
  get unmerged(): number {
    return GROUPS.reduce((sum, name) => sum + this.groups[name].changes, 0);
  }

  /** Leaves to a merge what changed up to a journal entry. */
  fallBehind(seq: number): void {
    this.#behind = Math.max(seq, this.#behind ?? 0);
  }

  /** Begins without a frozen part. */
  clear(): void {
    this.frozenSeq = null;
    this.#behind = null;
    this.groups = { names: new Group(), texts: new Group() };
  }

  /** Puts frozen parts in place that hold everything up to a journal entry. */
  adopt(seq: number, frozen: Readonly<Partial<Record<GroupName, Frozen>>>): void {
    for (const name of GROUPS) {
      const part = frozen[name];
      if (!part) continue;
      this.groups[name] = new Group(part);
      this.changes.frozen(name, seq);
    }
    if (frozen.texts === undefined) return;
    this.frozenSeq = seq;
    // A merge may have begun before the last of what it is to take in.
    if (this.#behind !== null && this.#behind <= seq) this.#behind = null;
  }
}
