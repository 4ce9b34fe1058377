import { importLimits, type ParsedTable, type ParseFailure } from '#shared/ipc/import-file.ts';
import { err, type Result, unreachable } from '#shared/result.ts';
import { readCsv } from './csv/read-csv.ts';
import { detectFormat } from './detect-format.ts';
import { type Meter, unwatched } from './meter.ts';
import { readFlatOds } from './ods/read-ods.ts';
import type { ParseOrder, WatchedOrder } from './parse-order.ts';
import { readZip } from './read-zip.ts';
import { Refusal } from './refusal.ts';
import { readVcard } from './vcard/read-vcard.ts';

/** Never throws: a file that cannot be read is an answer. What it is, its bytes say, not its name. */
export async function parseBytes(
  order: ParseOrder,
  meter: Meter = unwatched,
): Promise<Result<ParsedTable, ParseFailure>> {
  const { length } = order.bytes;
  if (length > importLimits.fileBytes) {
    return err({ kind: 'too-large', bytes: length, limit: importLimits.fileBytes });
  }
  try {
    return await parse({ ...order, meter });
  } catch (error) {
    if (error instanceof Refusal) return err(error.failure);
    return err({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function parse(order: WatchedOrder): Promise<Result<ParsedTable, ParseFailure>> {
  const bytes = Buffer.from(order.bytes.buffer, order.bytes.byteOffset, order.bytes.byteLength);
  const format = detectFormat(bytes);
  switch (format.kind) {
    case 'text':
      return readCsv(bytes, order);
    case 'vcard':
      return readVcard(bytes, order);
    case 'zip':
      return await readZip(bytes, order);
    case 'flat-ods':
      return await readFlatOds(bytes, order);
    case 'empty':
    case 'old-excel':
    case 'password-protected':
    case 'unknown-format':
      return err(format);
    default:
      return unreachable(format);
  }
}
