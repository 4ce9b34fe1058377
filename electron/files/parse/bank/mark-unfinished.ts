import { faultOf } from '#shared/domain/bank/read/fault-of.ts';
import type { TableRow } from '#shared/domain/bank/table/table-row.ts';
import type { BankFile } from '#shared/ipc/bank-file.ts';

/** Says that the last line has no end: its `60,00` may be the beginning of more, and others may have followed. */
export function markUnfinished(file: BankFile, { line, cells }: TableRow): BankFile {
  const fault = faultOf('unfinished', { line }, cells.join(' '));
  if (file.kind === 'online') {
    return { kind: 'online', online: { ...file.online, faults: [...file.online.faults, fault] } };
  }
  const last = file.statements.length - 1;
  const statements = file.statements.map((statement, at) =>
    at === last ? { ...statement, faults: [...statement.faults, fault] } : statement,
  );
  return { kind: 'statements', statements };
}
