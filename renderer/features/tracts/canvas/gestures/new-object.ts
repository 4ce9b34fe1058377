import { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import { noInsets } from '#shared/domain/tracts/document/model/measures.ts';
import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import type { Swatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { PageSetup } from '#shared/domain/tracts/formats/page-setup.ts';
import type { Box } from '#shared/domain/tracts/geometry/box.ts';
import type { SwatchId } from '#shared/domain/tracts/story.ts';
import { unreachable } from '#shared/result.ts';
import type { Bench, DrawTool } from './gesture.ts';

const tableTracks = { rows: 3, columns: 3 } as const;

/** What a tool draws, before anything has been said of it. */
export function newObject(tool: DrawTool, box: Box, bench: Bench): ObjectDraft {
  const id = bench.newObject();
  const { x, y, width, height, rotation } = box;
  const common = {
    id,
    page: bench.scene.page.id,
    position: { x, y },
    size: { width, height },
    rotation,
    group: null,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
  };
  const unpainted = { fill: null, stroke: null };
  switch (tool) {
    case 'text':
      return {
        ...common,
        ...unpainted,
        kind: 'text',
        story: storyOf(id, 't'),
        columns: 1,
        gutter: 4,
        insets: noInsets,
        verticalAlign: 'top',
        next: null,
      };
    case 'rectangle':
    case 'ellipse':
    case 'polygon':
    case 'star':
      return { ...common, ...form(tool), fill: accentOf(bench.swatches), stroke: null };
    case 'line':
      return { ...common, ...form(tool), fill: null, stroke: lineStroke(bench.swatches) };
    case 'image':
      return {
        ...common,
        ...unpainted,
        kind: 'image',
        blob: null,
        pixels: null,
        crop: { x: 0, y: 0, width: 1, height: 1 },
        fit: 'fill',
        alt: '',
      };
    case 'qr':
      return {
        ...common,
        ...unpainted,
        fill: darkest(bench.swatches),
        kind: 'qr',
        content: { kind: 'url', url: '' },
      };
    case 'icon':
      return {
        ...common,
        kind: 'icon',
        icon: 'star',
        fill: accentOf(bench.swatches),
        stroke: null,
      };
    case 'table':
      return { ...common, ...table(id, box), fill: null, stroke: hairline(bench.swatches) };
    default:
      return unreachable(tool);
  }
}

/** What a click draws, never larger than the page leaves room for. */
export function drawnSize(tool: DrawTool, page: PageSetup) {
  const room = page.width - page.margins.left - page.margins.right;
  const size = usualSizes[tool];
  const width = Math.min(size.width, room);
  return { width, height: size.height === size.width ? width : size.height };
}

const usualSizes: Readonly<Record<DrawTool, { readonly width: number; readonly height: number }>> =
  {
    text: { width: 70, height: 20 },
    rectangle: { width: 40, height: 30 },
    ellipse: { width: 30, height: 30 },
    line: { width: 60, height: 0 },
    polygon: { width: 30, height: 30 },
    star: { width: 30, height: 30 },
    image: { width: 60, height: 40 },
    qr: { width: 25, height: 25 },
    icon: { width: 15, height: 15 },
    table: { width: 90, height: 24 },
  };

const form = (tool: Extract<DrawTool, 'rectangle' | 'ellipse' | 'line' | 'polygon' | 'star'>) => ({
  kind: 'shape' as const,
  form: tool,
  cornerRadius: 0,
  sides: 5,
  innerRadius: 0.5,
  points: [],
});

/** Its cells have texts of their own from the first. */
function table(id: string, { width, height }: Box) {
  const tracks = (count: number, side: number, sign: string) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${sign}${index + 1}`,
      size: Math.max(0.1, side / count),
    }));
  const rows = tracks(tableTracks.rows, height, 'r');
  const columns = tracks(tableTracks.columns, width, 'c');
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const cell = `${row.id}/${column.id}`;
      return [cell, storyOf(id, cell)] as const;
    }),
  );
  return {
    kind: 'table' as const,
    rowTracks: rows,
    columnTracks: columns,
    headerRows: 1,
    cells: Object.fromEntries(cells),
  };
}

const storyOf = (id: string, sign: string) => StoryId.parse(`${id}-${sign}`);

/** The first real colour of the leaflet, the section's own rather than ours. */
function accentOf(swatches: readonly Swatch[]): SwatchId | null {
  const coloured = swatches.findLast(
    ({ cmyk: { cyan, magenta, yellow } }) => cyan + magenta + yellow > 20,
  );
  const grey = swatches.find(
    ({ id, cmyk }) => cmyk.black > 0 && cmyk.black < 100 && id !== 'black',
  );
  return (coloured ?? grey ?? swatches[0])?.id ?? null;
}

const darkest = (swatches: readonly Swatch[]): SwatchId | null =>
  swatches.toSorted((a, b) => b.cmyk.black - a.cmyk.black)[0]?.id ?? null;

function lineStroke(swatches: readonly Swatch[]) {
  const swatch = darkest(swatches);
  return swatch === null ? null : { swatch, width: 1, dash: [] };
}

function hairline(swatches: readonly Swatch[]) {
  const swatch = darkest(swatches);
  return swatch === null ? null : { swatch, width: 0.5, dash: [] };
}
