import type { TractEdit } from '../document/edits/tract-edit.ts';
import { contrastOf } from '../document/model/contrast.ts';
import { ObjectId, StoryId, StyleId } from '../document/model/ids.ts';
import { noInsets } from '../document/model/measures.ts';
import type { Page } from '../document/model/page.ts';
import { blackSwatch } from '../document/model/swatch.ts';
import type { Tract } from '../document/model/tract.ts';
import { paintedObjects } from '../document/read/painted-objects.ts';
import type { Bounds } from '../geometry/box.ts';
import { groundAt } from '../preflight/ground.ts';
import { around } from '../preflight/page-view.ts';

type Mention = {
  readonly text: string /** Follows the section from now on. */;
  readonly fact: 'legal' | null;
};

const mmPerPoint = 25.4 / 72;
/** Of a letter to the size of its font, and rather too much than too little. */
const letterWidth = 0.52;
const leastEdgeMm = 4;
const legalStyle = StyleId.parse('legal');

/** A line at the foot of a page, in the legal style, where no words stand yet if there is such a place. */
export function insertMention(tract: Tract, { text, fact }: Mention): TractEdit | null {
  const feet = tract.pages.map((page) => footOf(tract, page, text)).toReversed();
  const foot = feet.find((one) => isFree(tract, one)) ?? feet[0];
  if (!foot) return null;
  const id = freshId(tract);
  const { page, at } = foot;
  return {
    kind: 'add',
    object: {
      ...{ id, page: page.id, kind: 'text', story: StoryId.parse(`${id}-text`), name: 'Mentions' },
      position: { x: at.x, y: at.y },
      size: { width: at.width, height: at.height },
      ...{ rotation: 0, opacity: 1, group: null, locked: false, hidden: false },
      ...{ fill: null, stroke: null, columns: 1, gutter: 4, insets: noInsets, next: null },
      verticalAlign: 'bottom',
    },
    text: [
      {
        text,
        attributes: {
          ...(fact && { fact: { fact, said: text } }),
          ...(tract.styles.has(legalStyle)
            ? { paragraphStyle: legalStyle }
            : { size: plainPoints }),
          colour: letterColour(tract, foot),
        },
      },
    ],
  };
}

type Foot = { readonly page: Page; readonly at: Bounds };

const plainPoints = 6;

function footOf(tract: Tract, page: Page, text: string): Foot {
  const said = tract.styles.get(legalStyle);
  const size = said?.size ?? plainPoints;
  const own = said?.kind === 'paragraph' ? said.leading : undefined;
  const leading = typeof own === 'number' ? own : size * 1.2;
  const { width: pageWidth, height: pageHeight, margins } = page.setup;
  // On a folded leaflet within its last panel: letters keep away from folds.
  const panel = page.setup.panels.at(-1)?.width ?? pageWidth;
  const [left, right] = [margins.left, margins.right].map((edge) => Math.max(edge, leastEdgeMm));
  const width = panel - (left ?? 0) - (right ?? 0);
  const lines = Math.ceil((text.length * size * letterWidth * mmPerPoint) / width) + 1;
  const height = Math.ceil(lines * leading * mmPerPoint * 10) / 10;
  const y = pageHeight - Math.max(margins.bottom, leastEdgeMm) - height;
  return { page, at: { x: pageWidth - (right ?? 0) - width, y, width, height } };
}

function isFree(tract: Tract, { page, at }: Foot): boolean {
  return paintedObjects(tract, page).every((object) => {
    const box = around(object);
    const isGround = box.width >= page.setup.width && object.kind !== 'text';
    return isGround || !overlap(box, at);
  });
}

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Black where black reads; else what reads best. */
function letterColour(tract: Tract, { page, at }: Foot) {
  const middle = { x: at.x + at.width / 2, y: at.y + at.height - 1 };
  const ground = groundAt(tract, paintedObjects(tract, page), middle);
  if (ground.kind === 'picture') return blackSwatch.id;
  const ratio = (cmyk: typeof blackSwatch.cmyk) => contrastOf(cmyk, ground.cmyk);
  const best = [...tract.swatches.values()].toSorted((a, b) => ratio(b.cmyk) - ratio(a.cmyk))[0];
  return ratio(blackSwatch.cmyk) >= 4.5 || !best ? blackSwatch.id : best.id;
}

/** The same in two offices that insert it at once without a network: then it is there once. */
function freshId({ objects, bin }: Tract): ObjectId {
  const known = new Set<string>([...objects, ...bin.objects].map(({ id }) => id));
  let count = 1;
  while (known.has(`mention-${count}`)) count += 1;
  return ObjectId.parse(`mention-${count}`);
}
