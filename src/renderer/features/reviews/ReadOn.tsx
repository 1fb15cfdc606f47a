import { useEffect, useRef } from 'react';

interface ReadOnProps {
  readonly more: boolean;
  /** The end of what was read comes into view. */
  readonly onNear: () => void;
}

/** Stands at the end of a list that is read on as it is scrolled. */
export function ReadOn({ more, onNear }: ReadOnProps) {
  const end = useRef<HTMLDivElement>(null);
  // With every render, so that it is told again while it stays in view.
  useEffect(() => {
    const element = end.current;
    if (!element || !more) return;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && onNear(), {
      rootMargin: '600px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return <div ref={end} aria-hidden="true" />;
}
