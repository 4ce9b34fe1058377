import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, in letters rather than pixels: at 200 % half as much. Null where nothing is laid out. */
export function useRems(element: RefObject<HTMLElement | null>): number | null {
  const [rems, setRems] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const { width } = current.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRems(width > 0 && rem > 0 ? width / rem : null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return rems;
}
