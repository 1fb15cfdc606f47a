import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { countsOf, deal, most } from './fit.ts';

export interface SheetLine {
  readonly key: string;
  /** In a narrow column before the text: a date. */
  readonly side?: string;
  readonly text: ReactNode;
}
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SheetLine[];
  /** Of a section with weight 2 twice as many lines are kept when there is little room; 1 when left out. */
  readonly weight?: number;
}

interface FitColumnProps {
  /** Keep it the same array while nothing changes. */
  readonly sections: readonly SheetSection[];
  /** Changes with the room there is. */
  readonly room: string;
}

/** A column of a page: of each section as many lines as there is room for, and how many more there are. */
export function FitColumn({ sections, room }: FitColumnProps) {
  const t = useT();
  const column = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly number[]>();
  const there = sections.filter(({ lines }) => lines.length > 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is measured anew
  useLayoutEffect(() => {
    let gone = false;
    const fill = () => {
      const element = column.current;
      if (!element || gone) return;
      const sizes = sections.filter(({ lines }) => lines.length > 0);
      const order = deal(sizes.map(({ lines, weight = 1 }) => ({ lines: lines.length, weight })));
      const counts = (taken: number) => countsOf(order, taken, sizes.length);
      const fits = (taken: number) => {
        show(element, counts(taken));
        return element.scrollHeight <= element.clientHeight;
      };
      const taken = most(order.length, fits);
      show(element, counts(taken));
      setShown(counts(taken));
    };
    fill();
    // Letters that come late may be wider.
    void document.fonts.ready.then(fill);
    return () => {
      gone = true;
    };
  }, [sections, room]);

  return (
    <div ref={column} className="dossier__column">
      {there.map(({ id, title, lines }, index) => {
        const count = shown?.[index] ?? lines.length;
        return (
          <section key={id} className="dossier__section">
            <h2>{title}</h2>
            <ul>
              {lines.map((line, at) => (
                <li key={line.key} hidden={at >= count} {...(line.side === undefined && { 'data-whole': true })}>
                  {line.side !== undefined && <span className="dossier__side tabular">{line.side}</span>}
                  <span className="dossier__text">{line.text}</span>
                </li>
              ))}
              <li className="dossier__more" hidden={count >= lines.length}>
                {t('dossier.more', { count: lines.length - count })}
              </li>
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Shows so many lines of each section, and that there are more where there are. */
function show(column: HTMLElement, counts: readonly number[]): void {
  for (const [index, list] of [...column.querySelectorAll('ul')].entries()) {
    const items = [...list.children] as HTMLElement[];
    const count = counts[index] ?? 0;
    for (const [at, item] of items.slice(0, -1).entries()) item.hidden = at >= count;
    const more = items.at(-1);
    if (more) more.hidden = count >= items.length - 1;
  }
}
