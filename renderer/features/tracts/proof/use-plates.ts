import { useEffect, useState } from 'react';
import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import type { TractPress } from '../press/open-tract-press.ts';
import type { PressFault, PressOrder } from '../press/press-order.ts';
import { plateOrder, platesAsked } from './proof-side.ts';

export type PlateFile = { readonly ink: PlateInk; readonly bytes: Uint8Array };

export type Plates =
  | { readonly kind: 'pressing'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly files: readonly PlateFile[] }
  | { readonly kind: 'refused'; readonly faults: readonly PressFault[] };

/** Each ink of the order as a PDF of its own, one after another; nothing before they are wanted. */
export function usePlates(press: TractPress | null, order: PressOrder, isWanted: boolean) {
  const [made, setMade] = useState<{ readonly order: PressOrder; readonly plates: Plates }>();
  const [turn, setTurn] = useState(0);
  const [running, setRunning] = useState<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is the same order once more.
  useEffect(() => {
    if (press === null || !isWanted) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    setRunning(stopping);
    const say = (plates: Plates) => signal.reason !== left && setMade({ order, plates });
    void pressAll(press, order, { signal, say });
    return () => stopping.abort(left);
  }, [press, order, isWanted, turn]);

  return {
    plates: made?.order === order ? made.plates : null,
    stop: () => running?.abort(),
    again: () => {
      setMade(undefined);
      setTurn((last) => last + 1);
    },
  };
}

const left = 'left';

type Work = { readonly signal: AbortSignal; readonly say: (plates: Plates) => void };

async function pressAll(press: TractPress, order: PressOrder, { signal, say }: Work) {
  const inks = platesAsked(order);
  const files: PlateFile[] = [];
  for (const [done, ink] of inks.entries()) {
    say({ kind: 'pressing', done, of: inks.length });
    const pressed = await press.pressPdf(plateOrder(order, ink), { signal });
    if (!pressed.ok) return say({ kind: 'refused', faults: pressed.error });
    files.push({ ink, bytes: pressed.value });
  }
  say({ kind: 'ready', files });
}
