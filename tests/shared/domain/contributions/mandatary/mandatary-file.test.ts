import { describe, expect, it } from 'vitest';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { GivenPayment, Giver } from '#shared/domain/contributions/mandatary/giver.ts';
import {
  mandataryFaults,
  missingOfMandatary,
} from '#shared/domain/contributions/mandatary/mandatary-faults.ts';
import {
  hasReceipt,
  mandataryTable,
  paymentTable,
} from '#shared/domain/contributions/mandatary/mandatary-file.ts';
import { writeTsv } from '#shared/domain/contributions/mandatary/write-tsv.ts';
import { noAddress } from '#shared/domain/members/household.ts';
import { aContribution } from '../a-contribution.ts';

const lucie: Giver = {
  kind: 'known',
  id: 'lucie',
  civility: 'mme',
  givenName: 'Lucie',
  familyName: 'Carpentier',
  mandates: ['Maire Vernoy'],
  address: { ...noAddress, street: '3 rue du Puits', postcode: '35000', town: 'Rennes' },
};

const given = (changes: Partial<GivenPayment> = {}): GivenPayment => ({
  payment: aContribution({
    id: 'p1',
    amount: 123_450,
    means: { kind: 'cheque', bank: 'BNP', number: '77' },
  }),
  giver: lucie,
  slip: '2026-04',
  ...changes,
});

const read = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .map((line) => line.split('\t'));

describe('the mandataire’s file', () => {
  it('says of each payment what the arrêté lists, in its order', () => {
    const [titles = [], row = []] = read(writeTsv(paymentTable([given()])));

    expect(Object.fromEntries(titles.map((title, at) => [title, row[at]]))).toEqual({
      identifiant_ecriture: 'p1',
      nature_paiement: 'cotisation - chèque',
      date_paiement: '03/02/2026',
      identifiant_donateur: 'lucie',
      civilite: 'Mme',
      prenom: 'Lucie',
      nom: 'Carpentier',
      mandat_electif: 'Maire Vernoy',
      adresse: '3 rue du Puits',
      commune: 'Rennes',
      code_postal: '35000',
      etat: 'France',
      monnaie: 'EUR',
      montant: '1234,50',
      reference_releve: 'BNP 77',
      numero_bordereau: '2026-04',
    });
  });

  it('keeps a tab, a new line and a formula out of the cells', () => {
    const giver: Giver = { kind: 'unknown', name: '=HYPERLINK("x")\tA\nB' };
    const lines = read(writeTsv(paymentTable([given({ giver })])));

    expect(lines).toHaveLength(3);
    expect(lines[1]?.[6]).toBe('HYPERLINK("x") A B');
  });

  it('says who the mandataire is in a file of its own, a telephone with its plus', () => {
    const facts = {
      ...noTreasuryFacts,
      mandatary: 'AF Vernoy',
      mandataryPhone: '+33 2 99 00 00 00',
    };

    expect(read(writeTsv(mandataryTable(facts)))[1]).toEqual([
      '',
      'AF Vernoy',
      '',
      '+33 2 99 00 00 00',
      '',
    ]);
    expect(missingOfMandatary(facts)).toEqual(['cnccfpId', 'mandataryAddress', 'mandataryEmail']);
  });

  it('names each person once with all that is missing', () => {
    const bare: Giver = { ...lucie, id: 'b', civility: null, address: noAddress };
    const faults = mandataryFaults([
      given(),
      given({ giver: bare, slip: null }),
      given({ giver: bare, payment: aContribution({ means: null }) }),
      given({ giver: { kind: 'unknown', name: 'Jean Petit' } }),
    ]);

    expect(faults).toEqual([
      {
        person: 'b',
        name: 'Lucie Carpentier',
        missing: ['civility', 'street', 'postcode', 'town', 'slip', 'means'],
      },
      { person: null, name: 'Jean Petit', missing: ['record'] },
    ]);
  });

  it('has dues and gifts, and no meal', () => {
    const kinds = ['dues', 'official-dues', 'donation', 'event', 'other'] as const;

    expect(kinds.filter(hasReceipt)).toEqual(['dues', 'official-dues', 'donation']);
  });
});
