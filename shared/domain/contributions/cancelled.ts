import { compareCodes } from '../../compare.ts';
import type { IsoDate } from '../dates.ts';

/** What is never deleted: a row of its own cancels it, and names it. */
export type Cancellable = {
  readonly id: string;
  readonly on: IsoDate;
  readonly cancels: string | null;
};

/** Those that stand, oldest first: made, and not cancelled. */
export function standingOf<C extends Cancellable>(rows: readonly C[]): readonly C[] {
  const cancelled = new Set(rows.flatMap(({ cancels }) => cancels ?? []));
  return rows.filter(({ id, cancels }) => cancels === null && !cancelled.has(id)).sort(byDay);
}

/** What cancelled a row; of two offices that did, the first. */
export const cancellationOf = <C extends Cancellable>(rows: readonly C[], id: string): C | null =>
  rows.filter(({ cancels }) => cancels === id).sort(byDay)[0] ?? null;

/** By day, then by id: every office has the same order. */
const byDay = (a: Cancellable, b: Cancellable): number =>
  compareCodes(a.on, b.on) || compareCodes(a.id, b.id);
