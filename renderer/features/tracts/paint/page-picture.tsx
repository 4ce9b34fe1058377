import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type FontDesk, officeFonts } from './fonts/font-desk.ts';
import { fontsIn } from './fonts/fonts-in.ts';
import { PageDrawing } from './page-drawing.tsx';

/** A page as an SVG file, to be kept as the picture of a leaflet: complete in itself, without a font. */
export async function pagePicture(
  tract: Tract,
  page: Page,
  desk: FontDesk = officeFonts,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  await desk.ask([...tract.stories.values()].flatMap((story) => [...fontsIn(story)]));
  const { width, height } = page.setup;
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={tract.meta.title}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
    >
      <rect width={width} height={height} fill="#ffffff" />
      <PageDrawing tract={tract} page={page} fonts={desk.read()} />
    </svg>,
  );
}
