import { describe, expect, it } from 'vitest';
import { aSheetOf } from '../a-workbook.ts';
import { bankAnswerTo, shortFaults, shortLines, statementOf } from './a-bank-answer.ts';

const table = (...rows: readonly string[]) =>
  ['Date;Libellé;Montant;Devise', ...rows].map((row) => `${row}\n`).join('');
const faultsOf = async (...rows: readonly string[]) => {
  const statement = await statementOf(table(...rows));
  return { kept: statement.lines.length, faults: shortFaults(statement) };
};

describe('a line of a statement that cannot be right', () => {
  it('is named with its line, its column and what stood there, and the others are kept', async () => {
    expect(
      await faultsOf(
        '03/02/2026;VIR MME MARTIN;60,00;EUR',
        '32/02/2026;VIR;1,00;EUR',
        '30/02/2026;VIR;1,00;EUR',
        '04/02/2026;VIR;1O,00;EUR',
        '04/02/2026;VIR;;EUR',
        ';VIR SANS DATE;5,00;EUR',
        '05/02/2026;VIR M ROUX 45,00;;EUR',
        '05/02/2026;VIR;12,00;CHF',
        '05/02/2026;VIR;20,00',
        '05/02/2026;VIR;20,00;EUR;de trop',
      ),
    ).toEqual({
      kept: 1,
      faults: [
        [3, 'Date', 'bad-date', '32/02/2026'],
        [4, 'Date', 'bad-date', '30/02/2026'],
        [5, 'Montant', 'bad-amount', '1O,00'],
        [6, null, 'no-amount', 'VIR'],
        [7, null, 'no-date', 'VIR SANS DATE'],
        [8, 'Libellé', 'amount-in-label', '45,00'],
        [9, 'Devise', 'other-currency', 'CHF'],
        [10, null, 'wrong-length', '05/02/2026 VIR 20,00'],
        [11, null, 'wrong-length', '05/02/2026 VIR 20,00 EUR de trop'],
      ],
    });
  });

  it('has a debit and a credit at once', async () => {
    const statement = await statementOf(
      'Date;Libellé;Débit;Crédit\n03/02/2026;VIR;10,00;60,00\n04/02/2026;VIR;;5,00\n',
    );

    expect(shortFaults(statement)).toEqual([[2, 'Débit', 'two-amounts', '10,00 / 60,00']]);
    expect(statement.lines).toHaveLength(1);
  });

  it('is word for word an earlier one: both are kept, and the second is shown', async () => {
    const twice = '03/02/2026;VIR MME MARTIN;60,00;EUR';

    expect(await faultsOf(twice, twice)).toEqual({ kept: 2, faults: [[3, null, 'repeated', '2']] });
  });
});

describe('the amounts of a statement', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234,56', 123_456],
    ['1 234,56 €', 123_456],
    ["1'234.56", 123_456],
    ['-12', -1_200],
    ['12,50-', -1_250],
    ['(12.50)', -1_250],
    ['−12,50', -1_250],
    ['+0,05', 5],
    ['1234,5', 123_450],
  ])('written %s are read to the cent', async (text, cents) => {
    const { lines } = await statementOf(table(`03/02/2026;VIR;"${text}";EUR`));

    expect(lines.map(({ amount }) => amount)).toEqual([cents]);
  });

  it('written 1.234 alone are asked about, and read as the person says', async () => {
    const file = table('03/02/2026;VIR;1.234;EUR');

    const asked = await statementOf(file);
    expect(shortFaults(asked)).toEqual([[2, 'Montant', 'ambiguous-amount', '1.234']]);
    expect(asked.lines).toEqual([]);
    expect(shortLines(await statementOf(file, { decimal: ',' }))[0]?.[1]).toBe(123_400);
  });

  it('written 1.234 follow what the other lines of the file show', async () => {
    const statement = await statementOf(
      table('03/02/2026;VIR;1.234;EUR', '04/02/2026;VIR;12,50;EUR'),
    );

    expect(statement.lines.map(({ amount }) => amount)).toEqual([123_400, 1_250]);
  });

  it('that do not add up to its balances are shown with what is missing', async () => {
    const statement = await statementOf(
      'Date;Date de valeur;Montant;Libellé;Solde\n' +
        '03/02/2026;03/02/2026;60,00;VIR MME MARTIN;160,00\n' +
        '05/02/2026;05/02/2026;-20,00;PRLV;90,00\n',
    );

    expect(shortFaults(statement)).toEqual([[0, null, 'balance-gap', '-5000']]);
    expect(statement.lines).toHaveLength(2);
  });
});

describe('a file that is no statement of a bank we know', () => {
  it('with other columns is shown with what was recognised, and read once somebody has said what is what', async () => {
    const file =
      'Quand;Quoi;Entrée;Sortie\n03/02/2026;VIR MME MARTIN;60,00;\n04/02/2026;PRLV;;5,00\n';

    expect(await bankAnswerTo(file)).toMatchObject({
      kind: 'unknown-columns',
      headerLine: 1,
      headers: ['Quand', 'Quoi', 'Entrée', 'Sortie'],
      samples: [['03/02/2026', 'VIR MME MARTIN', '60,00', ''], expect.anything()],
    });

    const roles = ['bookedOn', 'label', 'credit', 'debit'] as const;
    const statement = await statementOf(file, { columns: { headerLine: 1, roles: [...roles] } });
    expect(shortLines(statement)).toEqual([
      ['2026-02-03', 6_000, 'VIR MME MARTIN'],
      ['2026-02-04', -500, 'PRLV'],
    ]);
  });

  it('explained without a date or an amount is refused with what is missing', async () => {
    const answer = await bankAnswerTo('a;b\n1;2\n', {
      columns: { headerLine: 1, roles: ['label', 'ignore'] },
    });

    expect(answer).toEqual({ kind: 'unfit-columns', missing: ['bookedOn', 'amount'] });
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
  ])('that holds %s is empty', async (_, text) => {
    expect(await bankAnswerTo(text)).toEqual({ kind: 'empty' });
  });

  it('is a PDF, whatever its name', async () => {
    expect(await bankAnswerTo('%PDF-1.7\n1 0 obj\n')).toEqual({
      kind: 'unknown-format',
      found: 'pdf',
    });
  });

  it('is a picture', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), Buffer.alloc(40)]);

    expect(await bankAnswerTo(png)).toEqual({ kind: 'unknown-format', found: 'picture' });
  });

  it('is a list of members', async () => {
    expect(
      await bankAnswerTo('Nom;Prénom;Courriel;Téléphone\nMartin;Hélène;h@exemple.fr;0639981001\n'),
    ).toEqual({ kind: 'list-of-people' });
  });
});

describe('a workbook', () => {
  it('under the name of a CSV is read as what it is', async () => {
    const file = await aSheetOf(
      ['Date', 'Libellé', 'Montant'],
      [new Date(Date.UTC(2026, 1, 3)), 'VIR MME MARTIN', 60],
      [new Date(Date.UTC(2026, 1, 4)), 'PRLV ASSURANCE', -12.3],
    );

    const statement = await statementOf(file);

    expect(statement.format).toBe('xlsx');
    expect(shortLines(statement)).toEqual([
      ['2026-02-03', 6_000, 'VIR MME MARTIN'],
      ['2026-02-04', -1_230, 'PRLV ASSURANCE'],
    ]);
  });
});
