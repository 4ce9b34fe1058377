import { useEffect, useState } from 'react';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { TractPress } from '../../press/open-tract-press.ts';
import type { PressFault } from '../../press/press-order.ts';
import type { ProofOf } from '../proof-of.ts';

type Pressed =
  | { readonly kind: 'ready'; readonly bytes: Uint8Array }
  /** It does not fit the paper that is chosen now. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'refused'; readonly faults: readonly PressFault[] };

/** A version as the file that is asked for now; null until it is made. */
export function useVersionPressed(
  press: TractPress | null,
  tract: Tract | null,
  orderOf: ProofOf['orderOf'],
) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is the same order once more.
  useEffect(() => {
    if (press === null || tract === null) return;
    const order = orderOf(tract);
    if (!order.ok) return setPressed({ kind: 'unfit' });
    const stopping = new AbortController();
    void press.pressPdf(order.value.press, { signal: stopping.signal }).then((made) => {
      if (stopping.signal.aborted) return;
      setPressed(
        made.ok ? { kind: 'ready', bytes: made.value } : { kind: 'refused', faults: made.error },
      );
    });
    return () => stopping.abort();
  }, [press, tract, orderOf, turn]);
  return {
    pressed,
    again: () => {
      setPressed(null);
      setTurn((last) => last + 1);
    },
  };
}
