import { memo } from 'react';
import { selectionBoxes } from '#shared/domain/tracts/text/caret/selection.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import styles from '../writing.module.css';
import type { Mistake } from './use-mistakes.ts';

type Props = {
  readonly layout: StoryLayout;
  readonly frame: number;
  readonly mistakes: readonly Mistake[];
  readonly zoom: number;
};

/** More than anybody would go through at once, and little enough to be drawn at each keystroke. */
const mostDrawn = 200;

/** A wave under each word that no dictionary knows. */
export const MistakeInk = memo(function MistakeInk({ layout, frame, mistakes, zoom }: Props) {
  return mistakes.slice(0, mostDrawn).flatMap(({ from, to }) =>
    selectionBoxes(layout, from, to)
      .filter((box) => box.frame === frame)
      .map((box) => (
        <path
          key={`${from}/${box.y}`}
          className={styles.mistake}
          data-mistake={`${from}-${to}`}
          d={wave(box.x, box.y + box.height, { width: box.width, zoom })}
          strokeWidth={1.2 / zoom}
        />
      )),
  );
});

const stepPx = 2.5;

function wave(x: number, y: number, { width, zoom }: { width: number; zoom: number }): string {
  const step = stepPx / zoom;
  const count = Math.max(2, Math.min(400, Math.round(width / step)));
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const down = index % 2 === 0 ? 0 : step * 0.8;
    return `${(x + index * step).toFixed(3)} ${(y - step + down).toFixed(3)}`;
  });
  return `M${points.join('L')}`;
}
