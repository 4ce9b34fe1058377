import type { TractObject } from '../document/model/object.ts';
import type { TractFault } from '../document/model/tract.ts';
import { storiesOf } from '../document/read/read-stories.ts';
import type { Fields } from '../document/read/rescue.ts';
import { flatText } from '../story.ts';
import type { MergeEntry, Side } from './journal.ts';
import { same } from './raw-tract.ts';
import type { FourStates } from './replaced-values.ts';

const sides = [
  ['mine', 'theirs'],
  ['theirs', 'mine'],
] as const;

/** What one put into the bin while the other still worked on it. */
export function deletedWhileEdited(states: FourStates): readonly MergeEntry[] {
  const { bin } = states.tract;
  return sides.flatMap(([by, other]) => [
    ...bin.objects
      .filter(({ id }) => newlyDeleted(states, by, ['object', id]))
      .filter((object) => objectChanged(states, other, object))
      .map(
        ({ id }): MergeEntry => ({
          kind: 'object-deleted-while-edited',
          object: id,
          by,
          restore: { kind: 'restore', objects: [id] },
        }),
      ),
    ...bin.pages
      .filter(({ id }) => newlyDeleted(states, by, ['page', id]))
      .filter(
        ({ id }) =>
          entryChanged(states, other, ['page', id]) ||
          bin.objects.some((object) => object.page === id && objectChanged(states, other, object)),
      )
      .map(
        ({ id }): MergeEntry => ({
          kind: 'page-deleted-while-edited',
          page: id,
          by,
          restore: { kind: 'restore-page', page: id },
        }),
      ),
  ]);
}

/** Words that one of the two wrote where nothing shows them now. */
export function unshownTexts(
  { tract, mine, theirs }: FourStates,
  faults: readonly TractFault[],
): readonly MergeEntry[] {
  return faults.flatMap((fault) =>
    fault.kind === 'story-unshown' && mine.texts.get(fault.story) !== theirs.texts.get(fault.story)
      ? [
          {
            kind: 'text-unshown' as const,
            story: fault.story,
            text: flatText(tract.stories.get(fault.story) ?? []),
          },
        ]
      : [],
  );
}

type Entry = readonly ['object' | 'page', string];

function newlyDeleted(states: FourStates, by: Side, [thing, id]: Entry): boolean {
  const before: Fields | undefined = states.before[thing].get(id);
  return (
    before !== undefined && before.deleted !== true && states[by][thing].get(id)?.deleted === true
  );
}

function objectChanged(states: FourStates, by: Side, object: TractObject): boolean {
  return (
    entryChanged(states, by, ['object', object.id]) ||
    storiesOf(object).some((id) => states[by].texts.get(id) !== states.before.texts.get(id))
  );
}

function entryChanged(states: FourStates, by: Side, [thing, id]: Entry): boolean {
  const changed = states[by][thing].get(id);
  return (
    changed !== undefined &&
    changed.deleted !== true &&
    !same(changed, states.before[thing].get(id))
  );
}
