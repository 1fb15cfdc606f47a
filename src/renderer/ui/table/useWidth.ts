import { type RefObject, useLayoutEffect, useState } from 'react';

/** An element's width, px, known before its first painting and followed from then on; 0 while it is not there. */
export function useWidth(ref: RefObject<HTMLElement | null>, there: boolean): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!there || !element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, there]);
  return width;
}
