import type { MeasuredParagraph } from './measured-paragraph.ts';
import { partsOf } from './parts.ts';
import { inkEndBefore, type TextPlace } from './places.ts';
import { withTabWidths } from './tab-widths.ts';

type Edges = {
  readonly from: number;
  /** Of line 0, 1… in the column. */
  readonly edgesOf: (line: number) => { readonly left: number; readonly room: number };
};

/** Line after line as full as it goes: for paragraphs with tabs, whose widths depend on where they stand. */
export function firstFit(
  measured: MeasuredParagraph,
  places: readonly TextPlace[],
  { from, edgesOf }: Edges,
): readonly number[] {
  const ends: number[] = [];
  let start = from;
  let fitting = -1;
  let at = 0;
  while (at < places.length) {
    const place = places[at];
    if (!place) break;
    const isHard = place.kind === 'hard' || place.kind === 'end';
    const fits = widthTo(measured, { start, place, edges: edgesOf(ends.length) });
    if (!fits && fitting >= 0) {
      ends.push(fitting);
      start = places[fitting]?.at ?? start;
      at = fitting + 1;
      fitting = -1;
      continue;
    }
    fitting = at;
    if (isHard || !fits) {
      ends.push(at);
      start = place.at;
      fitting = -1;
    }
    at += 1;
  }
  return ends;
}

type Trial = {
  readonly start: number;
  readonly place: TextPlace;
  readonly edges: { readonly left: number; readonly room: number };
};

function widthTo(measured: MeasuredParagraph, { start, place, edges }: Trial): boolean {
  const to = Math.max(inkEndBefore(measured.text, place.at), start);
  const parts = partsOf(measured, { from: start, to, hyphen: place.kind === 'hyphen' });
  const { tabs } = measured.paragraph.style;
  const set = withTabWidths(parts, { ...edges, tabs, text: measured.text });
  return set.reduce((sum, { width }) => sum + width, 0) <= edges.room + 1e-6;
}
