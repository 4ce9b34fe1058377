import type { Box } from '#shared/domain/paper/millimetres.ts';
import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { siblings } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { qrText } from '#shared/domain/tracts/drawing/qr-text.ts';
import { shapePath } from '#shared/domain/tracts/drawing/shape-path.ts';
import { boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import type { Paragraph } from '#shared/domain/tracts/story.ts';
import { unreachable } from '#shared/result.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import type { InkDesk } from '../ink/desk.ts';
import { pathOperators } from '../ink/draw-path.ts';
import { moved, placed, turned } from '../ink/matrix.ts';
import type { TextRole } from '../tags/headings.ts';
import { noTags, type PageTags } from '../tags/tags.ts';
import { painted, paintedBox } from './write-box.ts';
import { writtenIcon } from './write-icon.ts';
import { writtenImage } from './write-image.ts';
import type { OnLink } from './write-lines.ts';
import { writtenQr } from './write-qr.ts';
import { writtenTable } from './write-table.ts';
import { cellTexts, frameText } from './write-text.ts';

export type PageLink = { readonly address: string; readonly box: Box };

export type WrittenPage = {
  /** Millimetres of the trimmed page, y downwards. */
  readonly content: string;
  readonly links: readonly PageLink[];
};

type Given = {
  readonly tract: Tract;
  readonly fonts: FontsAtHand;
  readonly desk: InkDesk;
  readonly tags: PageTags;
  readonly roleOf: (paragraph: Paragraph) => TextRole;
};
type PlainObject = Exclude<TractObject, { kind: 'group' }>;
type AddLink = (link: PageLink) => void;

/** What stands on a page, from back to front: its master's objects under its own, as on the screen. */
export function writePage(page: Page, given: Given): WrittenPage {
  const links: PageLink[] = [];
  const addLink: AddLink = (link) => links.push(link);
  const under = page.master === null ? '' : layer({ page: page.master, group: null }, given);
  const own = layer({ page: page.id, group: null }, given);
  return { content: [under, own].filter((part) => part !== '').join('\n'), links };

  type Place = { readonly page: PageId; readonly group: ObjectId | null };

  function layer({ page: on, group }: Place, within: Given): string {
    return siblings(within.tract, on, group)
      .filter(({ hidden }) => !hidden)
      .map((object): string => {
        const isWhole = object.opacity >= 1;
        // What lies in something see-through is drawn apart: there it is marked as a whole.
        const inside = isWhole ? within : { ...within, tags: noTags };
        const drawn =
          object.kind === 'group'
            ? layer({ page: on, group: object.id }, inside)
            : written(object, inside, addLink);
        if (isWhole || drawn === '') return drawn;
        const whole = seenThrough(drawn, object.opacity, within.desk);
        return within.tags.mark([{ kind: 'Div', key: object.id }], whole, { at: object.position });
      })
      .join('\n');
  }
}

/** Far larger than any page: what is drawn as one thing is never cut by it. */
const everywhere: Box = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };

const seenThrough = (content: string, opacity: number, { states, layers }: InkDesk): string =>
  `q ${states.opacity(opacity)} ${layers.show(content, everywhere)} Q`;

function written(object: PlainObject, given: Given, addLink: AddLink): string {
  const { position, size, rotation } = object;
  const content = contentOf(object, given, (address, box) => {
    addLink({ address, box: onPage(object, box) });
  });
  if (content === '') return '';
  const middle = { x: size.width / 2, y: size.height / 2 };
  const turn = rotation === 0 ? '' : ` ${placed(turned(rotation, middle))}`;
  return `q ${placed(moved(position.x, position.y))}${turn}\n${content}\nQ`;
}

function contentOf(object: PlainObject, given: Given, onLink: OnLink): string {
  const { desk, tags } = given;
  switch (object.kind) {
    case 'text':
      return [tags.artifact(paintedBox(object, desk.colours)), frameText(object, given, onLink)]
        .filter((part) => part !== '')
        .join('\n');
    case 'shape':
      return tags.artifact(
        painted(
          pathOperators(shapePath(object)),
          object.form === 'line' ? { fill: null, stroke: object.stroke } : object,
          desk.colours,
        ),
      );
    case 'image':
      return figure(object, writtenImage(object, desk), { tags, alt: object.alt });
    case 'icon':
      return tags.artifact(writtenIcon(object, desk.colours));
    case 'qr':
      return figure(object, writtenQr(object, desk.colours), {
        ...{ tags, alt: qrText(object.content) ?? '' },
      });
    case 'table':
      return writtenTable(object, cellTexts(object, given), {
        colours: desk.colours,
        artifact: tags.artifact,
      });
    default:
      return unreachable(object);
  }
}

type Figure = { readonly tags: PageTags; readonly alt: string };

/** A picture of which nothing is told is an ornament. */
const figure = ({ id, position }: PlainObject, content: string, { tags, alt }: Figure): string =>
  alt.trim() === ''
    ? tags.artifact(content)
    : tags.mark([{ kind: 'Figure', key: id }], content, { at: position, alt });

/** The upright box around what lies in a turned object. */
function onPage({ position, size, rotation }: PlainObject, box: Box): Box {
  if (rotation === 0) return { ...box, x: position.x + box.x, y: position.y + box.y };
  return boundsOf({ ...position, ...size, rotation });
}
