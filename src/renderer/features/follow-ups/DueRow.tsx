import './followUps.css';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.ts';
import { EntityAnchor } from '../../ui/EntityAnchor.tsx';
import type { RowState } from './useDueList.ts';

interface DueRowProps {
  readonly row: RowState;
  /** The avatar or sign in front. */
  readonly mark: ReactNode;
  /** Page of what it is about. */
  readonly href: string;
  readonly title: string;
  /** Why it is there, in words. */
  readonly why: string;
  /** When, short and human; `whenTitle` in full. */
  readonly when: string;
  readonly whenTitle?: string;
  /** What can be done, as buttons at the end. */
  readonly tools?: ReactNode;
  /** What is open below the line. */
  readonly children?: ReactNode;
}

/** One thing that waits: what, why and when; what it needs opens in place below. */
export function DueRow({ row, mark, href, title, why, when, whenTitle, tools, children }: DueRowProps) {
  const t = useT();
  // The menu to put it off floats; everything else opens below.
  const open = row.panel !== null && row.panel !== 'snooze';
  return (
    <li
      className="due-row"
      data-entry={row.id}
      data-active={row.active || undefined}
      data-selected={row.selected || undefined}
      data-open={open || undefined}
      onFocus={row.activate}
    >
      <div className="due-row__line">
        {row.selected !== undefined && (
          // biome-ignore lint/a11y/useSemanticElements: a box in the look of the lists'
          <button
            type="button"
            role="checkbox"
            tabIndex={-1}
            className="due-row__box"
            aria-checked={row.selected}
            aria-label={t('followUps.select', { what: title })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => row.select(event.shiftKey)}
          />
        )}
        <EntityAnchor href={href}>
          <span className="due-row__mark">{mark}</span>
          <span className="due-row__text">
            <span className="due-row__title entity-link__name truncate" title={title}>
              {title}
            </span>
            <span className="due-row__why truncate" title={why}>
              {why}
            </span>
          </span>
        </EntityAnchor>
        <span className="due-row__when tabular" title={whenTitle}>
          {when}
        </span>
        <span className="due-row__tools">{tools}</span>
      </div>
      {open && <div className="due-row__panel">{children}</div>}
    </li>
  );
}
