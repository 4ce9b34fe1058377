import { describe, expect, it } from 'vitest';
import { encodeWindows1252 } from '#shared/domain/export/csv/windows-1252.ts';
import { shortLines, statementOf } from './a-bank-answer.ts';

// Shapes as the tests of several published importers have them; people, numbers and amounts are invented.
const latin1 = (...lines: readonly string[]) =>
  encodeWindows1252(lines.map((line) => `${line}\r\n`).join(''));

describe('the CSV of a French bank, with its balances above and below', () => {
  it('of the older Caisse d’Épargne has its balances above and below, and signs what it took', async () => {
    const statement = await statementOf(
      latin1(
        'Code de la banque : 00000;Code de l’agence : 00001;Date de début de téléchargement : 01/10/2026;Date de fin de téléchargement : 31/10/2026;',
        'Numéro de compte : 01234567890;Nom du compte : SECTION DE VERNOY;Devise : EUR;',
        '',
        'Solde en fin de période;;;;347,90',
        "Date;Numéro d'opération;Libellé;Débit;Crédit;Détail;",
        '28/10/26;2810202620261028-17.58 -;CB PAPETERIE FACT 271026;-12,10;;CB PAPETERIE FACT 271026 ;',
        '12/10/26;1210202620261012-09.25 -;VIR MME MARTIN;;+60,00;COTISATION 2026;',
        'Solde en début de période;;;;300,00',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'bpce',
      account: { number: '01234567890' },
      period: { from: '2026-10-01', to: '2026-10-31' },
      opening: { amount: 30_000 },
      closing: { amount: 34_790 },
      faults: [],
    });
    expect(shortLines(statement)).toEqual([
      ['2026-10-28', -1_210, 'CB PAPETERIE FACT 271026'],
      ['2026-10-12', 6_000, 'VIR MME MARTIN'],
    ]);
  });

  it('of LCL has no header at all, its words in either of two columns and a balance at both ends', async () => {
    const statement = await statementOf(
      latin1(
        '01/06/2026;500,00;;00123 123456A',
        '01/06/2026;-35;Carte;;CB  PAPETERIE   30/05/26;;0;Divers',
        '03/06/2026;120,5;Virement;;;VIREMENT MME MARTIN;;',
        '05/06/2026;-19,99;Virement;;PRLV SEPA ASSURANCE;;;',
        '06/06/2026;-0,07;;;INTERETS DEBITEURS AU 30 05 26;;;',
        '08/06/2026;-12;Chèque;1234567;CHQ 1234567;;;',
        '30/06/2026;553,44;;00123 123456A',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'lcl',
      account: { number: '00123123456A' },
      opening: { amount: 50_000, on: '2026-06-01' },
      closing: { amount: 55_344, on: '2026-06-30' },
      faults: [],
    });
    expect(statement.lines.map(({ kind, amount, label }) => [kind, amount, label])).toEqual([
      ['card', -3_500, 'CB PAPETERIE 30/05/26'],
      ['transfer', 12_050, 'VIREMENT MME MARTIN'],
      ['direct-debit', -1_999, 'PRLV SEPA ASSURANCE'],
      ['fees', -7, 'INTERETS DEBITEURS AU 30 05 26'],
      ['cheque', -1_200, 'CHQ 1234567'],
    ]);
  });

  it('of a savings account of Société Générale has columns of its own', async () => {
    const statement = await statementOf(
      latin1(
        '="0000000000000000";01/01/2026;30/09/2026;',
        'date_comptabilisation;libellé_complet_operation;montant_operation;devise;',
        '12/09/2026;VIR RECU 0000000000011;300,00;EUR;',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'societe-generale',
      period: { from: '2026-01-01', to: '2026-09-30' },
      faults: [],
    });
    expect(shortLines(statement)).toEqual([['2026-09-12', 30_000, 'VIR RECU 0000000000011']]);
  });

  it('of LCL, cut off before its last balance, is read without saying that it adds up', async () => {
    const statement = await statementOf(
      latin1(
        '03/06/2026;120,5;Virement;;;VIREMENT MME MARTIN;;',
        '30/06/2026;620,5;;00123 123456A',
      ),
    );

    expect(statement).toMatchObject({ opening: null, closing: { amount: 62_050 }, faults: [] });
    expect(statement.lines).toHaveLength(1);
  });
});
