import { useT } from '../../i18n/useT.ts';
import type { Column, SortState } from './types.ts';
import type { Selection } from './useSelection.ts';

interface TableHeaderProps<Row, Sort extends string> {
  readonly columns: readonly Column<Row, Sort>[];
  readonly sort: SortState<Sort>;
  readonly onSort: (next: SortState<Sort>) => void;
  readonly selection: Selection | undefined;
}

/** The head of a table; pressing a column sorts by it, and again the other way round. */
export function TableHeader<Row, Sort extends string>(props: TableHeaderProps<Row, Sort>) {
  const { columns, sort, onSort, selection } = props;
  const t = useT();
  const press = (next: Sort) =>
    onSort({ sort: next, direction: sort.sort === next && sort.direction === 'asc' ? 'desc' : 'asc' });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot be windowed
    <div role="rowgroup" className="vtable__head">
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above; the grid has the focus */}
      <div role="row" className="vtable__row vtable__row--head" aria-rowindex={1}>
        <div {...(selection && { role: 'columnheader' })} className="vtable__check">
          {selection && (
            <button
              type="button"
              className="vtable__box"
              data-state={selection.all ? 'on' : selection.count > 0 ? 'some' : 'off'}
              aria-label={selection.count > 0 ? t('ui.clearSelection') : t('ui.selectAll')}
              title={selection.count > 0 ? t('ui.clearSelection') : t('ui.selectAll')}
              onClick={() => (selection.count > 0 ? selection.clear() : void selection.selectAll())}
            />
          )}
        </div>
        {columns.map((column) => {
          const sorted = column.sort !== undefined && column.sort === sort.sort;
          return (
            // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above
            <div
              key={column.id}
              role="columnheader"
              className="vtable__cell"
              data-align={column.align}
              {...(column.sort && {
                'aria-sort': sorted ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none',
              })}
            >
              {column.sort ? (
                <button
                  type="button"
                  className="vtable__sort"
                  data-direction={sorted ? sort.direction : undefined}
                  title={t('ui.sortBy', { column: column.header })}
                  onClick={() => column.sort && press(column.sort)}
                >
                  {column.header}
                </button>
              ) : (
                <span className="truncate">{column.header}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
