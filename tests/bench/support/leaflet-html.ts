import { readFileSync } from 'node:fs';
import type { leafletPage } from './a5-leaflet.ts';

type Face = { readonly text: string; readonly photos: readonly string[] };
type Leaflet = {
  readonly font: Uint8Array;
  readonly page: typeof leafletPage;
  readonly faces: readonly Face[];
};

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The same leaflet for a browser, its font and photographs inside. */
export function leafletHtml({ font, page, faces }: Leaflet): string {
  const at = ({ x, y, width, height }: Box) =>
    `position:absolute;left:${x}mm;top:${y}mm;width:${width}mm;height:${height}mm`;
  const sections = faces.map(({ text, photos }) => {
    const pictures = photos.map((file, place) => {
      const box = page.photos[place] ?? page.text;
      const source = `data:image/jpeg;base64,${readFileSync(file).toString('base64')}`;
      return `<img style="${at(box)}" src="${source}">`;
    });
    return `<section>${pictures.join('')}<p style="${at(page.text)}">${text}</p></section>`;
  });
  const face = Buffer.from(font).toString('base64');
  return `<!doctype html><html lang="fr"><style>
    @font-face { font-family: Sans; src: url(data:font/ttf;base64,${face}) }
    @page { size: ${page.width}mm ${page.height}mm; margin: 0 }
    body { margin: 0 }
    section { position: relative; width: ${page.width}mm; height: ${page.height}mm; break-after: page; overflow: hidden }
    section:last-child { break-after: auto }
    p { margin: 0; font: ${page.points}pt/${page.leading}pt Sans; text-align: justify; hyphens: auto }
  </style>${sections.join('')}</html>`;
}
