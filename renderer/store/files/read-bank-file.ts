import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { bankItemsIn, emptyBankFile, putBankItem } from '#shared/ipc/bank-pieces.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/result.ts';
import { inSlices } from '../in-turn.ts';
import { type MainPort, must } from '../main-port.ts';

/** Has main read a bank statement or an export of HelloAsso, and takes in its lines in slices. Nothing is recorded. */
export async function readBankFile(
  main: MainPort,
  order: RequestInput<'bank.parse'>,
): Promise<Result<BankFile, BankFileFailure>> {
  const parsed = await must(main, 'bank.parse', order);
  if (!parsed.ok) return parsed;
  const file = emptyBankFile(parsed.value);
  const step = (piece: Uint8Array) => {
    for (const item of bankItemsIn(piece)) putBankItem(file, item);
  };
  await inSlices(parsed.value.pieces, step);
  return ok(file);
}
