import type { TractEdit } from '../../document/edits/tract-edit.ts';
import type { TractObject } from '../../document/model/object.ts';
import { foldsOf } from '../../formats/panel.ts';
import type { Bounds } from '../../geometry/box.ts';
import { type Finding, found } from '../finding.ts';
import { around, linesOnPage, type PageView } from '../page-view.ts';

/** Cutters and folders are a little off: letters keep this distance, colour that is cut reaches beyond. */
const safeMm = 3;
/** An edge this near to the cut was meant to lie on it. */
const meantMm = 0.5;
const roundingMm = 0.05;

/** Where objects lie: on the page, beyond the cut as far as they must, letters away from cuts and folds. */
export function checkPlace(view: PageView): readonly Finding[] {
  return view.objects.flatMap((object) => [
    ...offPage(view, object),
    ...shortBleed(view, object),
    ...lettersNear(view, object),
  ]);
}

function offPage({ page }: PageView, object: TractObject): readonly Finding[] {
  const { setup } = page;
  const box = around(object);
  const isSeen =
    box.x < setup.width + setup.bleed &&
    box.y < setup.height + setup.bleed &&
    box.x + box.width > -setup.bleed &&
    box.y + box.height > -setup.bleed;
  return isSeen
    ? []
    : [found({ kind: 'off-page' }, 'warning', { page: page.id, object: object.id })];
}

/** Colour that ends on the cut, or too little beyond it, shows white where the cut is a little off. */
function shortBleed({ page }: PageView, object: TractObject): readonly Finding[] {
  const { setup } = page;
  if (setup.bleed === 0 || !isGround(object)) return [];
  const box = around(object);
  const beyond = {
    left: -box.x,
    top: -box.y,
    right: box.x + box.width - setup.width,
    bottom: box.y + box.height - setup.height,
  };
  const lacking = Object.values(beyond)
    .filter((mm) => mm > -meantMm && mm < setup.bleed - roundingMm)
    .map((mm) => setup.bleed - Math.max(0, mm));
  if (lacking.length === 0) return [];
  const lacks = Math.max(...lacking);
  const mend =
    object.rotation === 0 && !object.locked ? reaching(object, beyond, setup.bleed) : null;
  return [
    found({ kind: 'short-bleed', lacks }, 'error', { page: page.id, object: object.id, mend }),
  ];
}

type Beyond = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

function reaching(object: TractObject, beyond: Beyond, bleed: number): TractEdit {
  const more = (mm: number) => (mm > -meantMm && mm < bleed ? bleed - mm : 0);
  const [left, top] = [more(beyond.left), more(beyond.top)];
  return {
    kind: 'place',
    placements: [
      {
        object: object.id,
        position: { x: object.position.x - left, y: object.position.y - top },
        size: {
          width: object.size.width + left + more(beyond.right),
          height: object.size.height + top + more(beyond.bottom),
        },
      },
    ],
  };
}

/** What has a ground of colour: a line or letters that end at the cut are meant so. */
function isGround(object: TractObject): boolean {
  if (object.kind === 'image') return object.blob !== null;
  if (object.kind === 'shape') return object.form !== 'line' && object.fill !== null;
  return object.kind === 'text' && object.fill !== null;
}

function lettersNear(view: PageView, object: TractObject): readonly Finding[] {
  const { page } = view;
  const { width, height, panels } = page.setup;
  const lines = linesOnPage(object, view.textOf(object)).filter(({ width: long }) => long > 0);
  const distance = Math.min(...lines.map((line) => fromCut(line, { width, height })));
  const folds = foldsOf(panels);
  const isFolded = lines.some((line) =>
    folds.some((fold) => line.x < fold - 1 && line.x + line.width > fold + 1),
  );
  const at = { page: page.id, object: object.id };
  return [
    ...(distance < safeMm - roundingMm ? [found({ kind: 'near-cut', distance }, 'error', at)] : []),
    ...(isFolded ? [found({ kind: 'across-fold' }, 'error', at)] : []),
  ];
}

/** Less than 0 where it is cut off. */
const fromCut = (line: Bounds, page: { readonly width: number; readonly height: number }): number =>
  Math.min(line.x, line.y, page.width - line.x - line.width, page.height - line.y - line.height);
