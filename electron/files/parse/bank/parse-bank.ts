import { isOfx, readOfx } from '#shared/domain/bank/ofx/read-ofx.ts';
import { isQif, readQif } from '#shared/domain/bank/qif/read-qif.ts';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { importLimits } from '#shared/ipc/import-file.ts';
import { err, ok, type Result, unreachable } from '#shared/result.ts';
import { decodeText, looksBinary } from '../decode-text.ts';
import { detectFormat } from '../detect-format.ts';
import { type Meter, unwatched } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { BankOrder, WatchedBankOrder } from './bank-order.ts';
import { readBankCsv } from './read-bank-csv.ts';
import { readBankSheet } from './read-bank-sheet.ts';
import { readCamtFile } from './read-camt-file.ts';

type Read = Result<BankFile, BankFileFailure>;

const startSigns = 2_000;

/** Never throws: a file that cannot be read is an answer. What it is, its bytes say, not its name. */
export async function parseBank(order: BankOrder, meter: Meter = unwatched): Promise<Read> {
  const { length } = order.bytes;
  if (length > importLimits.fileBytes) {
    return err({ kind: 'too-large', bytes: length, limit: importLimits.fileBytes });
  }
  try {
    const read = await parse({ ...order, meter });
    return read.ok && sizeOf(read.value) > importLimits.rows
      ? err({ kind: 'too-many-rows', limit: importLimits.rows })
      : read;
  } catch (error) {
    if (error instanceof Refusal) return err(error.failure);
    return err({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function parse(order: WatchedBankOrder): Promise<Read> {
  const bytes = Buffer.from(order.bytes.buffer, order.bytes.byteOffset, order.bytes.byteLength);
  const format = detectFormat(bytes);
  switch (format.kind) {
    case 'zip':
      return readBankSheet(bytes, order);
    case 'flat-ods':
    case 'vcard':
      return err({ kind: 'unknown-format' });
    case 'text':
      return parseText(bytes, order);
    case 'unknown-format':
      // XML that is no table of Excel's: it may well be a bank's.
      return format.found === undefined ? parseText(bytes, order) : err(format);
    case 'empty':
    case 'old-excel':
    case 'password-protected':
      return err(format);
    default:
      return unreachable(format);
  }
}

async function parseText(bytes: Buffer, order: WatchedBankOrder): Promise<Read> {
  const start = startOf(bytes);
  if (start.startsWith('<') && !isOfx(start)) return readCamtFile(bytes, order.meter);
  const { text, encoding } = decodeText(bytes, order.options.encoding);
  if (looksBinary(text)) return err({ kind: 'unknown-format' });
  const decimal = order.options.decimal ?? null;
  if (isOfx(start)) return statements(readOfx(text, decimal));
  if (isQif(start)) return statements(readQif(text, decimal));
  return readBankCsv(text, { ...order, options: { ...order.options, encoding } });
}

const statements = (
  read: Result<readonly BankStatement[], BankFileFailure>,
): Result<BankFile, BankFileFailure> =>
  read.ok ? ok({ kind: 'statements', statements: [...read.value] }) : read;

/** In whatever encoding: signs of markup are those of ASCII, with zeros between them in UTF-16. */
function startOf(bytes: Buffer): string {
  return bytes
    .toString('latin1', 0, startSigns)
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function sizeOf(file: BankFile): number {
  if (file.kind === 'online') return file.online.payments.length + file.online.faults.length;
  return file.statements.reduce((sum, { lines, faults }) => sum + lines.length + faults.length, 0);
}
