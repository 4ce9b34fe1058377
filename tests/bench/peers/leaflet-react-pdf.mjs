import { Document, Font, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { order, points, report } from './leaflet-page.mjs';

const { page, font } = order;
Font.register({ family: 'Sans', src: font });
Font.registerHyphenationCallback((word) => [word]);
const at = ({ x, y, width, height }) => ({
  position: 'absolute',
  left: points(x),
  top: points(y),
  width: points(width),
  height: points(height),
});
const letters = {
  fontFamily: 'Sans',
  fontSize: page.points,
  lineHeight: page.leading / page.points,
  textAlign: 'justify',
};
const pages = order.pages.map(({ text, photos }, number) =>
  createElement(
    Page,
    { key: number, size: [points(page.width), points(page.height)] },
    ...photos.map((src, place) => createElement(Image, { src, style: at(page.photos[place]) })),
    createElement(View, { style: at(page.text) }, createElement(Text, { style: letters }, text)),
  ),
);
report(await renderToBuffer(createElement(Document, null, ...pages)));
