import './Page.css';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useViewMemory } from './viewMemory.ts';

interface PageProps {
  /** The window's title and, unless `heading` says otherwise, the page's. */
  readonly title: string;
  /** What stands in place of the title at the head of the page. */
  readonly heading?: ReactNode;
  /** Beside the title, quiet: a count. */
  readonly detail?: ReactNode;
  /** At the right of the head. */
  readonly actions?: ReactNode;
  /** A row below the head: filters. */
  readonly toolbar?: ReactNode;
  /** The content scrolls by itself (a table) instead of with the page. */
  readonly fill?: boolean;
  readonly children?: ReactNode;
}

/** A page of the window: head, and content that scrolls and is found again where it was left. */
export function Page({ title, heading, detail, actions, toolbar, fill = false, children }: PageProps) {
  const content = useRef<HTMLDivElement>(null);
  const { initial, save } = useViewMemory<number>('page.scroll');
  const restored = useRef(initial === undefined || initial === 0);

  useEffect(() => {
    document.title = title ? `${title} – Kith` : 'Kith';
  }, [title]);

  // Content that arrives late makes the page tall enough only after some renders.
  useLayoutEffect(() => {
    const element = content.current;
    if (restored.current || !element || initial === undefined) return;
    element.scrollTop = initial;
    restored.current = element.scrollTop >= initial - 1;
  });

  return (
    <section className="page" aria-label={title}>
      <header className="page__header">
        <div className="page__heading">
          {heading ?? <h1 className="page__title truncate">{title}</h1>}
          {detail !== undefined && <span className="page__detail tabular">{detail}</span>}
        </div>
        {actions && <div className="page__actions">{actions}</div>}
      </header>
      {toolbar && <div className="page__toolbar">{toolbar}</div>}
      <div
        ref={content}
        className={fill ? 'page__content page__content--fill' : 'page__content'}
        {...(!fill && {
          onScroll: (event: React.UIEvent<HTMLDivElement>) => {
            if (restored.current) save(event.currentTarget.scrollTop);
          },
          onWheel: () => {
            restored.current = true;
          },
        })}
      >
        {children}
      </div>
    </section>
  );
}
