import { describe, expect, it } from 'vitest';
import { partsPaid, whoPaid } from '#shared/domain/bank/helloasso/propose-online.ts';
import { createNameIndex } from '#shared/domain/bank/match/name-index.ts';
import type { OnlinePayment } from '#shared/domain/bank/online-payment.ts';
import { toCents } from '#shared/domain/cents.ts';
import { anOnlinePayment } from '../../../../builders/an-online-payment.ts';
import { person } from '../match/some-knowledge.ts';

const paid = (said: Parameters<typeof anOnlinePayment>[0]) =>
  partsPaid(anOnlinePayment(said), 2026).map(({ kind, year, amount }) => [kind, year, amount]);

describe('what was paid on a platform', () => {
  it.each([
    ['Adhésion', null, 'dues'],
    ['Tarif réduit', 'Cotisation de la section', 'dues'],
    ['Don libre', 'Campagne de printemps', 'donation'],
    ['Billet', 'Banquet de section', 'event'],
    ['Tasse', 'Boutique', 'other'],
  ])('as «%s» of the form «%s» is %s', (item, campaign, kind) => {
    expect(paid({ item, campaign })).toEqual([[kind, 2026, 2_000]]);
  });

  it('is for the year that the form names, when it is near', () => {
    expect(paid({ campaign: 'Adhésion 2027' })[0]?.[1]).toBe(2027);
    expect(paid({ campaign: 'Depuis 2012' })[0]?.[1]).toBe(2026);
  });

  it('is its price less the code, and a gift beyond it is a part of its own', () => {
    expect(paid({ cents: 2_000, discount: toCents(500) })).toEqual([['dues', 2026, 1_500]]);
    expect(paid({ cents: 4_500, donation: toCents(500) })).toEqual([
      ['dues', 2026, 4_000],
      ['donation', 2026, 500],
    ]);
    expect(paid({ cents: 4_500, donation: toCents(500), item: 'Don', campaign: null })).toEqual([
      ['donation', 2026, 4_500],
    ]);
  });
});

const people = [person('Martin Hélène'), person('Martin Léo'), person('Roux Paul')];
const who = (said: Partial<OnlinePayment>, byEmail: Readonly<Record<string, string[]>> = {}) =>
  whoPaid(anOnlinePayment(said), {
    index: createNameIndex(people),
    byEmail: new Map(Object.entries(byEmail)),
  }).map(({ memberId, confidence }) => `${confidence} ${memberId}`);
const payer = (familyName: string, givenName: string, email: string | null = null) => ({
  payer: { familyName, givenName, email, company: null },
});

describe('who paid on a platform', () => {
  it('is surely whom it names in full, without accents and in capitals', () => {
    expect(who(payer('MARTIN', 'HELENE'))[0]).toBe('sure Martin Hélène');
  });

  it('is the member it is for, whoever paid', () => {
    const said = {
      ...payer('Martin', 'Hélène', 'h@exemple.fr'),
      person: { familyName: 'Martin', givenName: 'Léo' },
    };
    expect(who(said, { 'h@exemple.fr': ['Martin Hélène'] })[0]).toBe('sure Martin Léo');
  });

  it('is likely who has the address, where the name is unknown', () => {
    expect(who(payer('Petit', 'Luc', 'P@exemple.fr'), { 'p@exemple.fr': ['Roux Paul'] })).toEqual([
      'likely Roux Paul',
    ]);
  });

  it('is only hinted at where several have the address', () => {
    const couple = { 'c@exemple.fr': ['Roux Paul', 'Martin Léo'] };
    expect(who(payer('Petit', 'Luc', 'c@exemple.fr'), couple)).toEqual([
      'look Roux Paul',
      'look Martin Léo',
    ]);
  });

  it('is nobody we know', () => {
    expect(who(payer('Petit', 'Luc'))).toEqual([]);
  });
});
