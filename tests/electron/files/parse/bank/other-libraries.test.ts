import { readFile } from 'node:fs/promises';
import { parseCamt053 } from 'camt-parser';
import fc from 'fast-check';
import { IBAN } from 'ibankit';
import { parseSync } from 'ofx-js';
import { describe, expect, it } from 'vitest';
import { accountOf } from '#shared/domain/bank/read/account-of.ts';
import { statementOf } from './a-bank-answer.ts';
import { movements, writers } from './a-written-statement.ts';
import { camtSample, ofx2Sample, ofxSample } from './bank-samples.ts';

const samples = new URL('../../../../samples/bank/', import.meta.url);
const sample = (name: string) => readFile(new URL(name, samples), 'utf8');

const centsOf = (text: string) => Math.round(Number(text) * 100);
const short = async (text: string) =>
  (await statementOf(text)).lines.map(({ bookedOn, amount, bankId }) => [bookedOn, amount, bankId]);

type Leaves = Readonly<Record<string, string>>;
const listed = <T>(some: T | readonly T[] | undefined): readonly T[] =>
  some === undefined ? [] : [...(Array.isArray(some) ? some : [some])];

/** Day, cents and id of each movement, as ofx-js has them. */
function asOfxJs(text: string) {
  const { STMTRS } = parseSync(text).OFX.BANKMSGSRSV1.STMTTRNRS;
  return listed<Leaves>(STMTRS.BANKTRANLIST.STMTTRN).map(({ DTPOSTED, TRNAMT, FITID }) => [
    DTPOSTED?.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3'),
    centsOf(TRNAMT ?? ''),
    FITID,
  ]);
}

/** The same, as camt-parser has them. */
async function asCamtParser(text: string) {
  const { statements } = await parseCamt053(text);
  return statements.flatMap(({ transactions }) =>
    transactions.map(({ bookingDate, amount, creditDebitIndicator, accountServicerReference }) => [
      bookingDate,
      centsOf(amount.value) * (creditDebitIndicator === 'DBIT' ? -1 : 1),
      accountServicerReference,
    ]),
  );
}

describe('an OFX file', () => {
  it.each([
    ['version 1', ofxSample],
    ['version 2', ofx2Sample],
  ])('of %s holds the movements that ofx-js finds in it', async (_, text) => {
    expect(await short(text)).toEqual(asOfxJs(text));
  });

  it('that ofx-js publishes for tests is refused for its currency, and is read when it is in euros', async () => {
    const text = await sample('credit-card.qfx');

    expect(await statementOf(text)).toMatchObject({
      currency: 'CAD',
      lines: [],
      faults: [{ kind: 'other-currency', value: 'CAD' }],
    });

    const { CCSTMTRS } = parseSync(text).OFX.CREDITCARDMSGSRSV1.CCSTMTTRNRS;
    const euros = await statementOf(text.replace('<CURDEF>CAD', '<CURDEF>EUR'));
    expect(euros.lines.map(({ amount, label, bankId }) => [amount, label, bankId])).toEqual(
      listed<Leaves>(CCSTMTRS.BANKTRANLIST.STMTTRN).map(({ TRNAMT, NAME, FITID }) => [
        centsOf(TRNAMT ?? ''),
        NAME?.replace(/\s+/g, ' '),
        FITID,
      ]),
    );
    expect(euros.closing?.amount).toBe(centsOf(CCSTMTRS.LEDGERBAL.BALAMT));
  });
});

describe('a CAMT.053 file', () => {
  it('holds the movements and balances that camt-parser finds in its own sample', async () => {
    const text = await sample('sample-camt053.xml');
    const [theirs] = (await parseCamt053(text)).statements;

    const ours = await statementOf(text);

    expect(await short(text)).toEqual(await asCamtParser(text));
    expect(ours).toMatchObject({
      account: { kind: 'iban', iban: theirs?.account.iban },
      opening: { amount: centsOf(theirs?.balances[0]?.amount.value ?? '') },
      closing: { amount: centsOf(theirs?.balances[1]?.amount.value ?? '') },
      faults: [],
    });
    expect(
      ours.lines.map(({ label, counterparty, reference }) => [label, counterparty, reference]),
    ).toEqual([
      ['Payment for services', 'Client XYZ Ltd', 'INV-2023-0042'],
      ['Annual subscription', 'Customer ABC GmbH', 'INV-2023-0055'],
      ['Office supplies', 'Supplier 123 Inc', 'SUPPLIER-INV-789'],
    ]);
  });

  it('of ours holds the movements that camt-parser finds in it', async () => {
    expect(await short(camtSample)).toEqual(await asCamtParser(camtSample));
  });

  it('with whatever movements holds those that camt-parser finds', async () => {
    const write = writers['CAMT.053'];
    if (write === undefined) return expect.fail('no writer');
    await fc.assert(
      fc.asyncProperty(movements, async (some) => {
        expect(await short(write(some))).toEqual(await asCamtParser(write(some)));
      }),
      { numRuns: 30 },
    );
  });
});

const countries = ['FR', 'MC', 'DE', 'BE', 'ES', 'IT', 'LU', 'NL', 'PT', 'CH', 'GB', 'IE', 'PL'];

describe('an IBAN', () => {
  it.each(countries)('of %s that ibankit gives is one', (country) => {
    const iban = IBAN.sample(country);

    expect(accountOf(iban)).toEqual({ kind: 'iban', iban });
    expect(accountOf(IBAN.printFormat(iban))).toEqual({ kind: 'iban', iban });
  });

  it('is one for us exactly when it is one for ibankit, whichever digit was mistyped', () => {
    const mistyped = fc.record({
      country: fc.constantFrom(...countries),
      at: fc.nat({ max: 30 }),
      digit: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(mistyped, ({ country, at, digit }) => {
        const iban = IBAN.sample(country);
        const place = 2 + (at % (iban.length - 2));
        const typed = `${iban.slice(0, place)}${digit}${iban.slice(place + 1)}`;

        expect(accountOf(typed)?.kind === 'iban').toBe(IBAN.isValid(typed));
      }),
    );
  });
});
