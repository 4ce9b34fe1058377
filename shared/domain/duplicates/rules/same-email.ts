import { sameEmail as block } from '../blocks.ts';
import { defineRule, haveCommon } from '../rule.ts';
import { claimOfContact } from './shared-contact.ts';

export const sameEmail = defineRule({
  id: 'same-email-and-given-name',
  strength: 'likely',
  blocks: [block],
  confirm: ({ a, b, names }) => (haveCommon(a.emails, b.emails) ? claimOfContact(names) : null),
});
