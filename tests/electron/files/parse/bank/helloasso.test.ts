import { describe, expect, it } from 'vitest';
import type { OnlineExport } from '#shared/domain/bank/online-payment.ts';
import { aSheetOf } from '../a-workbook.ts';
import { bankAnswerTo, shortFaults } from './a-bank-answer.ts';
import { helloAssoSample } from './bank-samples.ts';

async function onlineOf(file: Uint8Array | string): Promise<OnlineExport> {
  const answer = await bankAnswerTo(file);
  if (answer.kind !== 'online') throw new Error(JSON.stringify(answer));
  return answer.online;
}

const short = ({ payments }: OnlineExport) =>
  payments.map(({ order, payment, paidOn, status, amount }) => [
    order,
    payment,
    paidOn,
    status,
    amount,
  ]);
const expected = [
  ['82810', '53041', '2026-02-03', 'paid', 4_500],
  ['82811', '53042', '2026-02-04', 'offline', 2_000],
  ['82812', '53043', '2026-02-05', 'refunded', 2_000],
];

describe('the export of payments of HelloAsso', () => {
  it('is read with its numbers, what was given beyond the price, and when it was sent to the bank', async () => {
    const online = await onlineOf(helloAssoSample);

    expect(short(online)).toEqual(expected);
    expect(online.payments[0]).toMatchObject({
      payer: { familyName: 'Martin', givenName: 'Hélène', email: 'h@exemple.fr' },
      person: null,
      campaign: 'Adhésion 2026',
      donation: 500,
      discount: null,
      means: 'Carte bancaire',
      payout: { on: '2026-02-10', reference: null },
    });
    expect(online.payments.slice(1).map(({ payout }) => payout)).toEqual([null, null]);
    expect(online.faults).toEqual([]);
  });

  it('is the same with commas, as a spreadsheet saves it', async () => {
    const commas = helloAssoSample
      .split('\n')
      .map((line) => line.split(';').map((cell) => (cell.includes(',') ? `"${cell}"` : cell)))
      .map((cells) => cells.join(','))
      .join('\n');

    expect(short(await onlineOf(commas))).toEqual(expected);
  });

  it('is the same as a workbook', async () => {
    const [header = [], ...rows] = helloAssoSample
      .trim()
      .split('\n')
      .map((line) => line.split(';'));
    const typed = rows.map((cells) =>
      cells.map((cell) => (/^\d+,\d{2}$/.test(cell) ? Number(cell.replace(',', '.')) : cell)),
    );

    expect(short(await onlineOf(await aSheetOf(header, ...typed)))).toEqual(expected);
  });

  it('names each line that cannot be right', async () => {
    const online = await onlineOf(
      [
        'Référence commande;Référence paiement;Montant total;Date du paiement;Statut du paiement',
        '1;11;20,00;32/02/2026;Payé',
        '2;12;vingt;03/02/2026;Payé',
        '3;13;;03/02/2026;Payé',
        '4;14;20,00;;Payé',
        '5;15;20,00;03/02/2026;Bizarre',
        '',
      ].join('\n'),
    );

    expect(shortFaults(online)).toEqual([
      [2, 'Date du paiement', 'bad-date', '32/02/2026'],
      [3, 'Montant total', 'bad-amount', 'vingt'],
      [4, 'Montant total', 'no-amount', ''],
      [5, 'Date du paiement', 'no-date', ''],
    ]);
    expect(online.payments.map(({ status, statusText }) => [status, statusText])).toEqual([
      ['unknown', 'Bizarre'],
    ]);
  });
});

describe('the export of orders of HelloAsso', () => {
  it('has a line for whom each place is, and its price less the code', async () => {
    const online = await onlineOf(
      'Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Code Promo;Montant code promo\n' +
        '82810;03/02/2026 18:23;Validé;Martin;Léo;Martin;Hélène;h@exemple.fr;;Carte bancaire;Adhésion jeune;20,00;AMI;5,00\n' +
        '82811;03/02/2026 18:30;Annulé;Roux;Paul;Roux;Paul;p@exemple.fr;SARL Roux;Carte bancaire;Adhésion;20,00;;\n',
    );

    expect(online.payments).toMatchObject([
      {
        person: { familyName: 'Martin', givenName: 'Léo' },
        status: 'paid',
        amount: 2_000,
        discount: 500,
      },
      { status: 'cancelled', payer: { company: 'SARL Roux' } },
    ]);
  });

  it.each([
    ['Validé', 'paid'],
    ['Payé', 'paid'],
    ['Hors Ligne', 'offline'],
    ['En attente', 'waiting'],
    ['À venir', 'waiting'],
    ['Refusé', 'refused'],
    ['Échoué', 'refused'],
    ['Remboursé', 'refunded'],
    ['Remboursement en cours', 'refunded'],
    ['Annulé', 'cancelled'],
    ['Contesté', 'contested'],
    ['', 'unknown'],
  ])('whose status is «%s» is %s', async (word, status) => {
    const { payments } = await onlineOf(
      `Référence commande;Date de la commande;Statut de la commande;Montant tarif\n1;03/02/2026;${word};20,00\n`,
    );

    expect(payments.map((one) => one.status)).toEqual([status]);
  });
});
