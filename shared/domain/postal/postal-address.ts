/** One address as the parts of NF Z10-011, from the most to the least precise. Absent is null. */
export type PostalAddress = {
  /** Line 1: civility, given name, family name; see `householdAddressee`. */
  readonly addressee: string | null;
  /** Line 2: apartment, floor, staircase, "chez …". */
  readonly extra: string | null;
  /** Line 3: building, residence, entrance. */
  readonly building: string | null;
  /** Line 4: number and street. */
  readonly street: string | null;
  /** Line 5: lieu-dit, BP. */
  readonly locality: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** A name as it was typed, or a code of two letters. Null: the country it is posted in. */
  readonly country: string | null;
};

export type PostalPart =
  | 'addressee'
  | 'extra'
  | 'building'
  | 'street'
  | 'locality'
  | 'town'
  | 'country';

/** What was done to a part so that it keeps to the 38 characters of a line. */
export type PostalShortening =
  | { readonly kind: 'abbreviated'; readonly part: PostalPart; readonly line: string }
  /** It goes on in a line that was free: nothing is lost. */
  | { readonly kind: 'continued'; readonly part: PostalPart; readonly line: string }
  /** Words that are not on the envelope. */
  | { readonly kind: 'truncated'; readonly part: PostalPart; readonly lost: string };

/** Why a letter may not arrive. */
export type PostalGap =
  | { readonly kind: 'no-addressee' }
  | { readonly kind: 'no-street' }
  | { readonly kind: 'no-postcode' }
  | { readonly kind: 'bad-postcode'; readonly postcode: string }
  | { readonly kind: 'no-town' };

export type PostalFinding = PostalGap | PostalShortening;
