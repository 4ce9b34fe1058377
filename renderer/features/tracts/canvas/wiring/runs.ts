/** Neighbours in the order of painting that all move, or all stay. */
export type Run<T> = { readonly moves: boolean; readonly members: readonly T[] };

/** From back to front. */
export function runsOf<T>(painted: readonly T[], moves: (one: T) => boolean): readonly Run<T>[] {
  const runs: { readonly moves: boolean; readonly members: T[] }[] = [];
  for (const one of painted) {
    const last = runs.at(-1);
    if (last?.moves === moves(one)) last.members.push(one);
    else runs.push({ moves: moves(one), members: [one] });
  }
  return runs;
}
