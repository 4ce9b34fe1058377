import { IntlMessageFormat } from 'intl-messageformat';
import { a4, type Millimetres, millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { type MessageId, messages } from '#shared/i18n/messages.ts';
import type { SheetHead } from '../paper-order.ts';
import type { FontKey, PageInk } from '../pdf/page-ink.ts';
import type { Desk } from './desk.ts';

/** Of every list; wide enough for any printer, and for holes on the left. */
export const margin = { left: 15, right: 12, top: 14, bottom: 16 } as const;
export const lineWidth: Millimetres = a4.width - margin.left - margin.right;
export const bottomOfPage: Millimetres = a4.height - margin.bottom;

const titleSize = 18;
const subtitleSize = 10.5;
const fieldSize = 10;
const fieldHeight = 8;
const smallSize = 8;
const grey = 0.6;

/** A line of text of any of the lists. */
export type Line = {
  readonly text: string;
  readonly font: FontKey;
  readonly size: number;
  readonly x: Millimetres;
  readonly baseline: Millimetres;
};

export function writeLine({ paper }: Desk, page: PageInk, line: Line): void {
  page.text(paper.faces[line.font].set(line.text), line);
}

/** Ends where `x` is. */
export function writeLineTo(desk: Desk, page: PageInk, line: Line): void {
  const width = desk.paper.measure(line.font)(line.text) * line.size;
  writeLine(desk, page, { ...line, x: line.x - width });
}

export const headHeight = (head: SheetHead): Millimetres =>
  (head.subtitle === null ? 10 : 15.5) + head.fields.length * fieldHeight + 3;

/** Height of the line that names the list again on the following pages. */
export const runningHeight: Millimetres = 8;

export function drawHead(desk: Desk, page: PageInk, head: SheetHead): void {
  const x = margin.left;
  const title = { text: head.title, font: 'F2', x } as const;
  const width = desk.paper.measure('F2')(head.title);
  const size = Math.min(titleSize, lineWidth / Math.max(width, 0.1));
  writeLine(desk, page, { ...title, size, baseline: margin.top + 6.5 });
  if (head.subtitle !== null) {
    const baseline = margin.top + 12.5;
    writeLine(desk, page, { text: head.subtitle, font: 'F1', size: subtitleSize, x, baseline });
  }
  const top = margin.top + (head.subtitle === null ? 10 : 15.5);
  head.fields.forEach(({ label, value }, index) => {
    const baseline = top + (index + 1) * fieldHeight - 1.5;
    writeLine(desk, page, { text: label, font: 'F1', size: fieldSize, x, baseline });
    const after = x + desk.paper.measure('F1')(label) * fieldSize + 2;
    if (value !== null) {
      writeLine(desk, page, { text: value, font: 'F2', size: fieldSize, x: after, baseline });
    } else {
      const line = { x1: after, x2: Math.max(after + 20, x + lineWidth * 0.75) };
      page.line({ ...line, y1: baseline + 0.6, y2: baseline + 0.6, width: 0.15, ink: grey });
    }
  });
}

export function drawRunningHead(
  desk: Desk,
  page: PageInk,
  running: readonly [string, string],
): void {
  const baseline = margin.top + 3;
  const [left, right] = running;
  writeLine(desk, page, { text: left, font: 'F2', size: smallSize + 1, x: margin.left, baseline });
  const end = margin.left + lineWidth;
  writeLineTo(desk, page, { text: right, font: 'F1', size: smallSize + 1, x: end, baseline });
}

type Foot = {
  readonly language: 'fr' | 'en';
  readonly head: SheetHead;
  readonly page: number;
  readonly pages: number;
};

export function drawFoot(desk: Desk, page: PageInk, { language, head, ...count }: Foot): void {
  const baseline = a4.height - 8.5;
  const say = (id: MessageId, values: Readonly<Record<string, string>>) =>
    String(new IntlMessageFormat(messages[language][id], language).format(values));
  const fingerprint = say('paper.fingerprint', { fingerprint: desk.fingerprint });
  const left = [head.footer, fingerprint].filter((text) => text !== null).join(' · ');
  const right = say('paper.page', { page: String(count.page), pages: String(count.pages) });
  const rule = baseline - smallSize * 1.2 * millimetresPerPoint - 0.6;
  const end = margin.left + lineWidth;
  page.line({ x1: margin.left, x2: end, y1: rule, y2: rule, width: 0.1, ink: grey });
  writeLine(desk, page, { text: left, font: 'F1', size: smallSize, x: margin.left, baseline });
  writeLineTo(desk, page, { text: right, font: 'F1', size: smallSize, x: end, baseline });
}

export const continuedTitle = (language: 'fr' | 'en', title: string): string =>
  String(new IntlMessageFormat(messages[language]['paper.continued'], language).format({ title }));
