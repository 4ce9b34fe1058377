import { nearNameInPostcode } from '../blocks.ts';
import { defineRule } from '../rule.ts';

/** All that is left where one of two records holds little more than a name. */
export const sameNameAndPostcode = defineRule({
  id: 'same-name-and-postcode',
  strength: 'likely',
  blocks: [nearNameInPostcode],
  confirm: ({ a, b, births, names: { family, given } }) => {
    if (a.postcode === null || a.postcode !== b.postcode) return null;
    if (family !== 'same' || given !== 'same') return null;
    // Day and month swapped, or one digit of a date: the rarest of coincidences for two people of one name.
    return births === 'slip' ? 'likely' : 'possible';
  },
});
