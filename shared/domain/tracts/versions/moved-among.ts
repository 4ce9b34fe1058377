/** Of those in both lists, the fewest that have to be moved to get from one order to the other. */
export function movedAmong<T>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const place = new Map(before.map((one, at) => [one, at]));
  const shared = after.flatMap((one) => {
    const at = place.get(one);
    return at === undefined ? [] : [{ one, at }];
  });
  const stay = new Set(longestRising(shared));
  return new Set(shared.filter((one) => !stay.has(one)).map(({ one }) => one));
}

type Placed<T> = { readonly one: T; readonly at: number };
type Chain<T> = { readonly last: Placed<T>; readonly rest: Chain<T> | null };

/** The longest run, others left out, in which the places only rise: that order was kept. */
function longestRising<T>(placed: readonly Placed<T>[]): readonly Placed<T>[] {
  // The chain of each length that ends lowest.
  const ends: Chain<T>[] = [];
  for (const last of placed) {
    const length = firstNotBelow(ends, last.at);
    ends[length] = { last, rest: ends[length - 1] ?? null };
  }
  const run: Placed<T>[] = [];
  for (let chain = ends.at(-1) ?? null; chain !== null; chain = chain.rest) run.push(chain.last);
  return run;
}

function firstNotBelow<T>(ends: readonly Chain<T>[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && end.last.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
