import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { noAddress } from '#shared/domain/members/household.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { attestationOrder } from '../../renderer/features/treasury/files/attestations/attestation-order.ts';
import type { AttestedPerson } from '../../renderer/store/store-api/treasury-files.ts';
import { aContribution } from '../shared/domain/contributions/a-contribution.ts';
import { pagesOf, printShop } from './support/print-order.ts';
import { readWords } from './support/read-pdf.ts';

const { make, print } = printShop();

const facts = {
  ...noTreasuryFacts,
  name: 'Section de Vernoy-sur-Lie',
  address: '4 place de la Mairie\n35000 Rennes',
  treasurer: 'Yanis Roux',
  place: 'Vernoy',
  mandatary: 'AFP d’Ille-et-Vilaine',
};

const person = (number: number, payments: number): AttestedPerson => ({
  id: MemberId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  person: { civility: 'mme', givenName: 'Lucie', familyName: `Carpentier${number}` },
  address: { ...noAddress, street: '3 rue du Puits', postcode: '35200', town: 'Rennes' },
  payments: Array.from({ length: payments }, () =>
    aContribution({ amount: 1_250, means: { kind: 'direct-debit', mandate: 'M1' } }),
  ),
  total: toCents(payments * 1_250),
});

const orderOf = (people: readonly AttestedPerson[]) =>
  attestationOrder(people, { facts, year: 2026, today: IsoDate.parse('2027-01-04') });

describe('attestations of payment', () => {
  it('are a page a person: each payment, the total in figures and words, and no tax value', async () => {
    const pages = pagesOf(await print(orderOf([person(1, 3), person(2, 1)])));
    const text = pages[0]?.replace(/\s+/g, ' ');

    expect(pages).toHaveLength(2);
    expect(text).toContain('Mme Lucie CARPENTIER1');
    expect(text).toContain('sans valeur fiscale');
    expect(text).toContain('Seul le mandataire du parti (AFP d’Ille-et-Vilaine)');
    expect(text?.match(/03\/02\/2026 Cotisation 2026 Prélèvement 12,50 €/g)).toHaveLength(3);
    expect(text).toContain('Total 37,50 €');
    expect(text).toContain('trente-sept euros et cinquante centimes');
    expect(text).toContain('Fait à Vernoy, le 4 janvier 2027');
    expect(pages[1]).not.toContain('CARPENTIER1');
  });

  it('stay on the page, however often somebody paid, with one total at the end', async () => {
    const path = await print(orderOf([person(1, 52)]));
    const pages = pagesOf(path);

    expect(pages.map((page) => page.split('12,50').length - 1)).toEqual([14, 14, 14, 10]);
    expect(pages.filter((page) => page.includes('Total'))).toHaveLength(1);
    for (const { yMax, xMax } of readWords(path)) {
      expect(yMax).toBeLessThan(290);
      expect(xMax).toBeLessThan(205);
    }
  });

  it('say whose name has letters that no font has', async () => {
    const { person: name, ...rest } = person(1, 1);
    const { findings } = await make(orderOf([{ ...rest, person: { ...name, familyName: '王' } }]));

    expect(findings).toHaveLength(1);
  });
});
