import { describe, expect, it } from 'vitest';
import {
  bankAnswerTo,
  shortFaults,
  shortLines,
  statementOf,
  statementsOf,
} from './a-bank-answer.ts';
import { camtSample, ofxSample, qifSample } from './bank-samples.ts';

const faultsIn = async (text: string) =>
  shortFaults(await statementOf(text)).map(([, ...fault]) => fault);

describe('a movement of an OFX file that cannot be right', () => {
  it.each([
    ['<DTPOSTED>20260203', '<DTPOSTED>20260232', ['DTPOSTED', 'bad-date', '20260232']],
    ['<DTPOSTED>20260203', '', ['DTPOSTED', 'no-date', '']],
    ['<TRNAMT>60.00', '<TRNAMT>6O.00', ['TRNAMT', 'bad-amount', '6O.00']],
    ['<TRNAMT>60.00', '', ['TRNAMT', 'no-amount', '']],
    [
      '<TRNAMT>60.00',
      '<TRNAMT>60.00<CURRENCY><CURRATE>1<CURSYM>CHF</CURRENCY>',
      ['CURRENCY.CURSYM', 'other-currency', 'CHF'],
    ],
  ])('%s → %s is named, and the others are kept', async (right, wrong, fault) => {
    const text = ofxSample.replace(right, wrong);

    expect(await faultsIn(text)).toEqual([fault]);
    expect((await statementOf(text)).lines).toHaveLength(2);
  });

  it('stands twice under one id, and counts once', async () => {
    const [movement = ''] = /<STMTTRN>.*<FITID>A1.*<\/STMTTRN>\n/.exec(ofxSample) ?? [];
    const text = ofxSample.replace(movement, movement + movement);

    expect((await faultsIn(text)).map(([, kind]) => kind)).toEqual(['same-id']);
    expect((await statementOf(text)).lines).toHaveLength(3);
  });

  it('shares its id with another movement, and both are kept', async () => {
    const text = ofxSample.replace('<FITID>A2', '<FITID>A1');

    expect((await statementOf(text)).lines.map(({ bankId }) => bankId)).toEqual([null, null, 'A3']);
    expect(await faultsIn(text)).toEqual([]);
  });
});

describe('an amount of a French OFX file', () => {
  it('with a comma and a plus is read to the cent', async () => {
    const text = ofxSample
      .replace('60.00', '+60,00')
      .replace('-12.30', '-12,30')
      .replace('-1204.05', '-1204,05');

    expect((await statementOf(text)).lines.map(({ amount }) => amount)).toEqual([
      6_000, -1_230, -120_405,
    ]);
  });
});

describe('a movement of a QIF file that cannot be right', () => {
  it.each([
    ['D03/02/2026', 'D32/02/2026', ['D', 'bad-date', '32/02/2026']],
    ['D03/02/2026\n', '', ['D', 'no-date', 'VIR MME MARTIN']],
    ['T60.00', 'Tsoixante', ['T', 'bad-amount', 'soixante']],
    ['T60.00\n', '', ['T', 'no-amount', 'VIR MME MARTIN']],
  ])('%s → %s is named, and the others are kept', async (right, wrong, fault) => {
    const text = qifSample.replace(right, wrong);

    expect(await faultsIn(text)).toEqual([fault]);
    expect((await statementOf(text)).lines).toHaveLength(2);
  });

  it('of a file of Americans has the month first, where a day tells it', async () => {
    const text = '!Type:Bank\nD01/31/26\nT1\nPA\n^\nD02/03/26\nT1\nPB\n^\n';

    expect(shortLines(await statementOf(text)).map(([day]) => day)).toEqual([
      '2026-01-31',
      '2026-02-03',
    ]);
  });
});

describe('an entry of a CAMT.053 file that cannot be right', () => {
  const booked = '<BookgDt><Dt>2026-02-03</Dt></BookgDt>';

  it.each([
    [booked, '<BookgDt><Dt>2026-02-32</Dt></BookgDt>', ['BookgDt', 'bad-date', '2026-02-32']],
    ['<Amt Ccy="EUR">60.00', '<Amt Ccy="CHF">60.00', ['Amt@Ccy', 'other-currency', 'CHF']],
    ['<Amt Ccy="EUR">60.00', '<Amt Ccy="EUR">60,00', ['Amt', 'bad-amount', '60,00']],
    [
      '<CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK',
      '<CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG',
      ['Sts', 'not-booked', 'PDNG'],
    ],
  ])('%s → %s is named, and with it what the balances miss', async (right, wrong, fault) => {
    expect(await faultsIn(camtSample.replace(right, wrong))).toEqual([
      [null, 'balance-gap', '6000'],
      fault,
    ]);
  });

  it('of a batch whose parts do not add up is kept without them', async () => {
    const part = (sum: string) => `<TxDtls><Amt Ccy="EUR">${sum}</Amt></TxDtls>`;
    const batch = (...sums: readonly string[]) =>
      camtSample.replace(
        /<NtryDtls><TxDtls><RmtInf><Ustrd>VIR MME MARTIN.*?<\/NtryDtls>/,
        `<NtryDtls>${sums.map(part).join('')}</NtryDtls>`,
      );

    const right = await statementOf(batch('40.00', '20.00'));
    expect(right.lines[0]?.parts.map(({ amount }) => amount)).toEqual([4_000, 2_000]);
    const wrong = await statementOf(batch('40.00', '30.00'));
    expect(wrong.lines[0]?.parts).toEqual([]);
    expect(shortFaults(wrong)).toMatchObject([[expect.anything(), 'TxDtls', 'parts-differ', '']]);
  });

  it('of an account with a mistyped IBAN says so', async () => {
    const text = camtSample.replace('FR7630006000011234567890189', 'FR7630006000011234567890188');

    expect(await faultsIn(text)).toEqual([[null, 'bad-iban', 'FR7630006000011234567890188']]);
  });
});

describe('a message that is no statement', () => {
  const message = (name: string, root: string) =>
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${name}"><${root}/></Document>`;

  it.each([
    ['pain.008.001.02', message('pain.008.001.02', 'CstmrDrctDbtInitn')],
    ['camt.054.001.02', message('camt.054.001.02', 'BkToCstmrDbtCdtNtfctn')],
    ['!Type:invst', '!Type:Invst\nD03/02/2026\nT1\n^\n'],
    ['INVSTMTRS', '<OFX><INVSTMTMSGSRSV1><INVSTMTRS></INVSTMTRS></INVSTMTMSGSRSV1></OFX>'],
  ])('is refused by its name: %s', async (found, text) => {
    expect(await bankAnswerTo(text)).toEqual({ kind: 'other-message', found });
  });

  it('that declares entities is not read, and nothing of it is expanded', async () => {
    const bomb = camtSample
      .replace('?>', '?><!DOCTYPE x [<!ENTITY a "MARTIN"><!ENTITY b "&a;&a;&a;&a;">]>')
      .replace('VIR MME MARTIN', '&b;');

    const answer = await bankAnswerTo(bomb);

    expect(JSON.stringify(answer)).not.toContain('MARTINMARTIN');
  });
});

describe('a file of several accounts', () => {
  it('has a statement for each', async () => {
    const [account = ''] = /<STMTTRNRS>.*<\/STMTTRNRS>/s.exec(ofxSample) ?? [];
    const other = account.replace('12345678901', '10987654321').replaceAll('<FITID>A', '<FITID>B');

    const statements = await statementsOf(ofxSample.replace(account, account + other));

    expect(statements.map(({ account: one, lines }) => [one, lines.length])).toEqual([
      [{ kind: 'number', number: '300060000112345678901' }, 3],
      [{ kind: 'number', number: '300060000110987654321' }, 3],
    ]);
  });
});
