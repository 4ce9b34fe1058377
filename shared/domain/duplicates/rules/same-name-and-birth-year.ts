import { nearNameInBirthYear } from '../blocks.ts';
import { defineRule } from '../rule.ts';

/** For files that keep the year only: two full dates are for the rule of birth dates. */
export const sameNameAndBirthYear = defineRule({
  id: 'same-name-and-birth-year',
  strength: 'likely',
  blocks: [nearNameInBirthYear],
  confirm: ({ a, b, births, names: { family, given } }) => {
    if (a.birthYear === null || a.birthYear !== b.birthYear || births !== 'compatible') return null;
    if (family !== 'same' || given !== 'same') return null;
    return a.postcode !== null && a.postcode === b.postcode ? 'likely' : 'possible';
  },
});
