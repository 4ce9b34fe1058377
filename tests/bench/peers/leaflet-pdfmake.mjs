import pdfmake from 'pdfmake';
import { order, points, report } from './leaflet-page.mjs';

const { page, font } = order;
pdfmake.setFonts({ Sans: { normal: font, bold: font, italics: font, bolditalics: font } });
const content = order.pages.flatMap(({ text, photos }, at) => [
  ...photos.map((file, place) => ({
    image: file,
    width: points(page.photos[place].width),
    height: points(page.photos[place].height),
    absolutePosition: { x: points(page.photos[place].x), y: points(page.photos[place].y) },
    ...(at > 0 && place === 0 ? { pageBreak: 'before' } : {}),
  })),
  { text, alignment: 'justify' },
]);
const document = pdfmake.createPdf({
  pageSize: { width: points(page.width), height: points(page.height) },
  pageMargins: [
    points(page.text.x),
    points(page.text.y),
    points(page.width - page.text.x - page.text.width),
    points(page.height - page.text.y - page.text.height),
  ],
  defaultStyle: {
    font: 'Sans',
    fontSize: page.points,
    lineHeight: page.leading / page.points / 1.257,
  },
  content,
});
report(await document.getBuffer());
