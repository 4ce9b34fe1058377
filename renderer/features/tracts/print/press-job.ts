import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Binder } from '../press/bind/open-binder.ts';
import type { PressOptions, TractPress } from '../press/open-tract-press.ts';
import type { PressFault, PressOrder } from '../press/press-order.ts';

/** What becomes one file: one order, or several that share sheets, and pages that say how the pile is cut. */
export type PressJob = {
  readonly press: PressOrder;
  /** Null: the order is the whole file. */
  readonly bound: {
    readonly others: readonly PressOrder[];
    /** On which all of them lie; null: the first order is taken as it is. */
    readonly sheets: readonly Sheet[] | null;
    readonly hasMarks: boolean;
    readonly guides: readonly PressOrder[];
  } | null;
};

type Desks = { readonly press: Pick<TractPress, 'pressPdf'>; readonly binder: Binder };

/** One after the other, so that no more than one leaflet with its pictures is in memory. Never throws. */
export async function doJob(
  { press, bound }: PressJob,
  desks: Desks,
  { signal, onProgress }: PressOptions,
): Promise<Result<Uint8Array, readonly PressFault[]>> {
  const options = signal === undefined ? {} : { signal };
  if (bound === null)
    return desks.press.pressPdf(press, { ...options, ...(onProgress ? { onProgress } : {}) });
  const orders = [press, ...bound.others, ...bound.guides];
  const made: Uint8Array[] = [];
  for (const [done, order] of orders.entries()) {
    const one = await desks.press.pressPdf(order, options);
    if (!one.ok) return one;
    made.push(one.value);
    onProgress?.(done + 1, orders.length + 1);
  }
  if (signal?.aborted === true) return err([{ kind: 'stopped' }]);
  const parts = made.slice(0, 1 + bound.others.length);
  const bindings = [press, ...bound.others].map(bleedOf);
  const whole = await desks.binder.bind(
    {
      ...{ parts, bleeds: bindings, sheets: bound.sheets, hasMarks: bound.hasMarks },
      ...{ guides: made.slice(parts.length), about: { ...press, sheets: null } },
    },
    signal,
  );
  return whole.ok ? ok(whole.value) : whole;
}

const bleedOf = ({ tract, look }: PressOrder): number =>
  look.around === 'nothing' ? 0 : (tract.pages[0]?.setup.bleed ?? 0);
