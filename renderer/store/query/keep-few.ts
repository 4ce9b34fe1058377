/** What was asked last, by its question; the oldest goes when there are too many. */
export type KeepFew<T> = {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  entries(): Iterable<readonly [string, T]>;
  clear(): void;
};

export function keepFew<T>(most: number): KeepFew<T> {
  const kept = new Map<string, T>();
  const put = (key: string, value: T) => {
    kept.delete(key);
    kept.set(key, value);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      put(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
    entries: () => [...kept],
    clear: () => kept.clear(),
  };
}
