import type { Traits } from './traits.ts';

type Births = Pick<Traits, 'birthDate' | 'birthYear'>;

/**
 * What two birth dates say of one person. `slip`: one digit apart, or day and month swapped, as a typing error
 * would leave them. `compatible`: at least one of them is not known in full, and they do not contradict.
 */
export type BirthLikeness = 'same' | 'slip' | 'compatible' | 'different';

export function compareBirths(a: Births, b: Births): BirthLikeness {
  if (a.birthDate !== null && b.birthDate !== null) {
    if (a.birthDate === b.birthDate) return 'same';
    return isSlip(a.birthDate, b.birthDate) ? 'slip' : 'different';
  }
  if (a.birthYear === null || b.birthYear === null) return 'compatible';
  return a.birthYear === b.birthYear ? 'compatible' : 'different';
}

function isSlip(a: string, b: string): boolean {
  const [year, month, day] = a.split('-');
  if (b === `${year}-${day}-${month}`) return true;
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
