import type { Box } from '#shared/domain/paper/millimetres.ts';
import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { siblings } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { shapePath } from '#shared/domain/tracts/drawing/shape-path.ts';
import { tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import { boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { unreachable } from '#shared/result.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import { objectText } from '../../paint/object-text.ts';
import type { InkDesk } from '../ink/desk.ts';
import { pathOperators } from '../ink/draw-path.ts';
import { moved, placed, turned } from '../ink/matrix.ts';
import { painted, paintedBox } from './write-box.ts';
import { writtenIcon } from './write-icon.ts';
import { writtenImage } from './write-image.ts';
import { writtenLines } from './write-lines.ts';
import { writtenQr } from './write-qr.ts';
import { writtenTable } from './write-table.ts';

export type PageLink = { readonly address: string; readonly box: Box };

export type WrittenPage = {
  /** Millimetres of the trimmed page, y downwards. */
  readonly content: string;
  readonly links: readonly PageLink[];
};

type Given = { readonly tract: Tract; readonly fonts: FontsAtHand; readonly desk: InkDesk };
type PlainObject = Exclude<TractObject, { kind: 'group' }>;

/** What stands on a page, from back to front: its master's objects under its own, as on the screen. */
export function writePage(page: Page, given: Given): WrittenPage {
  const links: PageLink[] = [];
  const under = page.master === null ? '' : layer({ page: page.master, group: null });
  const own = layer({ page: page.id, group: null });
  return { content: [under, own].filter((part) => part !== '').join('\n'), links };

  function layer({ page: on, group }: { readonly page: PageId; readonly group: ObjectId | null }) {
    return siblings(given.tract, on, group)
      .filter(({ hidden }) => !hidden)
      .map((object): string => {
        const drawn =
          object.kind === 'group'
            ? layer({ page: on, group: object.id })
            : written(object, given, (link) => links.push(link));
        return seenThrough(drawn, object.opacity, given.desk);
      })
      .join('\n');
  }
}

/** Far larger than any page: what is drawn as one thing is never cut by it. */
const everywhere: Box = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };

function seenThrough(content: string, opacity: number, { states, layers }: InkDesk): string {
  if (opacity >= 1 || content === '') return content;
  return `q ${states.opacity(opacity)} ${layers.show(content, everywhere)} Q`;
}

function written(object: PlainObject, given: Given, addLink: (link: PageLink) => void): string {
  const { position, size, rotation } = object;
  const content = contentOf(object, given, (address, box) => {
    addLink({ address, box: onPage(object, box) });
  });
  if (content === '') return '';
  const middle = { x: size.width / 2, y: size.height / 2 };
  const turn = rotation === 0 ? '' : ` ${placed(turned(rotation, middle))}`;
  return `q ${placed(moved(position.x, position.y))}${turn}\n${content}\nQ`;
}

type OnLink = (address: string, box: Box) => void;

function contentOf(object: PlainObject, given: Given, onLink: OnLink): string {
  const { desk } = given;
  switch (object.kind) {
    case 'text':
      return [paintedBox(object, desk.colours), frameText(object, given, onLink)]
        .filter((part) => part !== '')
        .join('\n');
    case 'shape':
      return painted(
        pathOperators(shapePath(object)),
        object.form === 'line' ? { fill: null, stroke: object.stroke } : object,
        desk.colours,
      );
    case 'image':
      return writtenImage(object, desk);
    case 'icon':
      return writtenIcon(object, desk.colours);
    case 'qr':
      return writtenQr(object, desk.colours);
    case 'table':
      return writtenTable(object, cellTexts(object, given), desk.colours);
    default:
      return unreachable(object);
  }
}

function frameText(
  frame: Extract<TractObject, { kind: 'text' }>,
  { tract, fonts, desk }: Given,
  onLink: OnLink,
): string {
  const flat = flatText(tract.stories.get(frame.story) ?? []);
  const { lines } = objectText(tract, frame, fonts);
  return writtenLines({ lines, flat, swatches: tract.swatches, onLink }, desk);
}

function cellTexts(
  table: Extract<TractObject, { kind: 'table' }>,
  { tract, fonts, desk }: Given,
): readonly string[] {
  const stories = new Map(tableRules(table).cells.map(({ key, story }) => [key, story]));
  return objectText(tract, table, fonts)
    .cells.map(({ key, x, y, lines }) => {
      const story = stories.get(key);
      const flat = story ? flatText(tract.stories.get(story) ?? []) : '';
      const text = writtenLines({ lines, flat, swatches: tract.swatches }, desk);
      return text === '' ? '' : `q ${placed(moved(x, y))} ${text} Q`;
    })
    .filter((part) => part !== '');
}

/** The upright box around what lies in a turned object. */
function onPage({ position, size, rotation }: PlainObject, box: Box): Box {
  if (rotation === 0) return { ...box, x: position.x + box.x, y: position.y + box.y };
  return boundsOf({ ...position, ...size, rotation });
}
