import { nearNameInBirthYear, nearNameInPostcode, sameBirthDate } from '../blocks.ts';
import type { NameLikeness } from '../compare-names.ts';
import { defineRule } from '../rule.ts';

/** Dupont and Dupond may be two people: only what they share besides makes an error of it. */
export const oneTypoName = defineRule({
  id: 'one-typo-name',
  strength: 'likely',
  blocks: [sameBirthDate, nearNameInPostcode, nearNameInBirthYear],
  confirm: ({ a, b, births, names }) => {
    if (!isOneTypo(names)) return null;
    if (births === 'same') return 'likely';
    if (births === 'different') return null;
    const isSameTown = a.postcode !== null && a.postcode === b.postcode;
    const isSameYear = a.birthYear !== null && a.birthYear === b.birthYear;
    if (isSameTown && isSameYear) return 'likely';
    return isSameTown || isSameYear ? 'possible' : null;
  },
});

function isOneTypo({ family, given }: NameLikeness): boolean {
  return (family === 'typo' && given === 'same') || (family === 'same' && given === 'typo');
}
