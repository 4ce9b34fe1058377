import { sameMemberNumber as block } from '../blocks.ts';
import { defineRule } from '../rule.ts';

export const sameMemberNumber = defineRule({
  id: 'same-member-number',
  strength: 'certain',
  blocks: [block],
  confirm: ({ a, b, names: { family, given } }) => {
    if (a.memberNumber === null || a.memberNumber !== b.memberNumber) return null;
    const isOtherFamily = family === 'different';
    const isOtherGiven = given === 'different';
    // Some sections give a couple one number, and numbers are mistyped.
    if (isOtherGiven) return 'possible';
    if (isOtherFamily) return given === 'same' ? 'likely' : 'possible';
    return 'certain';
  },
});
