/** All rows of a list but some: a selection that is said by what finds it, however long the list. */
export class AllBut<Id extends string> {
  /** What the list is narrowed by; of another list this says nothing. */
  readonly of: string;
  /** Rows of the list, those left out included. */
  readonly total: number;
  readonly except: ReadonlySet<Id>;

  constructor(of: string, total: number, except: ReadonlySet<Id> = new Set()) {
    this.of = of;
    this.total = total;
    this.except = except;
  }

  get size(): number {
    return Math.max(0, this.total - this.except.size);
  }

  has(id: Id): boolean {
    return !this.except.has(id);
  }

  /** With a row the other way round. */
  toggled(id: Id): AllBut<Id> {
    const except = new Set(this.except);
    if (!except.delete(id)) except.add(id);
    return new AllBut(this.of, this.total, except);
  }

  /** With rows that may have been left out. */
  with(ids: readonly Id[]): AllBut<Id> {
    const except = new Set(this.except);
    for (const id of ids) except.delete(id);
    return new AllBut(this.of, this.total, except);
  }
}

/** Selected rows: these, or all that the list finds but some. */
export type Selected<Id extends string> = ReadonlySet<Id> | AllBut<Id>;

/**
 * What is selected of a list as it is now: all of another list is nothing of this one, and all is as many as there are.
 *
 * @param total undefined while it is not known
 */
export function selectedOf<Id extends string>(
  selected: Selected<Id>,
  of: string,
  total: number | undefined,
): Selected<Id> {
  if (!(selected instanceof AllBut)) return selected;
  if (selected.of !== of) return new Set();
  return total === undefined || total === selected.total ? selected : new AllBut(of, total, selected.except);
}
