import type { Box, Size } from '#shared/domain/paper/millimetres.ts';
import styles from '../proof.module.css';

type Props = {
  readonly size: Size;
  /** What is left once it is cut: all else is covered. Null: nothing is. */
  readonly trims?: readonly Box[] | null;
  /** A place to look at. */
  readonly spot?: { readonly x: number; readonly y: number } | null;
};

/** Over a page, in its own millimetres. */
export function StageOverlay({ size: { width, height }, trims = null, spot = null }: Props) {
  const ring = Math.max(width, height) / 60;
  return (
    <svg className={styles.overlay} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {trims === null ? null : (
        <path
          className={styles.masked}
          fillRule="evenodd"
          d={[{ x: 0, y: 0, width, height }, ...trims].map(outline).join('')}
        />
      )}
      {spot === null
        ? null
        : (['spotUnder', 'spotOver'] as const).map((look) => (
            <circle key={look} className={styles[look]} cx={spot.x} cy={spot.y} r={ring} />
          ))}
    </svg>
  );
}

const outline = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
