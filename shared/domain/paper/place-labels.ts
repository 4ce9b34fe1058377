import { type LabelSheet, labelBox, labelsPerSheet } from './label-sheet.ts';
import type { Box, Millimetres } from './millimetres.ts';

export type LabelPlacing = {
  readonly sheet: LabelSheet;
  /** The first label still on a sheet already begun, counted from 1. Beyond the sheet counts as its last. */
  readonly startAt: number;
  /** How far the printer prints beside: added to every label. */
  readonly offset: { readonly x: Millimetres; readonly y: Millimetres };
};

export type PlacedLabel = { readonly page: number; readonly box: Box };

export function placeLabel({ sheet, startAt, offset }: LabelPlacing, index: number): PlacedLabel {
  const perSheet = labelsPerSheet(sheet);
  const place = firstPlace(startAt, perSheet) + index;
  const box = labelBox(sheet, place % perSheet);
  return {
    page: Math.floor(place / perSheet),
    box: { ...box, x: box.x + offset.x, y: box.y + offset.y },
  };
}

export const sheetsFor = ({ sheet, startAt }: LabelPlacing, labels: number): number =>
  Math.ceil((firstPlace(startAt, labelsPerSheet(sheet)) + labels) / labelsPerSheet(sheet));

const firstPlace = (startAt: number, perSheet: number): number =>
  Math.min(Math.max(Math.trunc(startAt), 1), perSheet) - 1;
