import type { StoryEdit, TractEdit } from '../document/edits/tract-edit.ts';
import type { StoryId } from '../document/model/ids.ts';
import type { Tract } from '../document/model/tract.ts';
import type { FontId, Story } from '../story.ts';

type Replacement = { readonly from: FontId; readonly to: FontId };

/** Everywhere in a leaflet, its styles included, as one step; null where the font is not used. */
export function replaceFont(tract: Tract, { from, to }: Replacement): TractEdit | null {
  const ofStyles = [...tract.styles.values()].flatMap(
    ({ id: style, kind: of, name, basedOn, font }): readonly TractEdit[] =>
      font === from ? [{ kind: 'put-style', style, of, name, basedOn, says: { font: to } }] : [],
  );
  const ofTexts = [...tract.stories].flatMap(([story, text]) =>
    stretchesIn(text, from).map((stretch) => styled(story, stretch, to)),
  );
  const edits = [...ofStyles, ...ofTexts];
  return edits.length === 0 ? null : { kind: 'together', edits };
}

type Stretch = { readonly at: number; readonly length: number };

const styled = (story: StoryId, stretch: Stretch, font: FontId): StoryEdit => ({
  kind: 'style-text',
  story,
  ...stretch,
  attributes: { font },
});

/** Where the flat text of a story is set in that font; what touches is one. */
function stretchesIn(story: Story, font: FontId): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const take = (length: number, of: FontId) => {
    const last = found.at(-1);
    if (of === font && length > 0) {
      const goesOn = last !== undefined && last.at + last.length === at;
      if (goesOn) found.pop();
      found.push(goesOn ? { at: last.at, length: last.length + length } : { at, length });
    }
    at += length;
  };
  for (const { runs, end } of story) {
    for (const { text, style } of runs) take(text.length, style.font);
    take(1, end.font);
  }
  return found;
}
