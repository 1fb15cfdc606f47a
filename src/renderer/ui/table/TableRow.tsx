import { type MouseEvent, memo } from 'react';
import type { Column } from './types.ts';

interface TableRowProps<Row> {
  readonly id: string;
  readonly index: number;
  /** From the top of the rows, px. */
  readonly top: number;
  /** Undefined while it is on its way. */
  readonly row: Row | undefined;
  readonly columns: readonly Column<Row>[];
  readonly active: boolean;
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent, index: number) => void;
  readonly onToggle: (index: number) => void;
}

function Row<R>({ id, index, top, row, columns, active, selectable, selected, onClick, onToggle }: TableRowProps<R>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: a windowed grid; the grid has focus and keys
    <div
      id={id}
      role="row"
      className="vtable__row"
      aria-rowindex={index + 2}
      {...(selectable && { 'aria-selected': selected })}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onClick(event, index)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above */}
      <div
        role="gridcell"
        className="vtable__check"
        onClick={(event) => {
          if (!selectable) return;
          event.stopPropagation();
          onToggle(index);
        }}
      >
        {selectable && <span className="vtable__box" data-state={selected ? 'on' : 'off'} />}
      </div>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above
        <div key={column.id} role="gridcell" className="vtable__cell" data-align={column.align}>
          {row ? column.cell(row) : <span className="vtable__bone" />}
        </div>
      ))}
    </div>
  );
}

export const TableRow = memo(Row) as typeof Row;
