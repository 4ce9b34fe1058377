import { replaceFont } from '#shared/domain/tracts/fonts/replace-font.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { type Problem, useEdit } from '../../panels/use-edit.ts';
import { useTract } from '../../session/editor-context.tsx';

/** Everywhere in the open leaflet, as one step to take back. */
export function useReplaceFont(): (fonts: {
  readonly from: FontId;
  readonly to: FontId;
}) => Problem {
  const tract = useTract();
  const edit = useEdit();
  return (fonts) => {
    const replacement = replaceFont(tract, fonts);
    return replacement === null ? null : edit(replacement);
  };
}
