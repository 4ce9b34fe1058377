import { FormattedMessage } from 'react-intl';
import { Keys } from '../../../ui/keys.tsx';
import styles from './crop-hint.module.css';
import type { CanvasStore } from './wiring/canvas-state.ts';
import { useCanvasState } from './wiring/use-canvas.ts';

/** Under the page while a picture is cropped: what the hand and the keys do now. */
export function CropHint({ store }: { readonly store: CanvasStore }) {
  const isCropping = useCanvasState(store, ({ cropping }) => cropping !== null);
  return (
    <div role="status" className={styles.place}>
      {isCropping ? (
        <p className={styles.hint}>
          <FormattedMessage
            id="tracts.canvas.cropKeys"
            values={{
              larger: <Keys shortcut="Plus" />,
              smaller: <Keys shortcut="-" />,
            }}
          />
        </p>
      ) : null}
    </div>
  );
}
