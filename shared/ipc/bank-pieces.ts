import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { BankFault } from '../domain/bank/fault.ts';
import { OnlinePayment } from '../domain/bank/online-payment.ts';
import { BankLine, BankStatement } from '../domain/bank/statement.ts';
import type { BankFile } from './bank-file.ts';
import { piecesOf } from './table-pieces.ts';

const pieces = z.array(z.instanceof(Uint8Array));

/** A bank's file on its way from one process to another: its lines travel as bytes, as the rows of a table do. */
export const PackedBankFile = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statements'),
    statements: z.array(BankStatement.omit({ lines: true, faults: true })),
    pieces,
  }),
  z.object({ kind: z.literal('online'), platform: z.literal('helloasso'), pieces }),
]);
export type PackedBankFile = z.infer<typeof PackedBankFile>;

/** `of`: which statement it belongs to, counted from 0. */
const Item = z.union([
  z.object({ of: z.int().nonnegative(), line: BankLine }),
  z.object({ of: z.int().nonnegative(), fault: BankFault }),
  z.object({ of: z.int().nonnegative(), payment: OnlinePayment }),
]);
export type BankItem = z.infer<typeof Item>;

const Items = z.array(Item);

export function packBankFile(file: BankFile): PackedBankFile {
  const packed = Array.from(piecesOf(textsOf(file)));
  if (file.kind === 'online')
    return { kind: 'online', platform: file.online.platform, pieces: packed };
  const statements = file.statements.map(({ lines: _lines, faults: _faults, ...head }) => head);
  return { kind: 'statements', statements, pieces: packed };
}

/** What one piece holds. Throws on what `packBankFile` did not make. */
export const bankItemsIn = (piece: Uint8Array): readonly BankItem[] =>
  Items.parse(JSON.parse(strFromU8(piece)));

/** The file again, to be filled with the items of its pieces in their order. */
export function emptyBankFile(packed: PackedBankFile): BankFile {
  if (packed.kind === 'statements') {
    const statements = packed.statements.map((head) => ({ ...head, lines: [], faults: [] }));
    return { kind: 'statements', statements };
  }
  return { kind: 'online', online: { platform: packed.platform, payments: [], faults: [] } };
}

export function putBankItem(file: BankFile, item: BankItem): void {
  const owner = file.kind === 'online' ? file.online : file.statements[item.of];
  if (owner === undefined) return;
  if ('fault' in item) owner.faults.push(item.fault);
  else if ('line' in item && 'lines' in owner) owner.lines.push(item.line);
  else if ('payment' in item && 'payments' in owner) owner.payments.push(item.payment);
}

function* textsOf(file: BankFile): Generator<string> {
  const owners = file.kind === 'online' ? [file.online] : file.statements;
  for (const [of, owner] of owners.entries()) {
    if ('lines' in owner) for (const line of owner.lines) yield JSON.stringify({ of, line });
    if ('payments' in owner)
      for (const payment of owner.payments) yield JSON.stringify({ of, payment });
    for (const fault of owner.faults) yield JSON.stringify({ of, fault });
  }
}
