import {
  type Box,
  type Millimetres,
  millimetresPerPoint,
  type Points,
} from '#shared/domain/paper/millimetres.ts';
import type { SetText } from '../type/typesetter.ts';

export type FontKey = 'F1' | 'F2';

export type TextSpot = {
  readonly x: Millimetres;
  /** Of the line the letters stand on. */
  readonly baseline: Millimetres;
  readonly font: FontKey;
  readonly size: Points;
};

export type Stroke = {
  readonly x1: Millimetres;
  readonly y1: Millimetres;
  readonly x2: Millimetres;
  readonly y2: Millimetres;
  readonly width: Millimetres;
  /** Of black ink, 0 to 1. */
  readonly ink: number;
};

/** One page's drawing. Everything is in black ink only (K), so that no printer mixes it from colours. */
export type PageInk = {
  text(set: SetText, spot: TextSpot): void;
  line(stroke: Stroke): void;
  frame(box: Box, pen: { readonly width: Millimetres; readonly ink: number }): void;
  /** What is drawn inside `draw` ends at the box's edges. */
  within(box: Box, draw: () => void): void;
  operators(): string;
};

export function createPageInk(paperHeight: Millimetres): PageInk {
  const operators: string[] = [];
  const x = (length: Millimetres) => points(length);
  const y = (length: Millimetres) => points(paperHeight - length);
  return {
    text(set, { x: left, baseline, font, size }) {
      operators.push(
        `BT /${font} ${digits(size)} Tf ${x(left)} ${y(baseline)} Td [${set.show}] TJ ET`,
      );
    },
    line(stroke) {
      operators.push(
        `${pen(stroke)} ${x(stroke.x1)} ${y(stroke.y1)} m ${x(stroke.x2)} ${y(stroke.y2)} l S`,
      );
    },
    frame(box, stroke) {
      operators.push(
        `${pen(stroke)} ${x(box.x)} ${y(box.y + box.height)} ${points(box.width)} ${points(box.height)} re S`,
      );
    },
    within(box, draw) {
      const edges = `${x(box.x)} ${y(box.y + box.height)} ${points(box.width)} ${points(box.height)}`;
      operators.push(`q ${edges} re W n`);
      draw();
      operators.push('Q');
    },
    operators: () => ['0 0 0 1 k', ...operators].join('\n'),
  };
}

const pen = ({ width, ink }: { readonly width: Millimetres; readonly ink: number }): string =>
  `0 0 0 ${digits(ink)} K ${points(width)} w`;

const points = (length: Millimetres): string => digits(length / millimetresPerPoint);

/** A thousandth of a point: nothing that a printer could show is lost. */
const digits = (value: number): string => String(Math.round(value * 1000) / 1000);
