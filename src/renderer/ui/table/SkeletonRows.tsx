import type { Column } from './types.ts';

const rows = Array.from({ length: 24 }, (_, index) => index);

/** The table's rows before the first answer: their places, appearing only when the answer takes its time. */
export function SkeletonRows<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <div className="vtable__skeleton" aria-hidden="true">
      {rows.map((row) => (
        <div key={row} className="vtable__row vtable__row--still">
          <div className="vtable__check" />
          {columns.map((column) => (
            <div key={column.id} className="vtable__cell">
              <span className="vtable__bone" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
