import { withoutPunctuation } from './lettering.ts';
import type { PostalAddress, PostalFinding, PostalGap } from './postal-address.ts';
import { foreignCountry, type PostalOptions, plainPostcode, postalLines } from './postal-lines.ts';

/** What a person would want to know before the letter is posted; empty when nothing is to be said. */
export function checkAddress(
  address: PostalAddress,
  options: PostalOptions,
): readonly PostalFinding[] {
  return [...gaps(address, options), ...postalLines(address, options).shortenings];
}

/** A gap or a lost word may keep the letter from arriving; an abbreviation does not. */
export const mayNotArrive = ({ kind }: PostalFinding): boolean =>
  kind !== 'abbreviated' && kind !== 'continued' && kind !== 'no-addressee';

function gaps(address: PostalAddress, options: PostalOptions): readonly PostalGap[] {
  const found: PostalGap[] = [];
  const isAtHome = foreignCountry(address, options) === null;
  const postcode = plainPostcode(address.postcode ?? '');
  if (isEmpty(address.addressee)) found.push({ kind: 'no-addressee' });
  if ([address.street, address.locality, address.building].every(isEmpty)) {
    found.push({ kind: 'no-street' });
  }
  if (isAtHome && postcode === '') found.push({ kind: 'no-postcode' });
  else if (isAtHome && !/^\d{5}$/.test(postcode)) found.push({ kind: 'bad-postcode', postcode });
  if (isEmpty(address.town)) found.push({ kind: 'no-town' });
  return found;
}

const isEmpty = (text: string | null): boolean => withoutPunctuation(text ?? '') === '';
