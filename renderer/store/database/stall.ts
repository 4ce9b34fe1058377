/**
 * Runs `work`, which calls `alive` at each step. Rejects when it has taken no step for `stalledMs`: some damages
 * make Chromium wait for ever instead of failing.
 */
export function endsUnlessStalled<T>(
  stalledMs: number,
  work: (alive: () => void) => PromiseLike<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('The database no longer answers'));
    let timer = setTimeout(giveUp, stalledMs);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, stalledMs);
    };
    Promise.resolve(work(alive))
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
