import { type Block, fillPages } from '#shared/domain/paper/fill-pages.ts';
import { a4, type Millimetres, millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { wrapText } from '#shared/domain/paper/wrap-text.ts';
import type { DirectoryOrder } from '../paper-order.ts';
import type { PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing } from './desk.ts';
import {
  bottomOfPage,
  continuedTitle,
  drawFoot,
  drawHead,
  drawRunningHead,
  headHeight,
  lineWidth,
  margin,
  runningHeight,
  writeLine,
} from './page-frame.ts';

const columns = 2;
const gutter: Millimetres = 9;
const columnWidth: Millimetres = (lineWidth - gutter * (columns - 1)) / columns;
const nameSize = 10.5;
const lineSize = 9.5;
const leading: Millimetres = 9.5 * 1.24 * millimetresPerPoint;
const headingHeight: Millimetres = 11;
const entryGap: Millimetres = 2.6;

type Heading = Block & { readonly kind: 'heading'; readonly group: string };
type Entry = Block & {
  readonly kind: 'entry';
  readonly group: string;
  readonly name: readonly string[];
  readonly lines: readonly string[];
};

/** Two columns under their headings; nobody's entry is split. */
export function drawDirectory(desk: Desk, order: DirectoryOrder): void {
  const { head, language } = order;
  const blocks = order.groups.flatMap(({ heading, entries }) => [
    headingBlock(desk, heading),
    ...entries.map((entry) => entryBlock(desk, heading, entry)),
  ]);
  const topOf = (page: number) => margin.top + (page === 0 ? headHeight(head) : runningHeight) + 1;
  const filled = fillPages(blocks, (column) => bottomOfPage - topOf(Math.floor(column / columns)));
  const pages = Math.ceil(filled.length / columns);
  for (let index = 0; index < pages; index += 1) {
    const page = desk.paper.addPage(a4);
    const own = filled.slice(index * columns, (index + 1) * columns);
    const shown = own.flatMap(({ first, end }) => blocks.slice(first, end));
    const running = [continuedTitle(language, head.title), groupsOf(shown)] as const;
    if (index === 0) drawHead(desk, page, head);
    else drawRunningHead(desk, page, running);
    own.forEach(({ first, end }, column) => {
      const x = margin.left + column * (columnWidth + gutter);
      drawColumn(desk, page, { blocks: blocks.slice(first, end), x, top: topOf(index) });
    });
    drawFoot(desk, page, { language, head, page: index + 1, pages });
    desk.onProgress(own.at(-1)?.end ?? 0, blocks.length);
  }
}

function headingBlock(desk: Desk, heading: string): Heading {
  noteMissing(desk, heading, [['F2', heading]]);
  return { kind: 'heading', group: heading, height: headingHeight, staysWithNext: true };
}

type Person = DirectoryOrder['groups'][number]['entries'][number];

function entryBlock(desk: Desk, group: string, { name, lines }: Person): Entry {
  const wrap = (font: 'F1' | 'F2', size: number) => (text: string) =>
    wrapText(text, columnWidth, (part) => desk.paper.measure(font)(part) * size);
  const nameLines = wrap('F2', nameSize)(name);
  const textLines = lines.flatMap(wrap('F1', lineSize));
  noteMissing(desk, name, [['F2', name], ...lines.map((line) => ['F1', line] as const)]);
  const height = (nameLines.length + textLines.length) * leading + entryGap;
  return { kind: 'entry', group, name: nameLines, lines: textLines, height, staysWithNext: false };
}

type Column = {
  readonly blocks: readonly (Heading | Entry)[];
  readonly x: Millimetres;
  readonly top: Millimetres;
};

function drawColumn(desk: Desk, page: PageInk, { blocks, x, top }: Column): void {
  let y = top;
  for (const block of blocks) {
    if (block.kind === 'heading') drawHeading(desk, page, { text: block.group, x, y });
    else drawEntry(desk, page, { entry: block, x, y });
    y += block.height;
  }
}

type HeadingSpot = { readonly text: string; readonly x: Millimetres; readonly y: Millimetres };

function drawHeading(desk: Desk, page: PageInk, { text, x, y }: HeadingSpot): void {
  const baseline = y + 6.4;
  writeLine(desk, page, { text, font: 'F2', size: 13, x, baseline });
  const under = baseline + 1.6;
  page.line({ x1: x, x2: x + columnWidth, y1: under, y2: under, width: 0.3, ink: 1 });
}

type EntrySpot = { readonly entry: Entry; readonly x: Millimetres; readonly y: Millimetres };

function drawEntry(desk: Desk, page: PageInk, { entry, x, y }: EntrySpot): void {
  let baseline = y + 3.6;
  for (const text of entry.name) {
    writeLine(desk, page, { text, font: 'F2', size: nameSize, x, baseline });
    baseline += leading;
  }
  for (const text of entry.lines) {
    writeLine(desk, page, { text, font: 'F1', size: lineSize, x, baseline });
    baseline += leading;
  }
}

/** `C – F`: what a page holds, to leaf through. */
function groupsOf(shown: readonly { readonly group: string }[]): string {
  const first = shown.at(0)?.group ?? '';
  const last = shown.at(-1)?.group ?? '';
  return first === last ? first : `${first} – ${last}`;
}
