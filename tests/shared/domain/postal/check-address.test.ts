import { describe, expect, it } from 'vitest';
import { checkAddress, mayNotArrive } from '#shared/domain/postal/check-address.ts';
import type { PostalAddress } from '#shared/domain/postal/postal-address.ts';
import { frenchPost } from '#shared/domain/postal/postal-lines.ts';

const good: PostalAddress = {
  addressee: 'M. Luc AUBÉPINE',
  extra: null,
  building: null,
  street: '3 place du Marché',
  locality: null,
  postcode: '35000',
  town: 'Rennes',
  country: null,
};
const kindsOf = (parts: Partial<PostalAddress>) =>
  checkAddress({ ...good, ...parts }, frenchPost).map(({ kind }) => kind);

describe('the check of an address', () => {
  it('says nothing of a good one', () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each([
    ['no-addressee', { addressee: ' ' }],
    ['no-street', { street: ' , ' }],
    ['no-postcode', { postcode: null }],
    ['bad-postcode', { postcode: '3500' }],
    ['no-town', { town: null }],
  ] as const)('says %s', (kind, parts) => {
    expect(kindsOf(parts)).toEqual([kind]);
  });

  it('does not ask for a street where there is a lieu-dit', () => {
    expect(kindsOf({ street: null, locality: 'Kerdu' })).toEqual([]);
  });

  it('leaves the postcode of another country alone', () => {
    expect(kindsOf({ postcode: 'B-1000', town: 'Bruxelles', country: 'Belgique' })).toEqual([]);
  });

  it('tells what may keep a letter from arriving from what does not', () => {
    const long = { street: '1234 boulevard du Général Leclerc de Saint-Lô' };
    const findings = (parts: Partial<PostalAddress>) =>
      checkAddress({ ...good, ...parts }, frenchPost);

    expect(findings(long).some(mayNotArrive)).toBe(false);
    expect(findings({ town: null }).some(mayNotArrive)).toBe(true);
  });
});
