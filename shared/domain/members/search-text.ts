import { entriesOf } from './entries.ts';
import { foldText } from './fold-text.ts';
import type { MemberFields } from './member.ts';

const notDigits = /\D+/g;

/**
 * All that a person may be found by, folded, in one line that begins with the name:
 * ` carpentier lucie #a123 lucie@exemple.fr 33612345678 0612345678 vernoy 35200 `.
 * Every word has a space before it, so that ` car` finds beginnings of words.
 */
export function searchText(fields: MemberFields): string {
  const number = fields.memberNumber === null ? '' : ` #${compactNumber(fields.memberNumber)}`;
  return ` ${nameOf(fields)}${number}${word(fields.birthName ?? null)}${word(fields.email)}${phoneWords(fields.phone)}${contactWords(fields)}${word(fields.town)}${word(fields.postcode)} `;
}

/** A member number as it is compared: `A-12 3` is `a123`. */
const compactNumber = (number: string): string => foldText(number).replaceAll(' ', '');

const nameOf = ({ familyName, givenName }: MemberFields): string =>
  givenName === null ? foldText(familyName) : `${foldText(familyName)} ${foldText(givenName)}`;

const word = (text: string | null): string => (text === null ? '' : ` ${foldText(text)}`);

/** Further e-mails and numbers; asking each of 200,000 people for the first one is quicker than for a list. */
function contactWords(fields: MemberFields): string {
  if (fields['contact.1'] === undefined && fields['contact.2'] === undefined) return '';
  const contacts = entriesOf(fields, 'contact').map(({ value }) => value);
  return contacts
    .map(({ channel, value }) => (channel === 'phone' ? phoneWords(value) : word(value)))
    .join('');
}

/** A French number is known by both its forms: `+33612345678` and `06 12 34 56 78`. */
function phoneWords(phone: string | null): string {
  if (phone === null) return '';
  const digits = phone.replace(notDigits, '');
  return phone.startsWith('+33') ? ` ${digits} 0${digits.slice(2)}` : ` ${digits}`;
}
