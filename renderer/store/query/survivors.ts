import type { ListPorts } from './list-ports.ts';

/** Watches who speaks for whom: the payments of a record that is merged count with its survivor's. */
export type Survivors = {
  /** Those who speak for others than at the last time. */
  refresh(): ReadonlySet<string>;
};

export function createSurvivors({
  merged,
  survivorOf,
}: Pick<ListPorts['people'], 'merged' | 'survivorOf'>): Survivors {
  const look = () => new Map([...merged()].map((id) => [id, survivorOf(id)]));
  let known = look();
  return {
    refresh() {
      const changed = new Set<string>();
      if (known.size === 0 && merged().size === 0) return changed;
      const now = look();
      for (const [id, survivor] of now) {
        const before = known.get(id);
        if (before === survivor) continue;
        changed.add(survivor);
        if (before !== undefined) changed.add(before);
      }
      for (const [id, survivor] of known) if (!now.has(id)) changed.add(survivor);
      known = now;
      return changed;
    },
  };
}
