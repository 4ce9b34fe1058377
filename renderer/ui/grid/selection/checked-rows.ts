import type { Checked } from '../grid-types.ts';

export const nothingChecked: Checked = { kind: 'some', keys: new Set() };
export const everythingChecked: Checked = { kind: 'all', except: new Set() };

export const isChecked = (checked: Checked, key: string): boolean =>
  checked.kind === 'all' ? !checked.except.has(key) : checked.keys.has(key);

export const toggleChecked = (checked: Checked, key: string): Checked =>
  isChecked(checked, key) ? uncheck(checked, [key]) : check(checked, [key]);

export function check(checked: Checked, keys: readonly string[]): Checked {
  return checked.kind === 'all'
    ? { kind: 'all', except: without(checked.except, keys) }
    : { kind: 'some', keys: new Set([...checked.keys, ...keys]) };
}

export function uncheck(checked: Checked, keys: readonly string[]): Checked {
  return checked.kind === 'all'
    ? { kind: 'all', except: new Set([...checked.except, ...keys]) }
    : { kind: 'some', keys: without(checked.keys, keys) };
}

export const countChecked = (checked: Checked, total: number): number =>
  checked.kind === 'all' ? Math.max(0, total - checked.except.size) : checked.keys.size;

/** What the box above all boxes shows. */
export function checkedShare(checked: Checked, total: number): 'none' | 'some' | 'all' {
  const count = countChecked(checked, total);
  if (count === 0) return 'none';
  return count >= total ? 'all' : 'some';
}

function without(keys: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const left = new Set(keys);
  for (const key of gone) left.delete(key);
  return left;
}
