import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { judgeStreams } from '../../../../../renderer/features/tracts/pictures/sheets/judge-streams.ts';
import { takeSheet } from '../../../../../renderer/features/tracts/pictures/sheets/take-sheet.ts';

const a5 = { width: 419.53, height: 595.28 };

async function aPdf(change: (pdf: PDFDocument) => void = () => undefined, pages = 1) {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < pages; at++) {
    const page = pdf.addPage([a5.width, a5.height]);
    page.drawRectangle({ x: 20, y: 30 + at, width: 100, height: 50, color: rgb(1, 0, 0) });
  }
  change(pdf);
  return pdf;
}

const bytesOf = async (pdf: PDFDocument) =>
  new Uint8Array(await pdf.save({ useObjectStreams: false }));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** One stream, named as said, around these bytes. */
const aStream = (filter: string, content: Uint8Array) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );

describe('a page of a PDF', () => {
  it('is taken as it is drawn, as large as it says, alone in a file of its own', async () => {
    const taken = await takeSheet(await bytesOf(await aPdf(undefined, 3)), 1);

    if (!taken.ok) return expect.fail(taken.error.kind);
    expect(taken.value.leftOut).toEqual([]);
    expect(taken.value.size.width).toBeCloseTo(148, 0);
    expect(taken.value.size.height).toBeCloseTo(210, 0);
    const kept = await PDFDocument.load(taken.value.bytes);
    expect(kept.getPageCount()).toBe(1);
    expect(kept.getPage(0).getSize()).toEqual(a5);
  });

  it('lies upright and is cut where its boxes say so', async () => {
    const pdf = await aPdf((made) => {
      made.getPage(0).setRotation(degrees(90));
      made.getPage(0).setTrimBox(10, 20, 300, 400);
    });

    const taken = await takeSheet(await bytesOf(pdf), 0);

    if (!taken.ok) return expect.fail(taken.error.kind);
    const kept = await PDFDocument.load(taken.value.bytes);
    expect(kept.getPage(0).getSize()).toEqual({ width: 400, height: 300 });
    expect(kept.getPage(0).getRotation().angle).toBe(0);
  });

  it('is taken without the scripts, the forms and the files that came with it', async () => {
    const pdf = await aPdf((made) => {
      made.addJavaScript('main', 'app.alert("SCRIPTMARK")');
      made.getForm().createTextField('FIELDMARK').addToPage(made.getPage(0));
    });
    await pdf.attach(Buffer.from('ATTACHMARK'), 'ATTACHMARK.txt');
    const whole = await bytesOf(pdf);
    expect(textOf(whole)).toMatch(/JavaScript/);

    const taken = await takeSheet(whole, 0);

    expect(taken).toMatchObject({ value: { leftOut: ['scripts', 'notes'] } });
    const kept = taken.ok ? await PDFDocument.load(taken.value.bytes) : expect.fail();
    const plain = textOf(await bytesOf(kept));
    const traces = ['JavaScript', '/AA', 'OpenAction', 'FIELDMARK', 'ATTACHMARK', 'EmbeddedFile'];
    expect(traces.filter((trace) => plain.includes(trace))).toEqual([]);
  });

  it('that asks for a password is refused as such', async () => {
    const pdf = await aPdf();
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });

    expect(await takeSheet(await bytesOf(pdf), 0)).toEqual({
      ok: false,
      error: { kind: 'encrypted' },
    });
  });

  it('is refused where it is broken, cut short, absent or of an absurd size', async () => {
    const whole = await bytesOf(await aPdf());
    const vast = await bytesOf(await aPdf((made) => made.getPage(0).setSize(20_000, 20_000)));
    const answers = [
      await takeSheet(whole.subarray(0, 80), 0),
      await takeSheet(new TextEncoder().encode('%PDF-1.7\nnothing'), 0),
      await takeSheet(whole, 5),
      await takeSheet(vast, 0),
    ];

    expect(answers.map((answer) => (answer.ok ? 'taken' : answer.error.kind))).toEqual([
      'damaged',
      'damaged',
      'damaged',
      'page-size',
    ]);
  });

  it('that would fill the memory is refused before anything of it is kept', () => {
    const bomb = deflateSync(new Uint8Array(260_000_000));
    const before = process.memoryUsage().arrayBuffers;

    // Its name may be written otherwise.
    expect(judgeStreams(aStream('/Fl#61teDecode', bomb))).toEqual({ kind: 'bomb' });
    expect(judgeStreams(aStream('[/FlateDecode /FlateDecode]', Uint8Array.of(1)))).toEqual({
      kind: 'too-complex',
    });
    expect(judgeStreams(aStream('/LZWDecode', new Uint8Array(300_000)))).toEqual({ kind: 'bomb' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });
});
