import { useEffect, useState } from 'react';
import type { Paper } from '../../paper/client.ts';
import type { Composition, PaperOrder } from '../../paper/paper-order.ts';

export type Composed = {
  readonly kind: 'waiting' | 'ready' | 'failed';
  /** The newest one that is there: it stays in view while the next is made. */
  readonly composition: Composition | null;
};

const pauseMs = 300;

/** The order as a PDF, made anew a moment after it changed. */
export function useComposition(paper: Paper | null, order: PaperOrder | null): Composed {
  const key = order === null ? null : JSON.stringify(order);
  const [made, setMade] = useState<{
    readonly key: string;
    readonly composition: Composition | null;
  } | null>(null);

  useEffect(() => {
    if (paper === null || key === null) return;
    const stopping = new AbortController();
    const later = setTimeout(() => {
      // What was made a key of is an order.
      const asked = JSON.parse(key) as PaperOrder;
      void paper.compose(asked, { signal: stopping.signal }).then((done) => {
        if (stopping.signal.aborted) return;
        if (done.ok) setMade({ key, composition: done.value });
        else setMade({ key, composition: null });
      });
    }, pauseMs);
    return () => {
      clearTimeout(later);
      stopping.abort();
    };
  }, [paper, key]);

  if (made === null || made.key !== key) {
    return { kind: 'waiting', composition: key === null ? null : (made?.composition ?? null) };
  }
  return made.composition === null
    ? { kind: 'failed', composition: null }
    : { kind: 'ready', composition: made.composition };
}
