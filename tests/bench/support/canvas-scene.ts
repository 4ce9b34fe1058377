export type SceneBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly form: 'rectangle' | 'ellipse';
};

const page = { width: 297, height: 420 } as const;

/** So many shapes in rows over a poster, rectangles and ellipses by turns. */
export function canvasScene(count: number): readonly SceneBox[] {
  const columns = Math.ceil(Math.sqrt((count * page.width) / page.height));
  const cell = page.width / columns;
  const side = cell * 0.7;
  return Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * cell,
    y: Math.floor(index / columns) * cell,
    width: side,
    height: side * 0.8,
    form: index % 2 === 0 ? 'rectangle' : 'ellipse',
  }));
}
