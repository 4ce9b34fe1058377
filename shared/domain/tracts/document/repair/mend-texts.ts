import type { PageId } from '../model/ids.ts';
import type { Tract, TractFault } from '../model/tract.ts';
import type { DeltaPiece } from '../read/delta-of.ts';
import type { Fields } from '../read/rescue.ts';
import { soundPieces } from '../read/sound-pieces.ts';
import type { TractState } from '../state/tract-state.ts';

const empty: readonly DeltaPiece[] = [{ insert: '\n', attributes: {} }];

/** Of damaged texts the letters, for missing ones an empty one; a text that nothing shows any more is given a frame. */
export function mendTexts(
  state: TractState,
  { pages }: Tract,
  faults: readonly TractFault[],
): TractState {
  const damaged = new Set<string>(
    faults.flatMap((fault) => (fault.kind === 'story-damaged' ? [fault.story] : [])),
  );
  const areLong = faults.some((fault) => fault.kind === 'too-much' && fault.what === 'text');
  const kept = [...state.texts].map(
    ([id, pieces]) => [id, areLong || damaged.has(id) ? sound(pieces) : pieces] as const,
  );
  const missing = faults.flatMap((fault) =>
    fault.kind === 'story-missing' ? [[fault.story, empty] as const] : [],
  );
  const unshown = faults.flatMap((fault) => (fault.kind === 'story-unshown' ? [fault.story] : []));
  const page = pages[0]?.id;
  return {
    ...state,
    texts: new Map([...kept, ...missing]),
    objects: page === undefined ? state.objects : new Map([...state.objects, ...frames()]),
  };

  function frames() {
    const free = freeIds(state.objects, unshown.length);
    return unshown.map((story, at) => [free[at] ?? story, frameFor(story, page, at)] as const);
  }
}

const sound = (pieces: readonly DeltaPiece[]): readonly DeltaPiece[] =>
  soundPieces(pieces).pieces.map(({ text, attributes }) => ({ insert: text, attributes }));

/** The same ids for the same document. */
function freeIds(taken: ReadonlyMap<string, unknown>, count: number): readonly string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    if (!taken.has(`rescued-${number}`)) free.push(`rescued-${number}`);
  }
  return free;
}

/** At the top of the first page, each a little lower than the one before; the rest is as usual for a frame. */
const frameFor = (story: string, page: PageId | undefined, at: number): Fields => ({
  kind: 'text',
  page,
  story,
  position: { x: 10 + (at % 10) * 4, y: 10 + (at % 10) * 8 },
  size: { width: 80, height: 30 },
});
