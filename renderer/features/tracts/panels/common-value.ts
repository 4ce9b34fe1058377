/** Several objects are chosen and they differ: shown as a dash, and what is typed is set on all. */
export const mixed = Symbol('mixed');
export type Common<T> = T | typeof mixed;

/** What they all say; `mixed` when they differ or when there is none. */
export function commonValue<T, V>(all: readonly T[], pick: (one: T) => V): Common<V> {
  const [first, ...rest] = all;
  if (first === undefined) {
    return mixed;
  }
  const value = pick(first);
  const key = JSON.stringify(value);
  return rest.every((one) => JSON.stringify(pick(one)) === key) ? value : mixed;
}
