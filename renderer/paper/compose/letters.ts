import { fitText } from '#shared/domain/paper/fit-text.ts';
import {
  a4,
  type Box,
  type Millimetres,
  millimetresPerPoint,
} from '#shared/domain/paper/millimetres.ts';
import { wrapText } from '#shared/domain/paper/wrap-text.ts';
import type { Letter, LettersOrder } from '../letters-order.ts';
import type { FontKey, PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing, progressStep } from './desk.ts';
import { writeLine, writeLineTo } from './page-frame.ts';

const left: Millimetres = 20;
const right: Millimetres = a4.width - 20;
/**
 * A sheet folded in three has play in a French window envelope (DL, 110 × 220, window of 35 or 45 × 100 at 20 from the
 * right and the bottom edge). What stands here is in the window wherever the sheet slides.
 */
export const addressBox: Box = { x: 102, y: 55.5, width: 86, height: 23 };
/** What a window may show of the sheet, however it lies: nothing else is printed here. */
export const windowReach: Box = { x: 90, y: 34, width: 110, height: 56 };
const folds: readonly Millimetres[] = [99, 198];

const bodySize = 11;
const leading: Millimetres = bodySize * 1.36 * millimetresPerPoint;
const gap: Millimetres = leading * 0.55;
const dateBaseline: Millimetres = 98;
const subjectBaseline: Millimetres = 109;
const bodyTop: Millimetres = 121;
const nextTop: Millimetres = 28;
const bottom: Millimetres = a4.height - 22;

/** Letters one after the other, each on its own sheets. Outside there is an address and nothing else. */
export function drawLetters(desk: Desk, order: LettersOrder): void {
  order.letters.forEach((letter, index) => {
    drawLetter(desk, order, letter);
    if (index % progressStep === 0) desk.onProgress(index, order.letters.length);
  });
  desk.onProgress(order.letters.length, order.letters.length);
}

function drawLetter(desk: Desk, order: LettersOrder, letter: Letter): void {
  const page = desk.paper.addPage(a4);
  drawSender(desk, page, order.sender);
  drawAddress(desk, page, letter);
  const date = { text: order.dateLine, font: 'F1', size: bodySize, x: right } as const;
  writeLineTo(desk, page, { ...date, baseline: dateBaseline });
  const bodyStart = drawSubject(desk, page, `${order.subjectLabel}${letter.subject}`);
  drawBody(desk, page, { letter, top: bodyStart });
  noteMissing(desk, letter.about, [
    ['F1', [...letter.recipient, letter.body].join(' ').replaceAll('\n', ' ')],
    ['F2', letter.subject],
  ]);
}

/** At most to where a window may begin. */
function drawSender(desk: Desk, page: PageInk, sender: readonly string[]): void {
  const width = windowReach.x - left - 2;
  const lines = sender.flatMap((line, at) =>
    wrapped(desk, line, { font: at === 0 ? 'F2' : 'F1', size: 9.5, width }).map((text) => ({
      text,
      font: at === 0 ? ('F2' as const) : ('F1' as const),
    })),
  );
  lines.forEach(({ text, font }, at) => {
    writeLine(desk, page, { text, font, size: 9.5, x: left, baseline: 22 + at * 4.4 });
  });
}

function drawAddress(desk: Desk, page: PageInk, { about, recipient }: Letter): void {
  const measure = desk.paper.measure('F1');
  const fit = fitText(recipient, addressBox, {
    ...{ largest: 10.5, smallest: 7, lineHeight: 1.2, measure },
  });
  if (fit.kind === 'too-large') desk.findings.push({ kind: 'does-not-fit', about });
  const first = addressBox.y + fit.size * 0.8 * millimetresPerPoint;
  const write = () => {
    recipient.forEach((text, at) => {
      const baseline = first + at * fit.leading;
      writeLine(desk, page, { text, font: 'F1', size: fit.size, x: addressBox.x, baseline });
    });
  };
  if (fit.kind === 'too-large') page.within(addressBox, write);
  else write();
  for (const y of folds) page.line({ x1: 4, x2: 8, y1: y, y2: y, width: 0.1, ink: 0.6 });
}

/** Gives where the text begins. */
function drawSubject(desk: Desk, page: PageInk, subject: string): Millimetres {
  const lines = wrapped(desk, subject, { font: 'F2', size: bodySize, width: right - left });
  lines.forEach((text, at) => {
    const baseline = subjectBaseline + at * leading;
    writeLine(desk, page, { text, font: 'F2', size: bodySize, x: left, baseline });
  });
  return bodyTop + (lines.length - 1) * leading;
}

type Body = { readonly letter: Letter; readonly top: Millimetres };

/** Goes on on a sheet of its own where it is long; the last line of a paragraph never stands there alone. */
function drawBody(desk: Desk, first: PageInk, { letter, top }: Body): void {
  let page = first;
  let y = top;
  const options = { font: 'F1', size: bodySize, width: right - left } as const;
  for (const paragraph of letter.body.split('\n\n')) {
    const lines = paragraph.split('\n').flatMap((line) => wrapped(desk, line, options));
    for (const [at, text] of lines.entries()) {
      const isNextToLast = at === lines.length - 2;
      if (y + (isNextToLast ? leading : 0) > bottom) {
        page = desk.paper.addPage(a4);
        y = nextTop;
      }
      writeLine(desk, page, { text, font: 'F1', size: bodySize, x: left, baseline: y });
      y += leading;
    }
    y += gap;
  }
}

type Setting = { readonly font: FontKey; readonly size: number; readonly width: Millimetres };

const wrapped = (desk: Desk, text: string, { font, size, width }: Setting): readonly string[] =>
  wrapText(text, width, (part) => desk.paper.measure(font)(part) * size);
