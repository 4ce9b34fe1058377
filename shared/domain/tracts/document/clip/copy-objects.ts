import * as Y from 'yjs';
import type { TextPiece } from '../edits/tract-edit.ts';
import type { TractRoots } from '../layout.ts';
import type { ObjectId, StoryId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import { TextAttributes } from '../model/style.ts';
import type { Tract } from '../model/tract.ts';
import { deltaOf } from '../read/delta-of.ts';
import { withMembers } from '../read/painted-objects.ts';
import { storiesOf } from '../read/read-stories.ts';
import type { TractClip } from './clip.ts';

/** These objects, the members of groups among them, and all that they need to look the same elsewhere. */
export function copyObjects(
  { stories }: TractRoots,
  tract: Tract,
  ids: readonly ObjectId[],
): TractClip {
  const objects = withMembers(tract.objects, ids);
  const texts = Object.fromEntries(
    objects.flatMap(storiesOf).map((story) => [story, piecesOf(stories.get(story))]),
  );
  // The record is keyed by the stories of these objects, ids all of them.
  const typed = texts as Record<StoryId, readonly TextPiece[]>;
  const used = JSON.stringify([objects, texts]);
  const named = ({ id }: { readonly id: string }) => used.includes(JSON.stringify(id));
  return {
    kind: 'permanence-tract-clip',
    version: 1,
    objects,
    stories: typed,
    swatches: [...tract.swatches.values()].filter(named),
    styles: withBases([...tract.styles.values()].filter(named), tract),
  };
}

/** A text as it can be written again; what is not text in it is left out. */
function piecesOf(source: unknown): readonly TextPiece[] {
  if (!(source instanceof Y.Text)) {
    return [];
  }
  return deltaOf(source).flatMap(({ insert, attributes }): readonly TextPiece[] => {
    const read = TextAttributes.safeParse(attributes ?? {});
    return typeof insert === 'string'
      ? [{ text: insert, attributes: read.success ? read.data : {} }]
      : [];
  });
}

function withBases(styles: TractClip['styles'], tract: Tract): TractClip['styles'] {
  const bases = styles.flatMap(({ basedOn }) => {
    const base = basedOn === null ? undefined : tract.styles.get(basedOn);
    return base === undefined || styles.includes(base) ? [] : [base];
  });
  return bases.length === 0 ? styles : withBases([...styles, ...new Set(bases)], tract);
}

/** For a page that is duplicated: everything on it. */
export const idsOn = (tract: Tract, page: TractObject['page']) =>
  tract.objects.filter((object) => object.page === page).map(({ id }) => id);
