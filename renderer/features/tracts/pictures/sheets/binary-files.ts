const folder = '../../../../../node_modules/pdfjs-dist';

const shipped: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>(
    '../../../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm',
    { query: '?url', import: 'default', eager: true },
  ),
};

const folders: Readonly<Record<string, string>> = {
  standardFontDataUrl: `${folder}/standard_fonts`,
  wasmUrl: `${folder}/wasm`,
};

type Asked = { readonly kind: string; readonly filename: string };

/** What pdf.js needs beside its program: the fonts that a PDF may leave out, and decoders. They are shipped. */
export class BinaryFiles {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const url = shipped[`${folders[kind] ?? ''}/${filename}`];
    if (url === undefined) throw new Error(`${filename} is not shipped`);
    const answer = await fetch(new URL(url, import.meta.url));
    return new Uint8Array(await answer.arrayBuffer());
  }
}
