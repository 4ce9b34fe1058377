import type { Tract } from '../document/model/tract.ts';
import type { ChangedThing, MergeEntry } from './journal.ts';
import { type RawTract, same } from './raw-tract.ts';
import { restoreValue } from './restore-value.ts';

export type FourStates = {
  readonly before: RawTract;
  readonly mine: RawTract;
  readonly theirs: RawTract;
  readonly after: RawTract;
  /** As it is read afterwards: what restores are made for. */
  readonly tract: Tract;
};

const things: readonly ChangedThing[] = ['object', 'page', 'style', 'swatch', 'guide', 'document'];

/** A deletion is told as one, and where something lies in an order is nobody's loss. */
const untold = ['deleted', 'order'];

/** Every value that both changed, each to something else: one of the two is gone. */
export function replacedValues(states: FourStates): readonly MergeEntry[] {
  return things.flatMap((thing) =>
    [...states.after[thing].keys()].sort().flatMap((id) => replacedIn(states, thing, id)),
  );
}

function replacedIn(states: FourStates, thing: ChangedThing, id: string): readonly MergeEntry[] {
  const [before, mine, theirs, after] = [
    states.before[thing].get(id),
    states.mine[thing].get(id),
    states.theirs[thing].get(id),
    states.after[thing].get(id),
  ];
  if (mine === undefined || theirs === undefined) {
    return [];
  }
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return fields
    .filter((field) => !untold.includes(field))
    .filter(
      (field) =>
        !same(mine[field], theirs[field]) &&
        !same(mine[field], before?.[field]) &&
        !same(theirs[field], before?.[field]),
    )
    .map((field) => {
      const kept = after?.[field];
      const mineStayed = same(kept, mine[field]);
      const lost = mineStayed ? theirs[field] : mine[field];
      const restore = restoreValue(states.tract, { thing, id, field, value: lost });
      const by = mineStayed ? ('mine' as const) : ('theirs' as const);
      return { kind: 'replaced', thing, id, field, by, lost, kept, restore };
    });
}
