import { rememberedRoles } from '#shared/domain/bank/remembered-columns.ts';
import type { BankFileFailure } from '#shared/ipc/bank-file.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import { readBankFile } from '../../files/read-bank-file.ts';
import { owned } from '../../sealed/bytes.ts';
import type { BankFilesApi, OpenedBankFile } from '../../store-api/bank-files.ts';

/** Reads a file; where its columns are unknown, once more as somebody has explained them for an earlier one. */
export async function openBankFile(
  engine: Engine,
  input: Parameters<BankFilesApi['openBankFile']>[0],
): Promise<Result<OpenedBankFile, BankFileFailure>> {
  const order = { ...input, bytes: owned(input.bytes) };
  const read = await readBankFile(engine.main, order);
  if (read.ok) return ok({ file: read.value, isRemembered: false });
  if (read.error.kind !== 'unknown-columns') return read;
  const { headers, headerLine } = read.error;
  const kept = engine.records.all('file-mapping').map(({ fields }) => fields);
  const roles = rememberedRoles(kept, headers);
  if (roles === null) return read;
  const columns = { headerLine, roles: [...roles] };
  const again = await readBankFile(engine.main, {
    ...order,
    options: { ...order.options, columns },
  });
  return again.ok ? ok({ file: again.value, isRemembered: true }) : read;
}
