/** Messages `tracts.law.<id>` and `tracts.law.<id>.source` say each. */
export type LawRuleId =
  | 'printer'
  | 'printer-address'
  | 'self-printing'
  | 'litter'
  | 'donation'
  | 'eve'
  | 'tricolour'
  | 'tricolour-leaflet'
  | 'poster-size'
  | 'circular-size'
  | 'circular-pages'
  | 'ballot-size'
  | 'ballot-inks'
  | 'black-on-white'
  | 'photo-credit'
  | 'siret'
  | 'toll-free';
