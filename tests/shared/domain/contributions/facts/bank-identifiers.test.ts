import { describe, expect, it } from 'vitest';
import {
  Bic,
  CreditorId,
  compactIdentifier,
  Iban,
} from '#shared/domain/contributions/facts/bank-identifiers.ts';

const accepts = (schema: typeof Iban, typed: string) =>
  schema.safeParse(compactIdentifier(typed)).success;

describe('bank identifiers', () => {
  it.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'fr1420041010050500013m02606',
    'DE89370400440532013000',
  ])('takes the account number %s, which banks publish as an example', (iban) =>
    expect(accepts(Iban, iban)).toBe(true),
  );

  it.each([
    ['one digit is wrong', 'FR76 3000 6000 0112 3456 7890 188'],
    ['two digits are exchanged', 'FR76 3000 6000 0121 3456 7890 189'],
    ['it is too short', 'FR76 3000 6000 0112'],
    ['its country is not in the SEPA zone', 'BR9700360305000010009795493P1'],
    ['it is empty', ''],
  ])('refuses an account number when %s', (_why, iban) => {
    expect(accepts(Iban, iban)).toBe(false);
  });

  it('takes a bank code of 8 or 11 signs, and no other', () => {
    expect(
      ['AGRIFRPP', 'agrifrpp 882', 'AGRI', 'AGRIFRPP8'].map((bic) => accepts(Bic, bic)),
    ).toEqual([true, true, false, false]);
  });

  it.each(['FR72ZZZ123456', 'DE98 ZZZ 09999999999', 'IT66ZZZA1B2C3D4E5F6G7H8', 'FR72ABC123456'])(
    'takes the creditor identifier %s, whose own three signs count for nothing',
    (id) => expect(accepts(CreditorId, id)).toBe(true),
  );

  it.each(['FR71ZZZ123456', 'FR72ZZZ123465', 'FR72ZZ', '', 'FR76ZZZ1234é6'])(
    'refuses the creditor identifier « %s »',
    (id) => expect(accepts(CreditorId, id)).toBe(false),
  );
});
