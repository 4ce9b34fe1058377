// Sets so many addresses on 3 × 7 labels with pdfmake: `pdfmake-peer.mjs COUNT REGULAR.ttf BOLD.ttf`.

import pdfmake from 'pdfmake';

const [count, normal, bold] = process.argv.slice(2);
const points = (millimetres) => (millimetres * 72) / 25.4;
const perPage = 21;
const perRow = 3;

pdfmake.setFonts({ Sans: { normal, bold, italics: normal, bolditalics: bold } });
const labels = Array.from({ length: Number(count) }, (_, at) => ({
  stack: [
    { text: `Mme Zoé AUBÉPINE-LEFÈVRE ${at}`, bold: true },
    'Appartement 12, 3e étage',
    `${1 + (at % 120)} rue des Tilleuls`,
    `${35000 + (at % 900)} SAINT-AUBIN-DU-CORMIER`,
  ],
  margin: [8, 8, 8, 0],
}));
const pages = [];
for (let from = 0; from < labels.length; from += perPage) {
  const page = labels.slice(from, from + perPage);
  const rows = [];
  for (let at = 0; at < page.length; at += perRow) {
    const row = page.slice(at, at + perRow);
    rows.push([...row, ...Array.from({ length: perRow - row.length }, () => ({ text: '' }))]);
  }
  pages.push({
    table: { widths: Array(perRow).fill(points(63.5)), heights: points(38.1) - 4, body: rows },
    layout: 'noBorders',
    ...(from === 0 ? {} : { pageBreak: 'before' }),
  });
}

const started = performance.now();
const document = pdfmake.createPdf({
  pageSize: 'A4',
  pageMargins: [points(7.2), points(15.1), points(7.2), 0],
  defaultStyle: { font: 'Sans', fontSize: 10 },
  content: pages,
});
const bytes = await document.getBuffer();
if (bytes.length < 1_000) throw new Error('No PDF came out');
process.stdout.write(
  JSON.stringify({
    rows: labels.length,
    milliseconds: performance.now() - started,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  }),
);
