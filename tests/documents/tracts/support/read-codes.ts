import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { askForBytes } from './readers.ts';

// Never from the network, as the package would by itself.
const wasm = readFileSync(
  createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
);
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What a telephone reads of one page as Poppler prints it, code by code. */
export async function readCodes(path: string, page: number): Promise<readonly string[]> {
  const only = ['-r', '200', '-gray', '-png', '-f', `${page}`, '-l', `${page}`];
  const picture = await askForBytes('pdftoppm', ...only, path);
  const codes = await readBarcodes(new Uint8Array(picture), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 64,
    tryHarder: true,
  });
  return codes.map(({ text }) => text).sort();
}
