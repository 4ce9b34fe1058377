import { useRef } from 'react';
import type { GridChecks, GridRows, LineRange } from '../grid-types.ts';
import {
  check,
  checkedShare,
  everythingChecked,
  isChecked,
  nothingChecked,
  toggleChecked,
  uncheck,
} from './checked-rows.ts';

export type Checks = {
  readonly toggle: (line: number) => void;
  /** From the box that was last ticked or cleared to this one, all like it. */
  readonly toggleTo: (line: number) => void;
  /** All rows under a heading, folded or not; cleared when all of them are ticked already. */
  readonly toggleGroup: (line: number) => void;
  readonly checkRange: (range: LineRange) => void;
  readonly toggleAll: () => void;
};

/** Ticking rows, of which those far from the screen are only known to the list. */
export function useChecks<Row>(checks: GridChecks | null, rows: GridRows<Row>): Checks | null {
  const lastTouched = useRef(0);
  const latest = useRef(checks);
  latest.current = checks;
  if (!checks) return null;
  const { onChecked, keysOf } = checks;

  const set = async (range: LineRange, isOn: boolean) => {
    const keys = loadedKeys(rows, range) ?? (await keysOf(range));
    if (keys === null) return;
    // Another box may have been ticked while the list looked up the keys.
    const now = latest.current?.checked ?? checks.checked;
    onChecked(isOn ? check(now, keys) : uncheck(now, keys));
  };

  const setGroup = async (index: number) => {
    const line = rows.lineAt(index);
    if (line?.kind !== 'group') return;
    const keys = (await checks.keysOfGroup?.(line, index)) ?? null;
    if (keys === null) return;
    const now = latest.current?.checked ?? checks.checked;
    const isOn = keys.every((key) => isChecked(now, key));
    onChecked(isOn ? uncheck(now, keys) : check(now, keys));
  };

  return {
    toggleGroup: (index) => void setGroup(index),
    toggle: (index) => {
      const line = rows.lineAt(index);
      lastTouched.current = index;
      if (line?.kind === 'row') onChecked(toggleChecked(checks.checked, line.key));
    },
    toggleTo: (index) => {
      const start = rows.lineAt(lastTouched.current);
      const isOn = start?.kind !== 'row' || isChecked(checks.checked, start.key);
      void set(ordered(lastTouched.current, index), isOn);
    },
    checkRange: (range) => void set(range, true),
    toggleAll: () =>
      onChecked(
        checkedShare(checks.checked, rows.rowTotal) === 'all' ? nothingChecked : everythingChecked,
      ),
  };
}

/** Null when one of them is not here. */
function loadedKeys<Row>(rows: GridRows<Row>, { from, to }: LineRange): readonly string[] | null {
  const keys: string[] = [];
  for (let index = from; index <= to; index += 1) {
    const line = rows.lineAt(index);
    if (line === null) return null;
    if (line.kind === 'row') keys.push(line.key);
  }
  return keys;
}

const ordered = (one: number, other: number): LineRange => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
});
