import type { TractObject } from '../../document/model/object.ts';
import type { Page } from '../../document/model/page.ts';
import { screenColour } from '../../document/model/screen-colour.ts';
import type { Cmyk } from '../../document/model/swatch.ts';
import type { Tract } from '../../document/model/tract.ts';
import { paintedObjects } from '../../document/read/painted-objects.ts';
import type { Bounds } from '../../geometry/box.ts';
import { groundAt, inkOf } from '../../preflight/ground.ts';
import { around } from '../../preflight/page-view.ts';
import type { Breach, LawView } from '../law-context.ts';
import { inksOn } from '../seen-inks.ts';

/** What official posters and the flag keep for themselves: black on white (L.48), blue-white-red side by side (R.27). */
export function checkColours({ tract }: LawView): readonly Breach[] {
  return tract.pages.flatMap((page) => [
    ...tricolour(tract, page),
    ...(isBlackOnWhite(tract, page) ? [{ rule: 'black-on-white' as const, page: page.id }] : []),
  ]);
}

function isBlackOnWhite(tract: Tract, page: Page): boolean {
  const hasPicture = paintedObjects(tract, page).some(({ kind }) => kind === 'image');
  const inks = inksOn(tract, page).map(({ cmyk }) => cmyk);
  return (
    !hasPicture && inks.length > 0 && inks.every((cmyk) => hueOf(cmyk) === 'white' || isGrey(cmyk))
  );
}

const isGrey = ({ cyan, magenta, yellow }: Cmyk): boolean => cyan + magenta + yellow === 0;

type Field = { readonly object: TractObject; readonly box: Bounds; readonly hue: Hue };

/** One for each rule: which of the two speaks of this leaflet, its purpose decides. */
function tricolour(tract: Tract, page: Page): readonly Breach[] {
  const painted = paintedObjects(tract, page);
  const fields = painted.flatMap((object): readonly Field[] => {
    if (!('fill' in object) || object.fill === null || object.kind === 'image') return [];
    return [{ object, box: around(object), hue: hueOf(inkOf(tract, object.fill)) }];
  });
  const reds = fields.filter(({ hue }) => hue === 'red');
  const blue = fields
    .filter(({ hue }) => hue === 'blue')
    .find((one) => reds.some((red) => hasWhiteBetween(tract, painted, [one.box, red.box])));
  if (!blue) return [];
  const place = { page: page.id, object: blue.object.id };
  return [
    { rule: 'tricolour', ...place },
    { rule: 'tricolour-leaflet', ...place },
  ];
}

type Two = readonly [Bounds, Bounds];

/** Side by side, or one over the other, along half their length at least, and no further apart than they are wide. */
function hasWhiteBetween(tract: Tract, painted: readonly TractObject[], two: Two): boolean {
  const across = gapBetween(two);
  const down = gapBetween([turned(two[0]), turned(two[1])]);
  const middle = across ?? (down && { x: down.y, y: down.x });
  if (!middle) return false;
  const ground = groundAt(tract, painted, middle);
  return ground.kind === 'ink' && hueOf(ground.cmyk) === 'white';
}

const turned = ({ x, y, width, height }: Bounds): Bounds => ({
  x: y,
  y: x,
  width: height,
  height: width,
});

const leastGapMm = 0.5;

function gapBetween([one, other]: Two) {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const from = left.x + left.width;
  const gap = right.x - from;
  const top = Math.max(left.y, right.y);
  const shared = Math.min(left.y + left.height, right.y + right.height) - top;
  const isBeside = shared >= Math.min(left.height, right.height) / 2;
  if (!isBeside || gap < leastGapMm || gap > Math.max(left.width, right.width)) return null;
  return { x: from + gap / 2, y: top + shared / 2 };
}

export type Hue = 'blue' | 'white' | 'red' | 'other';

/** As the eye calls it. */
export function hueOf(cmyk: Cmyk): Hue {
  const { red, green, blue } = screenColour(cmyk);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (least > 235) return 'white';
  if (most - least < 60) return 'other';
  if (most === red && green < red * 0.45 && blue < red * 0.45) return 'red';
  // Cyan-blue to violet-blue.
  return most === blue && red < blue * 0.65 && green < blue * 0.8 ? 'blue' : 'other';
}
