import { useMemo, useState } from 'react';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { StoreApi } from '../../../../store/store-api.ts';
import { openReader } from '../../gallery/use-preview.ts';
import type { GangMember } from './gang-member.ts';

export type OtherTract = GangMember & {
  /** Null where nothing of it can be read. */
  readonly tract: Tract | null;
};

/** What is on the leaflets that share the sheets, as it is kept now; null until all are read. */
export function useOtherTracts(members: readonly GangMember[]): readonly OtherTract[] | null {
  const [read] = useState(openShelf);
  const ids = members.map(({ id }) => id);
  const tracts = useLive(`gang ${ids.join(' ')}`, (store) => read(store, ids));
  return useMemo(() => {
    if (tracts === null || members.some(({ id }) => !tracts.has(id))) return null;
    return members.map((member) => ({ ...member, tract: tracts.get(member.id) ?? null }));
  }, [tracts, members]);
}

type Tracts = ReadonlyMap<string, Tract | null>;

/** The same answer again as long as nothing of these leaflets changed: what is pressed is not pressed anew. */
function openShelf(): (
  store: Pick<StoreApi, 'tractPieces'>,
  ids: readonly string[],
) => Promise<Tracts> {
  const readers = new Map<string, ReturnType<typeof openReader>>();
  let last: Tracts = new Map();
  return async (store, ids) => {
    const tracts = new Map<string, Tract | null>();
    for (const id of ids) {
      const reader = readers.get(id) ?? openReader(id);
      readers.set(id, reader);
      tracts.set(id, (await reader(store)).tract);
    }
    const isSame =
      tracts.size === last.size && [...tracts].every(([id, tract]) => last.get(id) === tract);
    if (!isSame) last = tracts;
    return last;
  };
}
