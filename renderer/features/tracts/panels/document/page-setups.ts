import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type FormatId, formats, type Orientation } from '#shared/domain/tracts/formats/format.ts';
import { type PageSetup, pagesOf } from '#shared/domain/tracts/formats/page-setup.ts';

/** What sets every page and every master up anew; `change` sees how each is now. */
export const setUpAll = (
  { pages, masters }: Tract,
  change: (setup: PageSetup, index: number) => PageSetup,
): readonly TractEdit[] =>
  [pages, masters].flatMap((line) =>
    line.flatMap(({ id, setup }, index): readonly TractEdit[] => {
      const next = change(setup, index);
      return JSON.stringify(next) === JSON.stringify(setup)
        ? []
        : [{ kind: 'set-page', page: id, properties: { setup: next } }];
    }),
  );

export const orientationOf = ({ width, height }: PageSetup): Orientation =>
  width > height ? 'landscape' : 'portrait';

/** Of a page without folds, the whole page is its one panel. */
export function resized(setup: PageSetup, size: Pick<PageSetup, 'width' | 'height'>): PageSetup {
  return { ...setup, ...size, panels: [{ name: 'whole', width: size.width }] };
}

/** In another format, the pages keep their bleed; folds and margins are those of the format. */
export function inFormat(
  tract: Tract,
  id: Exclude<FormatId, 'custom'>,
  wanted: Orientation,
): readonly TractEdit[] {
  const format = formats.find((one) => one.id === id);
  const orientation = format?.orientations.includes(wanted) ? wanted : format?.orientations[0];
  if (!format || !orientation) return [];
  const setups = pagesOf({ kind: 'known', id, orientation });
  if (!setups.ok) return [];
  const faces = setups.value;
  return [
    { kind: 'set-document', properties: { format: id } },
    ...setUpAll(tract, (setup, index) => ({
      ...(faces[index % faces.length] ?? setup),
      bleed: setup.bleed,
    })),
  ];
}
