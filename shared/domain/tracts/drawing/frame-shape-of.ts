import { millimetresPerPoint } from '../../paper/millimetres.ts';
import type { TextFrame } from '../document/model/object.ts';
import type { Page } from '../document/model/page.ts';
import type { BaselineGrid, FrameShape } from '../text/frames/frame-shape.ts';

/** What a text frame offers its story; the page's grid is told from the frame's own top. */
export function frameShapeOf(frame: TextFrame, page: Page | undefined): FrameShape {
  return {
    ...frame.size,
    columns: frame.columns,
    gutter: frame.gutter,
    insets: frame.insets,
    verticalAlign: frame.verticalAlign,
    baselineGrid: gridIn(frame, page),
  };
}

function gridIn({ position }: TextFrame, page: Page | undefined): BaselineGrid | null {
  const baseline = page?.grid.baseline;
  if (!baseline) return null;
  const step = baseline.step * millimetresPerPoint;
  const start = (((baseline.start - position.y) % step) + step) % step;
  return { start, step };
}
