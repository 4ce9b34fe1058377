import { memo } from 'react';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { useFontShelf, useFontsOf } from './fonts/use-fonts.ts';
import { PageDrawing } from './page-drawing.tsx';

type Props = {
  readonly tract: Tract;
  readonly page: Page;
  /** What lies beyond the trimmed page, in the bleed, is shown too: then the picture is that much larger. */
  readonly bleed?: boolean;
  readonly className?: string;
  /** What it is called; without a name it is an ornament to those who listen. */
  readonly label?: string;
};

/** A page as it will be printed, at any size: one unit is a millimetre. */
export const PaintPage = memo(function PaintPage({ tract, page, bleed, className, label }: Props) {
  const fonts = useFontShelf(useFontsOf(tract));
  const { width, height } = page.setup;
  const edge = bleed === true ? page.setup.bleed : 0;
  const box = [-edge, -edge, width + 2 * edge, height + 2 * edge] as const;
  return (
    <svg
      className={className}
      viewBox={box.join(' ')}
      width={`${box[2]}mm`}
      height={`${box[3]}mm`}
      data-ready={fonts.ready}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      <rect x={box[0]} y={box[1]} width={box[2]} height={box[3]} fill="#ffffff" />
      <PageDrawing tract={tract} page={page} fonts={fonts} />
    </svg>
  );
});
