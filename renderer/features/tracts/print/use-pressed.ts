import { useEffect, useState } from 'react';
import { useStore } from '../../../office/office.tsx';
import { officeFonts } from '../paint/fonts/font-desk.ts';
import type { Binder, openBinder } from '../press/bind/open-binder.ts';
import type { openTractPress, TractPress } from '../press/open-tract-press.ts';
import type { PressFault, PressOrder } from '../press/press-order.ts';
import { doJob, type PressJob } from './press-job.ts';

export type OpenPress = typeof openTractPress;
export type OpenBinder = typeof openBinder;

type Sides = { readonly done: number; readonly of: number };

/** `at` is null until the first side of a sheet is made. The PDF made last stays in view while the next is made. */
export type Pressed =
  | { readonly kind: 'waiting'; readonly at: Sides | null; readonly bytes: Uint8Array | null }
  | { readonly kind: 'ready'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly faults: readonly PressFault[] };

/** Null before the window is ready. */
type PressedOnce = Awaited<ReturnType<TractPress['pressPdf']>> | null;

type Made = {
  readonly order: PressJob;
  readonly pressed: Pressed;
};

const pauseMs = 350;

/** The order as a PDF, made anew a moment after it changed; null without an order. `stop` ends the work. */
export function usePressed(
  order: PressJob | null,
  open: { readonly openPress: OpenPress; readonly openBinder: OpenBinder },
): {
  readonly pressed: Pressed | null;
  readonly stop: () => void;
  readonly again: () => void;
  readonly press: (order: PressOrder) => Promise<PressedOnce>;
} {
  const press = usePress(open.openPress);
  const binder = useBinder(open.openBinder);
  const [made, setMade] = useState<Made | null>(null);
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is the same order once more.
  useEffect(() => {
    if (press === null || binder === null || order === null) return;
    const stopping = new AbortController();
    setRunning(stopping);
    const say = (pressed: Pressed) => setMade({ order, pressed });
    const later = setTimeout(async () => {
      const done = await doJob(
        order,
        { press, binder },
        {
          signal: stopping.signal,
          onProgress: (sides, of) =>
            stopping.signal.aborted ||
            say({ kind: 'waiting', at: { done: sides, of }, bytes: null }),
        },
      );
      // One that another order replaced has nothing to say any more; one that was stopped says so.
      if (stopping.signal.reason === replaced) return;
      if (done.ok) setBytes(done.value);
      say(done.ok ? { kind: 'ready', bytes: done.value } : { kind: 'refused', faults: done.error });
    }, pauseMs);
    return () => {
      clearTimeout(later);
      stopping.abort(replaced);
    };
  }, [press, binder, order, turn]);

  const pressed = order === null ? null : pressedOf(order, made, bytes);
  return {
    pressed,
    press: async (once) => (press === null ? null : press.pressPdf(once)),
    stop: () => running?.abort(),
    again: () => {
      setMade(null);
      setTurn((last) => last + 1);
    },
  };
}

const replaced = 'replaced';

function pressedOf(order: PressJob, made: Made | null, bytes: Uint8Array | null): Pressed {
  const pressed = made?.order === order ? made.pressed : null;
  if (pressed === null) return { kind: 'waiting', at: null, bytes };
  return pressed.kind === 'waiting' ? { ...pressed, bytes } : pressed;
}

/** A Worker of its own that ends with the window. */
export function usePress(open: OpenPress): TractPress | null {
  const store = useStore();
  const [press, setPress] = useState<TractPress | null>(null);
  useEffect(() => {
    const opened = open({ fonts: officeFonts, picture: (sha256) => store.picture(sha256) });
    setPress(opened);
    return () => opened.close();
  }, [open, store]);
  return press;
}

function useBinder(open: OpenBinder): Binder | null {
  const [binder, setBinder] = useState<Binder | null>(null);
  useEffect(() => {
    const opened = open();
    setBinder(opened);
    return () => opened.close();
  }, [open]);
  return binder;
}
