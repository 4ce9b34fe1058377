import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import type { TabStop } from '../../story.ts';
import { widthBefore } from './cut.ts';
import type { Part } from './parts.ts';
import { shapeLetters, widthOf } from './piece.ts';

type TabLine = {
  /** Where the line begins in its column, in millimetres like everything here. */
  readonly left: number;
  readonly room: number;
  readonly tabs: readonly TabStop[];
  readonly text: string;
};

const usualTabs = 12.5;
const closest = 0.1;

/** Gives each tab of a line the width up to its stop, filled with its leader. */
export function withTabWidths(parts: readonly Part[], line: TabLine): readonly Part[] {
  if (!parts.some(({ piece }) => piece.kind === 'tab')) return parts;
  let pen = line.left;
  const made: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const set = part.piece.kind === 'tab' ? tabTo(parts, { index, pen, line }) : part;
    made.push(set);
    pen += set.width;
  }
  return made;
}

type Tab = { readonly index: number; readonly pen: number; readonly line: TabLine };

function tabTo(parts: readonly Part[], { index, pen, line }: Tab): Part {
  const part = parts[index];
  if (!part) throw new RangeError(`No part ${index}`);
  const stop = [...line.tabs]
    .sort((one, other) => one.at - other.at)
    .find(({ at }) => at > pen + closest);
  const at = stop?.at ?? (Math.floor((pen + closest) / usualTabs) + 1) * usualTabs;
  const rest = parts.slice(index + 1);
  const next = rest.findIndex(({ piece }) => piece.kind === 'tab');
  const held = heldBack(next < 0 ? rest : rest.slice(0, next), stop?.align ?? 'start', line.text);
  const width = Math.max(Math.min(at, line.left + line.room) - pen - held, 0);
  return { ...part, width, shaped: leaderOf(part, stop?.leader ?? '', width) };
}

/** How much of the text behind a tab stands before its stop. */
function heldBack(parts: readonly Part[], align: TabStop['align'], text: string): number {
  const all = parts.reduce((sum, { width }) => sum + width, 0);
  if (align === 'start') return 0;
  if (align === 'end') return all;
  if (align === 'centre') return all / 2;
  let before = 0;
  for (const { piece, from, to, width } of parts) {
    const point = text.slice(from, to).search(/[,.]/u);
    if (point >= 0) return before + widthBefore(piece, text, from + point);
    before += width;
  }
  return all;
}

/** A space as wide as the tab, for the caret, then the leader up to the text. */
function leaderOf({ piece }: Part, leader: string, width: number): Part['shaped'] {
  const em = piece.span.size * millimetresPerPoint;
  const one = leader === '' ? null : shapeLetters(piece.span, leader);
  const each = one ? widthOf(piece.span, one) : 0;
  const count = each > 0 ? Math.min(Math.floor(width / each), mostLeaders) : 0;
  const leaders = Array.from({ length: count }, () => one?.glyphs ?? []).flat();
  const [space] = shapeLetters(piece.span, ' ').glyphs;
  const led = leaders.map((glyph) => ({ ...glyph, from: 1, to: 1 }));
  const gap = (width - count * each - trackingOf(piece)) / em;
  return {
    glyphs: space ? [{ ...space, advance: gap, from: 0, to: 1 }, ...led] : led,
    advance: width / em,
    clusters: 0,
  };
}

const mostLeaders = 1_000;

const trackingOf = ({ span }: Part['piece']): number =>
  (span.style.tracking / 1000) * span.size * millimetresPerPoint;
