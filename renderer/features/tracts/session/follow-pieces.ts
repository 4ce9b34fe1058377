import type { TractPieces } from '../../../store/store-api/tracts.ts';
import { isReadable } from './read-pieces.ts';

type Ports = {
  readonly read: (known: readonly string[]) => Promise<TractPieces>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly known: readonly string[];
  readonly take: (piece: Uint8Array) => void;
  readonly onDamaged: () => void;
};

/** Takes in what others wrote, whenever the store says that something changed. */
export function followPieces({ read, subscribe, known, take, onDamaged }: Ports): () => void {
  const seen = new Set(known);
  let open = true;
  let asking = false;
  let changed = false;

  async function ask() {
    changed = true;
    if (asking) return;
    asking = true;
    while (changed && open) {
      changed = false;
      const news = await read([...seen]);
      if (open) takeIn(news);
    }
    asking = false;
  }

  function takeIn({ ids, updates }: TractPieces) {
    for (const id of ids) seen.add(id);
    for (const piece of updates) {
      if (isReadable(piece)) take(piece);
      else onDamaged();
    }
  }

  const stop = subscribe(() => void ask());
  return () => {
    open = false;
    stop();
  };
}
