import { sameBirthDate } from '../blocks.ts';
import { defineRule } from '../rule.ts';

/** The birth name counts as a name, and so do given and family name in each other's column. */
export const sameNameAndBirthDate = defineRule({
  id: 'same-name-and-birth-date',
  strength: 'certain',
  blocks: [sameBirthDate],
  confirm: ({ births, names: { family, given } }) => {
    if (births !== 'same' || (family !== 'same' && family !== 'half')) return null;
    switch (given) {
      case 'same':
        return family === 'same' ? 'certain' : 'likely';
      case 'variant':
      case 'initial':
        return 'likely';
      default:
        return null;
    }
  },
});
