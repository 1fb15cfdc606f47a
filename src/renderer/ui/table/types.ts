import type { ReactNode } from 'react';
import type { AllBut, Selected } from './allBut.ts';
import type { ListId, ListInput, ListMethod, ListRow } from './useRows.ts';

export interface Column<Row, Sort extends string = string> {
  readonly id: string;
  readonly header: string;
  /** A grid track: `120px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  /** The order that pressing the header asks for. */
  readonly sort?: Sort;
  /** Left out when the table is narrower than this, px. */
  readonly from?: number;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
}

export interface SortState<Sort extends string = string> {
  readonly sort: Sort;
  readonly direction: 'asc' | 'desc';
}

export interface VirtualTableProps<M extends ListMethod, Sort extends string> {
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  readonly method: M;
  /** Keep it the same object while nothing changes. */
  readonly input: ListInput<M>;
  /** Keep it the same array while nothing changes. */
  readonly columns: readonly Column<ListRow<M>, Sort>[];
  readonly sort: SortState<Sort>;
  readonly onSort: (next: SortState<Sort>) => void;
  readonly onOpen: (row: ListRow<M>) => void;
  /** Rows can be selected when these two are given. */
  readonly selected?: Selected<ListId<M>>;
  readonly onSelect?: (selected: ReadonlySet<ListId<M>>) => void;
  /** All rows are selected as what finds them, named by `allOf`, instead of by their ids. */
  readonly onSelectAll?: (all: AllBut<ListId<M>>) => void;
  readonly allOf?: string;
  /** Further keys on the row the cursor is on: `{ n: writeNote }`. */
  readonly rowKeys?: Readonly<Record<string, (row: ListRow<M>) => void>>;
  /** Told each time how many rows there are. */
  readonly onTotal?: (total: number) => void;
  /** Stands in the table's place when there are no rows. */
  readonly empty: ReactNode;
}
