import { describe, expect, it } from 'vitest';
import { slipTable } from '#shared/domain/contributions/deposits/slip-table.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { finishExport } from '#shared/domain/export/export-run.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import {
  type PrintedDeposit,
  slipOrder,
  slipWords,
} from '../../renderer/features/treasury/deposits/slip/slip-order.ts';
import { aDeposit, paymentId } from '../shared/domain/contributions/deposits/a-deposit.ts';
import { people } from './support/orders.ts';
import { pagesOf, printShop } from './support/print-order.ts';

const { make, print } = printShop();

const slipOf = (count: number, said: Partial<PrintedDeposit> = {}): PrintedDeposit => ({
  ...aDeposit({
    account: {
      association: 'Section de Vernoy-sur-Lie',
      holder: 'MANDATAIRE SECTION VERNOY',
      iban: 'FR1420041010050500013M02606',
      bic: 'PSSTFRPPREN',
    },
    by: 'Anselme Roudaut',
    lines: people(count).map((drawer, place) => ({
      payments: [paymentId(place)],
      drawer,
      bank: place % 3 === 0 ? null : 'Crédit Breton',
      number: String(1_000_000 + place),
      amount: 2_000 + place,
    })),
  }),
  ...said,
});

/** Spaces of French numbers are no plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a deposit slip', () => {
  it('says the account, each cheque, how many, the total, and has a place to sign', async () => {
    const [only, ...others] = pagesOf(await print(slipOrder(slipOf(3)))).map(plain);

    expect(others).toEqual([]);
    expect(only).toContain('Bordereau de remise de chèques');
    expect(only).toMatch(/Titulaire du compte : *MANDATAIRE SECTION VERNOY/);
    expect(only).toMatch(/IBAN : *FR14 2004 1010 0505 0001 3M02 606/);
    expect(only).toMatch(/Nombre de chèques : *3/);
    expect(only).toMatch(/2 +Luc AUBÉPINE +Crédit Breton +1000001 +20,01 €/);
    expect(only).toMatch(/Total de la remise +60,03 €/);
    expect(only).toContain('Remis le 10/03/2026');
    expect(only).toContain('Signature');
  });

  it('over several pages carries each total over, to the cent, and is signed once', async () => {
    const pages = pagesOf(await print(slipOrder(slipOf(120)))).map(plain);
    const sumAfter = (text: string, name: string) =>
      new RegExp(`${name} +([\\d ]+,\\d\\d) €`).exec(text)?.[1];

    expect(pages.length).toBeGreaterThan(2);
    pages.slice(1).forEach((text, index) => {
      const before = sumAfter(pages[index] ?? '', 'À reporter');
      expect(before).toBeDefined();
      expect(sumAfter(text, 'Report')).toBe(before);
    });
    expect(sumAfter(pages.at(-1) ?? '', 'Total de la remise')).toBe('2 471,40');
    expect(pages.filter((text) => text.includes('Signature'))).toHaveLength(1);
  });

  it.each(Array.from({ length: 14 }, (_, place) => 18 + place))(
    'keeps its total and its place to sign on the paper with %i cheques',
    async (count) => {
      const pages = pagesOf(await print(slipOrder(slipOf(count)))).map(plain);

      const last = pages.at(-1) ?? '';
      expect(last).toMatch(/Total de la remise +\d/);
      expect(last.indexOf('Signature')).toBeGreaterThan(last.indexOf('Total de la remise'));
      expect(pages.filter((text) => text.includes(`${1_000_000 + count - 1}`))).toHaveLength(1);
    },
  );

  it('is the same page byte for byte whenever it is printed again', async () => {
    const first = await make(slipOrder(slipOf(5)));
    const again = await make(slipOrder(structuredClone(slipOf(5))));

    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('of cash has no banks, and leaves a line for what nobody has said of the account', async () => {
    const account = { association: null, holder: null, iban: null, bic: null };
    const [page = ''] = pagesOf(await print(slipOrder(slipOf(2, { means: 'cash', account }))));

    expect(page).toContain('Bordereau de versement d’espèces');
    expect(page).not.toContain('Banque');
    expect(page).not.toContain('BIC');
    expect(page).toMatch(/IBAN/);
  });

  it('is the same as a table, with its total below', () => {
    const slip = slipOf(2);
    const table = slipTable(slip, slipWords(slip));

    expect([...table.rows]).toEqual([
      [1, 'Zoé AUBÉPINE', null, '1000000', 2_000],
      [2, 'Luc AUBÉPINE', 'Crédit Breton', '1000001', 2_001],
      [null, 'Total de la remise', null, null, 4_001],
    ]);
    expect(finishExport(writeXlsx(table)).ok).toBe(true);
    expect(finishExport(writeCsv(table, { separator: ';', encoding: 'utf-8-bom' })).ok).toBe(true);
  });
});
