import { describe, expect, it } from 'vitest';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { finishExport } from '#shared/domain/export/export-run.ts';
import {
  type OrderColumn,
  type OrderWords,
  orderColumns,
  orderTable,
} from '#shared/domain/tracts/orders/order-table.ts';
import { stockOf } from '#shared/domain/tracts/orders/stock.ts';
import { aMovement, aPrintOrder } from '../../../../builders/a-print-order.ts';

const words: OrderWords = {
  title: 'Commandes',
  above: ['Une aide, pas le compte'],
  // Every column is called by its own id.
  columns: Object.fromEntries(orderColumns.map((id) => [id, id])) as Record<OrderColumn, string>,
  natures: { tract: 'Tract', poster: 'Affiche', circular: 'Circulaire', ballot: 'Bulletin' },
  payers: { party: 'Parti', agent: 'Mandataire', candidate: 'Candidat', other: 'Autre' },
  statuses: { ordered: 'Commandé', delivered: 'Livré', invoiced: 'Facturé', paid: 'Payé' },
  total: 'Total',
};

const lines = [
  {
    order: aPrintOrder({ election: 'Municipales', voteDay: '2026-03-15', payer: 'agent' }),
    stock: stockOf([
      { id: 'a', fields: aMovement({ kind: 'received', quantity: 2_000 }) },
      { id: 'b', fields: aMovement({ quantity: 250 }) },
    ]),
    version: 'Commande du 2 février',
  },
  { order: aPrintOrder({ net: 9, vatRate: 550 }), stock: stockOf([]), version: null },
  { order: aPrintOrder({ net: null }), stock: stockOf([]), version: null },
];

describe('the table for the campaign account', () => {
  it('has one row an order, with its stock, and sums that are those of its rows', () => {
    const table = orderTable(lines, words, 'fr');
    const rows = [...table.rows];
    const column = (id: OrderColumn) => rows.map((row) => row[orderColumns.indexOf(id)]);

    expect(column('payer')).toEqual(['Mandataire', 'Parti', 'Parti', null]);
    expect(column('remaining')).toEqual([1_750, 0, 0, null]);
    expect(column('version')).toEqual(['Commande du 2 février', null, null, null]);
    expect(column('quantity')).toEqual([2_000, 2_000, 2_000, 6_000]);
    expect(column('net')).toEqual([12_345, 9, null, 12_354]);
    expect(column('vat')).toEqual([2_469, 0, null, 2_469]);
    expect(column('gross')).toEqual([14_814, 9, null, 14_823]);
  });

  it('says first that it is a help for the account', () => {
    const written = finishExport(
      writeCsv(orderTable(lines, words, 'fr'), { separator: ';', encoding: 'utf-8-bom' }),
    );
    if (!written.ok) throw new Error(written.error.kind);
    const [first, titles, row] = new TextDecoder().decode(written.value.bytes).split('\r\n');

    expect(first).toBe('"Une aide, pas le compte"');
    expect(titles).toMatch(/^"orderedOn";"name";"nature"/);
    expect(row).toMatch(/^02\/02\/2026;Réunion publique;Tract;Municipales;15\/03\/2026;/);
  });
});
