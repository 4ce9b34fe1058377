import styles from './canvas.module.css';
import { type Canvas, useCanvasState } from './wiring/use-canvas.ts';

type Props = { readonly canvas: Canvas };

/** What has just happened, for those who do not see it. */
export function Announcement({ canvas }: Props) {
  const said = useCanvasState(canvas.store, (state) => state.said);
  return (
    <output className={styles.hint} aria-live="polite">
      {said}
    </output>
  );
}
