import { samePhone as block } from '../blocks.ts';
import { defineRule, haveCommon } from '../rule.ts';
import { claimOfContact } from './shared-contact.ts';

export const samePhone = defineRule({
  id: 'same-phone',
  strength: 'likely',
  blocks: [block],
  confirm: ({ a, b, names }) => (haveCommon(a.phones, b.phones) ? claimOfContact(names) : null),
});
