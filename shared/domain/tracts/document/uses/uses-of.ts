import type { Story, SwatchId } from '../../story.ts';
import type { TextPiece } from '../edits/tract-edit.ts';
import type { StyleId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { Tract } from '../model/tract.ts';
import { storiesOf } from '../read/read-stories.ts';

/** What would change with it: things on the pages, and styles. */
export type Uses = { readonly objects: number; readonly styles: number };

export function usesOfSwatch({ objects, stories, styles }: Tract, swatch: SwatchId): Uses {
  const isPainted = (object: TractObject) =>
    object.kind !== 'group' && (object.fill === swatch || object.stroke?.swatch === swatch);
  const isWritten = (object: TractObject) =>
    storiesOf(object).some((id) => wears(stories.get(id) ?? [], swatch));
  return {
    objects: objects.filter((object) => isPainted(object) || isWritten(object)).length,
    styles: [...styles.values()].filter(({ colour }) => colour === swatch).length,
  };
}

const wears = (story: Story, swatch: SwatchId): boolean =>
  story.some(({ runs }) => runs.some(({ style }) => style.colour === swatch));

type Texts = Readonly<Record<string, readonly TextPiece[]>>;

/** `texts` are those of the leaflet as they are written: which style a text wears is said only there. */
export function usesOfStyle({ objects, styles }: Tract, texts: Texts, style: StyleId): Uses {
  const isWorn = (pieces: readonly TextPiece[] = []) =>
    pieces.some(
      ({ attributes }) =>
        attributes.paragraphStyle === style || attributes.characterStyle === style,
    );
  return {
    objects: objects.filter((object) => storiesOf(object).some((id) => isWorn(texts[id]))).length,
    styles: [...styles.values()].filter(({ basedOn }) => basedOn === style).length,
  };
}
