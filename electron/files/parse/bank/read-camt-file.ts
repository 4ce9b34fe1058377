import { CamtCollector } from '#shared/domain/bank/camt/camt-collector.ts';
import { readCamt } from '#shared/domain/bank/camt/read-camt.ts';
import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { inPieces } from '../in-pieces.ts';
import type { Meter } from '../meter.ts';
import { readXml } from '../read-xml.ts';
import { Refusal } from '../refusal.ts';
import { decodeSingleByte } from '../single-byte.ts';

const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/;
const endedEarly = /unclosed tag|unexpected end/;

/** Nothing that a file declares is ever fetched or expanded: an unknown entity ends the reading. */
export async function readCamtFile(
  bytes: Buffer,
  meter: Meter,
): Promise<Result<BankFile, BankFileFailure>> {
  const collector = new CamtCollector();
  let last = 1;
  try {
    await readXml(inPieces(asUtf8(bytes), meter), {
      open(name, attributes, line) {
        last = line;
        collector.open(name, attributes, line);
      },
      text: (text) => collector.text(text),
      close: (name) => collector.close(name),
    });
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    if (endedEarly.test(error.message)) return err({ kind: 'truncated', line: last });
    throw error;
  }
  const read = readCamt(collector);
  return read.ok ? ok({ kind: 'statements', statements: [...read.value] }) : read;
}

function asUtf8(bytes: Buffer): Buffer {
  const name = declared.exec(bytes.toString('latin1', 0, 200))?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^(?:iso-8859-15|latin-?9)$/.test(name))
    return Buffer.from(decodeSingleByte(bytes, 'iso-8859-15'));
  if (/^(?:iso-8859-1|latin-?1|windows-1252|cp1252)$/.test(name)) {
    return Buffer.from(decodeSingleByte(bytes, 'windows-1252'));
  }
  return bytes;
}
