const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;

/** Twice as long after each failure in a row, an hour at most. */
const waitAfter = (failures: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1));

/** Of many things, which may be tried again. Forgotten with the program: then each is tried once more. */
export function createPatience(nowMs: () => number) {
  const failing = new Map<string, { readonly failures: number; readonly until: number }>();
  return {
    hasFailed: (id: string): boolean => failing.has(id),
    isDue: (id: string): boolean => (failing.get(id)?.until ?? 0) <= nowMs(),
    wait(id: string): void {
      const failures = (failing.get(id)?.failures ?? 0) + 1;
      failing.set(id, { failures, until: nowMs() + waitAfter(failures) });
    },
    forget: (id: string): void => {
      failing.delete(id);
    },
    /** Everything is due again; it stays known as what failed until it went well. */
    hurry(): void {
      for (const [id, { failures }] of failing) failing.set(id, { failures, until: 0 });
    },
  };
}
