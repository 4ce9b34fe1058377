import { type ReactNode, useEffect, useRef } from 'react';
import styles from '../proof.module.css';
import type { DrawnProof } from '../work/draw-proof.ts';
import { type View, viewKeys } from './view.ts';

type Props = {
  readonly drawn: DrawnProof;
  readonly view: View;
  readonly label: string;
  readonly children?: ReactNode;
};

/** A side as dots: what was computed of its plates. */
export function DotsStage({ drawn, view, label, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paper = canvas.current;
    const pen = paper?.getContext('2d');
    if (!paper || !pen) return;
    paper.width = drawn.width;
    paper.height = drawn.height;
    const pixels = pen.createImageData(drawn.width, drawn.height);
    pixels.data.set(drawn.rgba);
    pen.putImageData(pixels, 0, 0);
  }, [drawn]);
  return (
    <figure
      className={styles.desk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={`${label}, ${view.place}`}
      onKeyDown={viewKeys(view)}
    >
      <div className={styles.paper} style={{ inlineSize: `${view.zoom * 100}%` }}>
        <canvas ref={canvas} className={styles.fitted} />
        {children}
      </div>
    </figure>
  );
}
