/** Ids under keys, in the order in which they came. A key without ids costs nothing. */
export type IdLists<Key> = {
  of(key: Key): readonly string[];
  keys(): Iterable<Key>;
  add(key: Key, id: string): void;
  /** Many at once: a list is gone through once, however many ids leave it. */
  drop(gone: Iterable<readonly [Key, string]>): void;
};

export function createIdLists<Key>(): IdLists<Key> {
  const lists = new Map<Key, string[]>();
  return {
    of: (key) => lists.get(key) ?? none,
    keys: () => lists.keys(),
    add(key, id) {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, [id]);
      else known.push(id);
    },
    drop(gone) {
      const leaving = new Map<Key, Set<string>>();
      for (const [key, id] of gone) {
        const ids = leaving.get(key) ?? new Set();
        leaving.set(key, ids.add(id));
      }
      for (const [key, ids] of leaving) {
        const rest = (lists.get(key) ?? none).filter((id) => !ids.has(id));
        if (rest.length === 0) lists.delete(key);
        else lists.set(key, rest);
      }
    },
  };
}

const none: readonly string[] = [];
