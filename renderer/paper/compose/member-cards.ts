import { cardSheet, cutMarks } from '#shared/domain/paper/card-sheet.ts';
import { fitText } from '#shared/domain/paper/fit-text.ts';
import { labelBox, labelsPerSheet } from '#shared/domain/paper/label-sheet.ts';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import type { MemberCardsOrder } from '../paper-order.ts';
import type { FontKey, PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing, progressStep } from './desk.ts';

type Card = MemberCardsOrder['cards'][number];

const inset = 6;
const mostFields = 3;

/** Ten cards a page, to be cut along the marks. */
export function drawMemberCards(desk: Desk, order: MemberCardsOrder): void {
  const perPage = labelsPerSheet(cardSheet);
  let page = newPage(desk);
  order.cards.forEach((card, index) => {
    if (index > 0 && index % perPage === 0) page = newPage(desk);
    drawCard(desk, { page, order, box: labelBox(cardSheet, index % perPage) }, card);
    if (index % progressStep === 0) desk.onProgress(index, order.cards.length);
  });
  desk.onProgress(order.cards.length, order.cards.length);
}

function newPage({ paper }: Desk): PageInk {
  const page = paper.addPage(cardSheet.paper);
  for (const mark of cutMarks(cardSheet)) page.line({ ...mark, width: 0.1, ink: 1 });
  return page;
}

type Spot = { readonly page: PageInk; readonly order: MemberCardsOrder; readonly box: Box };

function drawCard(desk: Desk, { page, order, box }: Spot, card: Card): void {
  const left = box.x + inset;
  const width = box.width - 2 * inset;
  const write = (
    text: string,
    font: FontKey,
    spot: { x: number; baseline: number; most: number; room: number },
  ) => {
    const measure = desk.paper.measure(font);
    const fit = fitText(
      [text],
      { width: spot.room, height: 20 },
      { largest: spot.most, smallest: 6, lineHeight: 1.2, measure },
    );
    if (fit.kind === 'too-large') desk.findings.push({ kind: 'does-not-fit', about: card.name });
    page.text(desk.paper.faces[font].set(text), {
      x: spot.x,
      baseline: spot.baseline,
      font,
      size: fit.size,
    });
  };
  write(order.organisation, 'F2', { x: left, baseline: box.y + 10.5, most: 9.5, room: width });
  write(order.heading, 'F1', { x: left, baseline: box.y + 15, most: 8.5, room: width });
  page.line({ x1: left, x2: left + width, y1: box.y + 18.5, y2: box.y + 18.5, width: 0.5, ink: 1 });
  write(card.name, 'F2', { x: left, baseline: box.y + 29, most: 14, room: width });
  const fields = card.fields.slice(0, mostFields);
  const room = width / Math.max(1, fields.length);
  fields.forEach(({ label, value }, index) => {
    const x = left + index * room;
    write(label, 'F1', { x, baseline: box.y + 41.5, most: 7, room: room - 2 });
    write(value, 'F2', { x, baseline: box.y + 46, most: 9.5, room: room - 2 });
  });
  noteMissing(desk, card.name, [
    ['F2', card.name],
    ...fields.map(({ value }) => ['F2', value] as const),
  ]);
}
