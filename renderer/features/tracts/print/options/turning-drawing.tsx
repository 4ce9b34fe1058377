import type { Turning } from '#shared/domain/tracts/imposition/sheet.ts';
import styles from '../print.module.css';

type Props = { readonly turning: Turning };

/** A sheet, the edge around which it turns, and the way it goes. */
export function TurningDrawing({ turning }: Props) {
  const isLong = turning === 'long-edge';
  return (
    <svg className={styles.turning} viewBox="0 0 64 46" aria-hidden="true">
      <path
        className={styles.turningBack}
        d={isLong ? 'M32 5 L55 9 V41 L32 41 Z' : 'M18 23 L14 43 H46 L42 23 Z'}
      />
      <rect
        className={styles.turningSheet}
        {...(isLong
          ? { x: 8, y: 5, width: 24, height: 36 }
          : { x: 18, y: 3, width: 24, height: 20 })}
      />
      <path className={styles.turningEdge} d={isLong ? 'M32 4 V42' : 'M17 23 H43'} />
      <path
        className={styles.turningWay}
        d={
          isLong
            ? 'M20 16 C26 9 38 9 44 15 M44 15 l-5.5 -0.5 M44 15 l-1 -5.5'
            : 'M47 12 C57 16 57 28 50 34 M50 34 l0.5 -5.5 M50 34 l5.5 -1'
        }
      />
    </svg>
  );
}
