import { slipTable } from '#shared/domain/contributions/deposits/slip-table.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { finishExport } from '#shared/domain/export/export-run.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { DepositRow } from '../../../../store/store-api/deposits.ts';
import { useDeskOut } from '../../use-desk-out.ts';
import { slipWords } from './slip-order.ts';

export type SlipFormat = 'pdf' | 'xlsx' | 'csv';

type Out = {
  readonly scope: ScopeId;
  readonly bytes: Uint8Array | null;
  readonly reason: string;
};

/** The slip to the printer or into a file: first the log, then the paper. */
export function useSlipOut(deposit: DepositRow, { scope, bytes, reason }: Out) {
  const out = useDeskOut(scope);
  const words = slipWords(deposit);
  const name = `${words.title} ${deposit.slip}`;
  const said = (format: string) => ({
    document: 'deposit-slip',
    ...{ format, reason },
    people: deposit.lines.length,
    columns: Object.values(words.columns),
  });
  return {
    async print() {
      if (bytes !== null) await out.print(said('paper'), name, bytes);
    },
    async save(format: SlipFormat) {
      const file = format === 'pdf' ? bytes : sheetOf(deposit, format);
      if (file === null) out.tell('problem', 'print.failure.save');
      else await out.save(said(format), suggestedName(name, deposit.on, format), file);
    },
  };
}

function sheetOf(deposit: DepositRow, format: 'xlsx' | 'csv'): Uint8Array | null {
  const table = slipTable(deposit, slipWords(deposit));
  const run =
    format === 'xlsx'
      ? writeXlsx(table)
      : writeCsv(table, { separator: ';', encoding: 'utf-8-bom' });
  const written = finishExport(run);
  return written.ok ? written.value.bytes : null;
}
