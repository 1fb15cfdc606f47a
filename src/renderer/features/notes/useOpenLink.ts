import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isExternalHref, mentionPath, mentionTarget } from './markdown/links.ts';

/** Follows a link of a note: a mention inside the window, http(s) and mailto outside; anything else nowhere. */
export function useOpenLink(): (href: string) => void {
  const { history } = useRouter();
  return useCallback(
    (href) => {
      const target = mentionTarget(href);
      if (target) history.push(mentionPath(target));
      else if (isExternalHref(href)) window.open(href, '_blank', 'noopener,noreferrer');
    },
    [history],
  );
}
