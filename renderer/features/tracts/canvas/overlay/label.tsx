import styles from './overlay.module.css';

type Props = {
  /** Its middle, in pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'snap' | 'measure' | 'good' | 'low' | 'bad';
};

const signWidth = 6.4;
const height = 18;

/** A measure beside the hand. */
export function Label({ x, y, text, tone }: Props) {
  const width = text.length * signWidth + 12;
  return (
    <g className={styles.label} data-tone={tone}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      <text x={x} y={y}>
        {text}
      </text>
    </g>
  );
}
