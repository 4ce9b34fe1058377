import { contrastOf, luminance } from '../../document/model/contrast.ts';
import type { TractObject } from '../../document/model/object.ts';
import type { Cmyk } from '../../document/model/swatch.ts';
import type { GlyphRun } from '../../text/laid-line.ts';
import { type Finding, found } from '../finding.ts';
import { type Ground, groundAt, inkOf } from '../ground.ts';
import { linesOnPage, type PageView } from '../page-view.ts';

const leastPoints = 5;
/** Thin strokes of letters that are left white in several inks close up (tract.md, « texte blanc <7 pt »). */
const leastReversedPoints = 7;
/** Below it, letters of several inks show coloured rims where plates are a little off. */
const mixedPoints = 9;
const largePoints = 18;

/** Letters: that all are there, and that they can be read. */
export function checkText(view: PageView): readonly Finding[] {
  return view.objects.flatMap((object, at) => {
    const text = view.textOf(object);
    const place = { page: view.page.id, object: object.id };
    const under = view.objects.slice(0, at);
    return [
      ...(text.overset > 0
        ? [found({ kind: 'overset', words: text.overset }, 'error', place)]
        : []),
      ...(text.missing === ''
        ? []
        : [found({ kind: 'missing-glyph', letters: text.missing }, 'error', place)]),
      ...fontsOf(view, object),
      ...readable(view, object, under),
      ...(isEmpty(view, object) ? [found({ kind: 'empty-frame' }, 'advice', place)] : []),
    ];
  });
}

function fontsOf({ page, facts, tract }: PageView, object: TractObject): readonly Finding[] {
  if (object.kind !== 'text') return [];
  const story = tract.stories.get(object.story) ?? [];
  const used = new Set(story.flatMap(({ runs }) => runs.map(({ style }) => style.font)));
  const place = { page: page.id, object: object.id };
  return [...used].flatMap((font) => {
    if (facts.missingFonts.has(font))
      return [found({ kind: 'missing-font', font }, 'error', place)];
    if (facts.forbiddenFonts.has(font))
      return [found({ kind: 'forbidden-font', font }, 'error', place)];
    return [];
  });
}

type Seen = { readonly run: GlyphRun; readonly ink: Cmyk; readonly ground: Ground };

function readable(
  view: PageView,
  object: TractObject,
  under: readonly TractObject[],
): readonly Finding[] {
  const seen = runsOf(view, object, under);
  const place = { page: view.page.id, object: object.id };
  const smallest = least(seen, ({ run }) => run.size);
  const reversed = least(seen.filter(isReversed), ({ run }) => run.size);
  const faint = least(seen.filter(isFaint), contrastIn);
  const mixed = seen.find(({ run, ink }) => run.size < mixedPoints && inksOf(ink) > 2);
  return [
    ...(smallest < leastPoints
      ? [found({ kind: 'tiny-text', points: smallest }, 'warning', place)]
      : []),
    ...(reversed < leastReversedPoints
      ? [found({ kind: 'tiny-reversed-text', points: reversed }, 'warning', place)]
      : []),
    ...(faint < Number.POSITIVE_INFINITY
      ? [found({ kind: 'low-contrast', ratio: faint }, 'warning', place)]
      : []),
    ...(mixed
      ? [found({ kind: 'small-text-in-inks', inks: inksOf(mixed.ink) }, 'warning', place)]
      : []),
  ];
}

function runsOf(
  view: PageView,
  object: TractObject,
  under: readonly TractObject[],
): readonly Seen[] {
  const text = view.textOf(object);
  const boxes = linesOnPage(object, text);
  const below = 'fill' in object && object.fill !== null ? [...under, object] : under;
  return text.lines.flatMap((line, at) => {
    const box = boxes[at];
    if (!box) return [];
    const ground = groundAt(view.tract, below, {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    return line.runs
      .filter(({ glyphs }) => glyphs.length > 0)
      .map((run) => ({ run, ink: inkOf(view.tract, run.colour), ground }));
  });
}

const least = <T>(all: readonly T[], measure: (one: T) => number): number =>
  Math.min(...all.map(measure));

/** Lighter than what it stands on, which is printed in more than one ink. */
const isReversed = ({ ink, ground }: Seen): boolean =>
  ground.kind === 'ink' && inksOf(ground.cmyk) > 1 && luminance(ink) > luminance(ground.cmyk);

const contrastIn = ({ ink, ground }: Seen): number =>
  ground.kind === 'ink' ? contrastOf(ink, ground.cmyk) : Number.POSITIVE_INFINITY;

/** WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large letters. */
const isFaint = (seen: Seen): boolean =>
  contrastIn(seen) < (seen.run.size >= largePoints ? 3 : 4.5);

const inksOf = ({ cyan, magenta, yellow, black }: Cmyk): number =>
  [cyan, magenta, yellow, black].filter((percent) => percent > 0).length;

/** A frame of words without any, and without a look of its own. */
function isEmpty({ tract }: PageView, object: TractObject): boolean {
  if (object.kind !== 'text' || object.fill !== null || object.stroke !== null) return false;
  const story = tract.stories.get(object.story) ?? [];
  return story.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
}
