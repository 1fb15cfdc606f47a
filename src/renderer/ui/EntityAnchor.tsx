import './links.css';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface EntityAnchorProps {
  /** Path within the window. */
  readonly href: string;
  readonly title?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/**
 * A link to a record's page. Lighter than the router's own link, which follows every change of the
 * address: a list draws hundreds of these while it scrolls.
 */
export function EntityAnchor({ href, title, tabIndex, children }: EntityAnchorProps) {
  const { history } = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a className="entity-link" href={href} title={title} tabIndex={tabIndex} onClick={follow}>
      {children}
    </a>
  );
}
