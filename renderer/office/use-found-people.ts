import type { ShownMember } from '#shared/sync/overlay.ts';
import type { ListApi } from '../store/list-api.ts';
import { useLive } from './use-live.ts';

const mostOffered = 20;
const nobody: readonly ShownMember[] = [];

/** The first people that a search finds; nobody while nothing is typed. */
export function useFoundPeople(text: string): readonly ShownMember[] {
  const found = useLive(`find ${text}`, (store) =>
    text.trim() === '' ? Promise.resolve(nobody) : findPeople(store, text, mostOffered),
  );
  return found ?? nobody;
}

/** By name, the best matches first. */
export async function findPeople(
  store: Pick<ListApi, 'listMembers'>,
  text: string,
  most: number,
): Promise<readonly ShownMember[]> {
  const { lines } = await store.listMembers({
    text,
    segment: null,
    sort: [{ column: 'name', direction: 'ascending' }],
    groupBy: null,
    foldedGroups: [],
    columns: [],
    totals: [],
    from: 0,
    to: most,
  });
  return lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
}
