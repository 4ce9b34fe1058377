import { describe, expect, it } from 'vitest';
import { encodeWindows1252 } from '#shared/domain/export/csv/windows-1252.ts';
import { shortFaults, shortLines, statementOf, statementsOf } from './a-bank-answer.ts';

// Layouts as importers that others published describe them; people, numbers and amounts are invented.
const latin1 = (...lines: readonly string[]) =>
  encodeWindows1252(lines.map((line) => `${line}\r\n`).join(''));

describe('the CSV of a French bank', () => {
  it('of Crédit Agricole is read below its titles, with labels over several lines and two accounts in a file', async () => {
    const file = latin1(
      'Téléchargement du 02/02/2026;',
      '',
      'SECTION DE VERNOY',
      'Compte de dépôt carte n° 00012345678;',
      'Solde au 31/01/2026 1 204,50 €',
      'Liste des opérations du compte entre le 01/01/2026 et le 31/01/2026;',
      '',
      'Date;Date valeur;Libellé;Débit euros;Crédit euros;',
      '30/01/2026;30/01/2026;"VIREMENT EN VOTRE FAVEUR',
      'DE MME HELENE MARTIN          ',
      'COTISATION 2026               ";;1 060,00;',
      '28/01/2026;29/01/2026;"PRELEVEMENT IMPRIMERIE";55,50;;',
      '',
      'Livret A n° 00087654321;',
      'Solde au 31/01/2026 10,00 €',
      '',
      'Date;Date valeur;Libellé;Débit euros;Crédit euros;',
      '31/01/2026;31/01/2026;"INTERETS";;0,40;',
    );

    const [account, savings] = await statementsOf(file);

    expect(account).toMatchObject({
      format: 'csv',
      bank: 'credit-agricole',
      account: { kind: 'number', number: '00012345678' },
      closing: { amount: 120_450, on: '2026-01-31' },
      period: { from: '2026-01-01', to: '2026-01-31' },
      faults: [],
    });
    expect(
      account?.lines.map(({ place, valueOn, amount, kind, label }) => [
        place,
        valueOn,
        amount,
        kind,
        label,
      ]),
    ).toEqual([
      [
        { line: 9, number: 1 },
        '2026-01-30',
        106_000,
        'transfer',
        'VIREMENT EN VOTRE FAVEUR DE MME HELENE MARTIN COTISATION 2026',
      ],
      [{ line: 12, number: 2 }, '2026-01-29', -5_550, 'direct-debit', 'PRELEVEMENT IMPRIMERIE'],
    ]);
    expect(savings).toMatchObject({
      account: { number: '00087654321' },
      closing: { amount: 1_000 },
    });
    expect(savings?.lines[0]?.place).toEqual({ line: 18, number: 3 });
  });

  it('of BNP Paribas has its account on the first line and days with hyphens', async () => {
    const statement = await statementOf(
      latin1(
        'Compte de chèques ****8172;Solde au 15/06/2026;3614,49;EUR',
        '',
        'Date operation;Categorie operation;Sous Categorie operation;Libelle operation;Montant operation;Pointage operation;Commentaire operation',
        '12-06-2026;Virements;Virement recu;VIR SEPA RECU /DE MME HELENE MARTIN /MOTIF COTISATION 2026 /REF ADH-12;60,00;;',
        '11-06-2026;Loisirs;Divers;CB IMPRIMERIE;-149,99;;',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'bnp-paribas',
      account: { number: '****8172' },
      closing: { amount: 361_449 },
    });
    expect(statement.lines[0]).toMatchObject({
      counterparty: 'MME HELENE MARTIN',
      reference: 'ADH-12',
      amount: 6_000,
    });
    expect(statement.lines[1]).toMatchObject({ kind: 'card', amount: -14_999 });
  });

  it('of Société Générale tells account, period and balance on one line', async () => {
    const statement = await statementOf(
      latin1(
        '="0012345678900012";01/03/2026;12/03/2026;2;12/03/2026;1450,50 EUR',
        '',
        "Date de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise",
        '06/03/2026;VIR RECU    123456;VIR RECU    1234567890S DE: M. PAUL ROUX MOTIF: COTISATION REF: ADH-7 ;50,00;EUR',
        '03/03/2026;FRAIS BANCAIRES;FRAIS BANCAIRES ;-4,50;EUR',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'societe-generale',
      account: { kind: 'number', number: '0012345678900012' },
      period: { from: '2026-03-01', to: '2026-03-12' },
      closing: { amount: 145_050, on: '2026-03-12' },
      faults: [],
    });
    expect(statement.lines).toMatchObject([
      { kind: 'transfer', counterparty: 'M. PAUL ROUX', reference: 'ADH-7' },
      { kind: 'fees', details: '' },
    ]);
  });

  it('of La Banque Postale still tells the balance in francs, which is none', async () => {
    const statement = await statementOf(
      latin1(
        'Numéro Compte   ;0123456H033',
        'Type         ;CCP',
        'Compte tenu en  ;euros',
        'Date            ;08/09/2026',
        'Solde (EUROS)   ;887,61',
        'Solde (FRANCS)  ;5822,34',
        '',
        'Date;Libellé;Montant(EUROS);Montant(FRANCS)',
        '07/09/2026;"REMISE DE CHEQUES 3 CHQ";150,00;983,94',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'la-banque-postale',
      account: { number: '0123456H033' },
      currency: 'EUR',
      closing: { amount: 88_761, on: '2026-09-08' },
    });
    expect(statement.lines).toMatchObject([{ amount: 15_000, kind: 'cheque' }]);
  });

  it('of Caisse d’Épargne, Banque Populaire and Crédit Coopératif signs its debits and may write years of two digits', async () => {
    const statement = await statementOf(
      latin1(
        'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation',
        '18/04/26;IMPRIMERIE;CB IMPRIMERIE FACT 160426;;;Carte bancaire;Divers;Divers;-230,00;;16/04/26;18/04/26;0',
        '16/04/26;MME MARTIN;VIR INST MME MARTIN;AB12;COTISATION 2026;Virement recu;Divers;Divers;;+115,00;16/04/26;16/04/26;0',
      ),
    );

    expect(statement.bank).toBe('bpce');
    expect(statement.lines).toMatchObject([
      { bookedOn: '2026-04-18', amount: -23_000, kind: 'card' },
      { amount: 11_500, kind: 'transfer', reference: 'AB12', details: 'COTISATION 2026' },
    ]);
  });

  it('of Crédit Mutuel and CIC tells the balance with each line, the newest first', async () => {
    const statement = await statementOf(
      latin1(
        'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
        '06/08/2026;06/08/2026;;60,00;VIR DE M PAUL ROUX;160,00',
        '05/08/2026;05/08/2026;-20,00;;PRLV ASSURANCE;100,00',
      ),
    );

    expect(statement).toMatchObject({
      bank: 'credit-mutuel',
      opening: { amount: 12_000 },
      closing: { amount: 16_000 },
      faults: [],
    });
    expect(statement.lines[0]).toMatchObject({ counterparty: 'M PAUL ROUX' });
  });

  it('of Boursorama holds all accounts, and says the balance of the day on every line', async () => {
    const [one, other] = await statementsOf(
      '\uFEFFdateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance\n' +
        '2026-02-03;2026-02-03;"VIR SEPA MME MARTIN";"Virements reçus";"Virements reçus";"mme martin";1 718,70;;00040613484;BoursoBank;629.41\n' +
        '2026-02-02;2026-02-02;"CARTE 01/02/26 PAPETERIE";"Divers";"Divers";;-8,99;;00040613485;Livret;37.29\n',
    );

    expect(one).toMatchObject({
      bank: 'boursorama',
      account: { number: '00040613484' },
      faults: [],
    });
    expect(one && shortLines(one)).toEqual([['2026-02-03', 171_870, 'VIR SEPA MME MARTIN']]);
    expect(other).toMatchObject({ account: { number: '00040613485' } });
  });

  it('of Qonto leaves out what is not on the account yet and keeps the bank’s ids', async () => {
    const statement = await statementOf(
      "Statut;Date de la valeur (UTC);Date de la valeur (local);Date de l'opération (UTC);Date de l'opération (local);Montant total (TTC);Débit;Crédit;Solde;Devise;Nom du compte;IBAN du compte;Nom de la contrepartie;IBAN de la contrepartie;Méthode de paiement;Identifiant de transaction;Référence;Note\n" +
        'Exécuté;15-02-2026 10:00:00;15-02-2026 11:00:00;14-02-2026 10:00:00;14-02-2026 11:00:00;60,00;;60,00;160,00;EUR;Compte principal;FR7630006000011234567890189;Hélène Martin;FR7630004000031234567890143;Virement;section-1-transaction-12;COTISATION 2026;\n' +
        'En attente;;;16-02-2026 10:00:00;16-02-2026 11:00:00;-12,00;12,00;;;EUR;Compte principal;FR7630006000011234567890189;Imprimerie;;Carte;section-1-transaction-13;;\n',
    );

    expect(statement).toMatchObject({
      bank: 'qonto',
      account: { kind: 'iban', iban: 'FR7630006000011234567890189' },
      lines: [
        {
          bookedOn: '2026-02-14',
          valueOn: '2026-02-15',
          amount: 6_000,
          label: 'COTISATION 2026',
          counterparty: 'Hélène Martin',
          counterpartyAccount: 'FR7630004000031234567890143',
          bankId: 'section-1-transaction-12',
          kind: 'transfer',
        },
      ],
    });
    expect(shortFaults(statement)).toEqual([[3, 'Statut', 'not-booked', 'En attente']]);
  });

  it('of a bank without a name is read all the same when its columns say what they are', async () => {
    const statement = await statementOf('Date,Libellé,Montant\n15/01/2025,"Vir, de Paul",1.50\n');

    expect(statement).toMatchObject({
      bank: null,
      lines: [{ amount: 150, label: 'Vir, de Paul' }],
    });
  });
});
