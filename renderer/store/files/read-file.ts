import type { RequestInput } from '#shared/ipc/contract.ts';
import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { rowsIn } from '#shared/ipc/table-pieces.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { inSlices } from '../in-turn.ts';
import { type MainPort, must } from '../main-port.ts';

/** Who watches the rows come in, and may stop it. */
type Watch = {
  isCancelled(): boolean;
  tookIn(done: number, of: number): void;
};

/** Has main read a list, and takes in its rows in slices: others have their turn meanwhile. */
export async function readFile(
  main: MainPort,
  order: RequestInput<'import.parse'>,
  { isCancelled, tookIn }: Watch,
): Promise<Result<ParsedTable, ParseFailure>> {
  const parsed = await must(main, 'import.parse', order);
  if (!parsed.ok) return parsed;
  const { pieces, ...table } = parsed.value;
  const rows: ParsedTable['rows'] = [];
  let done = 0;
  const step = (piece: Uint8Array) => {
    for (const row of rowsIn(piece)) rows.push(row);
    done += 1;
    tookIn(done, pieces.length);
  };
  const isWhole = await inSlices(pieces, step, isCancelled);
  return isWhole ? ok({ ...table, rows }) : err({ kind: 'stopped' });
}
