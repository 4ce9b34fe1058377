import type { RequestInput } from '#shared/ipc/contract.ts';
import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { rowsIn } from '#shared/ipc/table-pieces.ts';
import { ok, type Result } from '#shared/result.ts';
import { inSlices } from '../in-turn.ts';
import { type MainPort, must } from '../main-port.ts';

/** Has main read a list, and takes in its rows in slices: others have their turn meanwhile. */
export async function readFile(
  main: MainPort,
  order: RequestInput<'import.parse'>,
): Promise<Result<ParsedTable, ParseFailure>> {
  const parsed = await must(main, 'import.parse', order);
  if (!parsed.ok) return parsed;
  const { pieces, ...table } = parsed.value;
  const rows: ParsedTable['rows'] = [];
  await inSlices(pieces, (piece) => {
    for (const row of rowsIn(piece)) rows.push(row);
  });
  return ok({ ...table, rows });
}
