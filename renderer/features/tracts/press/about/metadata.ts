import type { PressOrder } from '../press-order.ts';

/** The same that a file says of itself, once more, for programs that keep archives (XMP). */
export function metadataOf({ title, language, look, printedOn }: PressOrder, id: string): string {
  const date = printedOn === null ? null : `${printedOn}T00:00:00Z`;
  const said = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Producer>Permanence</pdf:Producer>`,
    ...(date === null
      ? []
      : ['CreateDate', 'ModifyDate', 'MetadataDate'].map(
          (name) => `<xmp:${name}>${date}</xmp:${name}>`,
        )),
    ...(look.standard === 'pdf-x-4'
      ? [
          `<pdf:Trapped>False</pdf:Trapped>`,
          `<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>`,
          `<xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>`,
          `<xmpMM:VersionID>1</xmpMM:VersionID>`,
          `<xmpMM:RenditionClass>default</xmpMM:RenditionClass>`,
        ]
      : []),
  ];
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about=""${names}>`,
    ...said,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join('\n');
}

const names = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpMM', 'http://ns.adobe.com/xap/1.0/mm/'],
  ['pdfxid', 'http://www.npes.org/pdfx/ns/id/'],
]
  .map(([name, address]) => ` xmlns:${name}="${address}"`)
  .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
