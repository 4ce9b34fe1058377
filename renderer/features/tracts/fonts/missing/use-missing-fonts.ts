import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { fallbackFonts } from '#shared/domain/tracts/fonts/catalogue.ts';
import { findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { standInFor } from '#shared/domain/tracts/fonts/stand-in.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { useFontShelf, useFontsOf } from '../../paint/fonts/use-fonts.ts';
import { useTract } from '../../session/editor-context.tsx';
import { useSectionFonts } from '../section-fonts.tsx';

export type MissingFont = {
  readonly id: FontId;
  /** As one speaks of it: "Gotham (gras)". */
  readonly name: string;
  /** `coming`: an office of the section has it; `absent`: nobody here knows it. */
  readonly kind: 'coming' | 'absent';
  readonly instead: { readonly id: FontId; readonly name: string };
};

/** The fonts of the open leaflet that this computer does not have. */
export function useMissingFonts(): readonly MissingFont[] {
  const intl = useIntl();
  const { records } = useSectionFonts();
  const ids = useFontsOf(useTract());
  const { missing } = useFontShelf(ids);
  return useMemo(() => {
    const known = new Set(records.map(({ fields }) => fields.sha256));
    return [...ids].flatMap((id): readonly MissingFont[] => {
      // Those of the application are always there.
      if (!missing.has(id) || findFace(id) !== null) return [];
      const own = readOwnFontId(id);
      const face = own === null ? null : faceOf(own);
      return [
        {
          id,
          name: intl.formatMessage(
            { id: 'tracts.fonts.name' },
            {
              family: own?.family ?? id,
              face: face === null ? '' : intl.formatMessage({ id: `tracts.panels.face.${face}` }),
              hasFace: face === null ? 'no' : 'yes',
            },
          ),
          kind: own !== null && known.has(own.sha256) ? 'coming' : 'absent',
          instead: insteadOf(id),
        },
      ];
    });
  }, [ids, missing, records, intl]);
}

/** Nothing is said of what is usual. */
function faceOf({ weight, italic }: { readonly weight: number; readonly italic: boolean }) {
  if (weight >= 850) return 'black';
  if (weight >= 600) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : null;
}

const [plain] = fallbackFonts;

function insteadOf(font: FontId): MissingFont['instead'] {
  const id = standInFor(font) ?? plain ?? font;
  return { id, name: findFace(id)?.family.name ?? id };
}

/** The text frames that show another font than the one they ask for, by the ids of their stories. */
export const asksFor = (tract: Tract, fonts: ReadonlySet<FontId>) => {
  const stories = new Set<string>();
  for (const [id, story] of tract.stories) {
    const uses = story.some(
      ({ runs, end }) =>
        runs.some(({ style }) => fonts.has(style.font)) ||
        (runs.length === 0 && fonts.has(end.font)),
    );
    if (uses) stories.add(id);
  }
  return stories;
};
