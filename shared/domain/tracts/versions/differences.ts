import { sameValue } from '#shared/canonical.ts';
import type { ObjectId, PageId } from '../document/model/ids.ts';
import type { TractObject } from '../document/model/object.ts';
import type { Page } from '../document/model/page.ts';
import type { Tract } from '../document/model/tract.ts';
import { storiesOf } from '../document/read/read-stories.ts';
import { threadsOf } from '../document/read/threads-of.ts';
import { movedAmong } from './moved-among.ts';

export type ObjectDifference = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly object: ObjectId;
};

/** A page of either, with what of it and of its master is otherwise; `null` where the other has no such page. */
export type PageDifference = {
  readonly before: Page | null;
  readonly after: Page | null;
  /** It has another size or other folds, or stands elsewhere among the pages. */
  readonly isOtherwise: boolean;
  readonly objects: readonly ObjectDifference[];
};

/** Every page of both in the order of the second, with what is seen to be otherwise on it. */
export function differences(before: Tract, after: Tract): readonly PageDifference[] {
  const objects = objectsBetween(before, after);
  const moved = movedAmong(idsOf(before.pages), idsOf(after.pages));
  const gone = before.pages.filter(({ id }) => !after.pages.some((page) => page.id === id));
  return [...after.pages, ...gone].map(({ id }) => {
    const was = before.pages.find((page) => page.id === id) ?? null;
    const is = after.pages.find((page) => page.id === id) ?? null;
    const shown = new Set([was, is].flatMap((page) => (page ? [page.id, page.master] : [])));
    return {
      before: was,
      after: is,
      isOtherwise:
        was === null || is === null || moved.has(id) || !sameValue(looksOf(was), looksOf(is)),
      objects: objects
        .filter(({ pages }) => pages.some((page) => shown.has(page)))
        .map(({ kind, object }) => ({ kind, object })),
    };
  });
}

const idsOf = <T extends { readonly id: string }>(all: readonly T[]): readonly T['id'][] =>
  all.map(({ id }) => id);

const looksOf = ({ order: _, name: __, grid: ___, ...rest }: Page) => rest;

type Found = ObjectDifference & { readonly pages: readonly PageId[] };

function objectsBetween(before: Tract, after: Tract): readonly Found[] {
  const were = new Map(before.objects.map((object) => [object.id, object]));
  const are = new Map(after.objects.map((object) => [object.id, object]));
  const [lookedThen, looksNow] = [looks(before), looks(after)];
  const moved = movedAmong([...were.keys()], [...are.keys()]);
  return [...new Set([...are.keys(), ...were.keys()])].flatMap((object): readonly Found[] => {
    const [was, is] = [were.get(object), are.get(object)];
    if (was === undefined) return is ? [{ kind: 'added', object, pages: [is.page] }] : [];
    if (is === undefined) return [{ kind: 'removed', object, pages: [was.page] }];
    const isSame = !moved.has(object) && sameValue(lookedThen(was), looksNow(is));
    return isSame ? [] : [{ kind: 'changed', object, pages: [...new Set([was.page, is.page])] }];
  });
}

/** What is seen of an object: itself but for its place in the order, its colours and the text that flows through it. */
function looks({ stories, swatches, ...tract }: Tract): (object: TractObject) => unknown {
  const flows = new Map(
    [...threadsOf({ ...tract, stories, swatches })].flatMap(([story, frames]) =>
      frames.map((frame) => [frame.id, story] as const),
    ),
  );
  return ({ order: _, name: __, locked: ___, ...object }) => {
    // What it shows is told by what is left of it as much as by the whole.
    const whole = object as TractObject;
    const own = flows.get(object.id);
    const texts = [...storiesOf(whole), ...(own ? [own] : [])].map((id) => stories.get(id));
    const said = JSON.stringify([object, texts]);
    const inks = [...swatches.values()].filter(({ id }) => said.includes(JSON.stringify(id)));
    return [object, texts, inks.map(({ id, cmyk, spot }) => ({ id, cmyk, spot }))];
  };
}
