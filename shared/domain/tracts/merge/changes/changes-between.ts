import type { Fields } from '../../document/read/rescue.ts';
import type { ChangedThing } from '../journal.ts';
import { type RawTract, same } from '../raw-tract.ts';
import { readKeptText } from './kept-text.ts';
import type { TractChange } from './tract-change.ts';

const things: readonly ChangedThing[] = ['object', 'page', 'style', 'swatch', 'guide', 'document'];

/** Where something lies in an order is nobody's loss, and a table's tracks are told with their cells. */
const isTold = (field: string): boolean =>
  !(['deleted', 'order', 'version'].includes(field) || field.includes('.'));

/** What is otherwise in the second than in the first, deletions first. */
export function changesBetween(before: RawTract, after: RawTract): readonly TractChange[] {
  const entries = things.flatMap((thing) =>
    [...after[thing].keys()].sort().flatMap((id) => changesOf(before, after, [thing, id])),
  );
  return deletionsFirst([...entries, ...textsBetween(before, after)]);
}

/** The order in which all can be restored: what is in the bin takes nothing back. */
export const deletionsFirst = (changes: readonly TractChange[]): readonly TractChange[] => {
  const isDeleted = ({ kind }: TractChange) => kind === 'deleted' || kind === 'changed-in-bin';
  return [...changes.filter(isDeleted), ...changes.filter((change) => !isDeleted(change))];
};

function changesOf(
  before: RawTract,
  after: RawTract,
  [thing, id]: readonly [ChangedThing, string],
): readonly TractChange[] {
  const was = before[thing].get(id);
  const is = after[thing].get(id) ?? {};
  if (was === undefined || Object.keys(was).length === 0) {
    return is.deleted === true ? [] : [{ kind: 'added', thing, id }];
  }
  if (was.deleted === true) {
    if (is.deleted !== true) {
      return [{ kind: 'brought-back', thing, id }];
    }
    const isChanged =
      !same(was, is) || storiesIn(is).some((one) => isRewritten(before, after, one));
    return isChanged ? [{ kind: 'changed-in-bin', thing, id }] : [];
  }
  const deletion = is.deleted === true ? [{ kind: 'deleted', thing, id } as const] : [];
  const values = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => isTold(field) && !same(was[field], is[field]))
    .sort()
    .map(
      (field) =>
        ({
          kind: 'replaced',
          thing,
          id,
          field,
          before: was[field],
          after: is[field],
        }) as const,
    );
  return [...deletion, ...values];
}

/** Of what is shown both before and after; the text of a new frame is told with it. */
function textsBetween(before: RawTract, after: RawTract): readonly TractChange[] {
  return [...after.texts.keys()]
    .sort()
    .filter((story) => isRewritten(before, after, story))
    .flatMap((story) => {
      const object = ownerOf(after, story);
      const was = object === null ? undefined : before.object.get(object);
      if (object !== null && (was === undefined || was.deleted === true)) {
        return [];
      }
      const [earlier, later] = [before, after].map(({ texts }) => readKeptText(texts.get(story)));
      return [
        {
          kind: 'rewritten',
          story,
          object,
          before: earlier ?? null,
          after: later ?? null,
        } as const,
      ];
    });
}

const isRewritten = (before: RawTract, after: RawTract, story: string): boolean =>
  before.texts.has(story) && before.texts.get(story) !== after.texts.get(story);

/** The one that is shown, where a story has several. */
function ownerOf({ object }: RawTract, story: string): string | null {
  const owners = [...object].filter(([, fields]) => storiesIn(fields).includes(story));
  const [owner] = [...owners.filter(([, fields]) => fields.deleted !== true), ...owners];
  return owner?.[0] ?? null;
}

const storiesIn = (fields: Fields): readonly string[] =>
  Object.entries(fields)
    .filter(([field]) => field === 'story' || field.startsWith('cell.'))
    .flatMap(([, story]) => (typeof story === 'string' ? [story] : []));
