import { readFileSync } from 'node:fs';
import { generate } from '@pdfme/generator';
import { image, text } from '@pdfme/schemas';
import { order, report } from './leaflet-page.mjs';

const { page, font } = order;
const at = ({ x, y, width, height }) => ({ position: { x, y }, width, height });
const input = {};
const schemas = order.pages.map(({ text: words, photos }, number) => {
  input[`text-${number}`] = words;
  const pictures = photos.map((file, place) => {
    const name = `photo-${number}-${place}`;
    input[name] = `data:image/jpeg;base64,${readFileSync(file).toString('base64')}`;
    return { name, type: 'image', ...at(page.photos[place]) };
  });
  const letters = {
    ...{ fontName: 'Sans', fontSize: page.points, lineHeight: page.leading / page.points },
    ...{ alignment: 'justify', verticalAlignment: 'top', characterSpacing: 0 },
  };
  return [...pictures, { name: `text-${number}`, type: 'text', ...at(page.text), ...letters }];
});
const bytes = await generate({
  template: {
    basePdf: { width: page.width, height: page.height, padding: [0, 0, 0, 0] },
    schemas,
  },
  inputs: [input],
  options: { font: { Sans: { data: readFileSync(font), fallback: true } } },
  plugins: { text, image },
});
report(bytes);
