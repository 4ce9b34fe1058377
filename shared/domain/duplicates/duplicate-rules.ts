import { oneTypoName } from './rules/one-typo-name.ts';
import { sameEmail } from './rules/same-email.ts';
import { sameHome } from './rules/same-home.ts';
import { sameMemberNumber } from './rules/same-member-number.ts';
import { sameNameAndBirthDate } from './rules/same-name-and-birth-date.ts';
import { sameNameAndBirthYear } from './rules/same-name-and-birth-year.ts';
import { sameNameAndPostcode } from './rules/same-name-and-postcode.ts';
import { samePhone } from './rules/same-phone.ts';

/** Every rule once, strongest first: the search, the settings and the sentences are derived from this list. */
export const duplicateRules = [
  sameMemberNumber,
  sameNameAndBirthDate,
  sameEmail,
  samePhone,
  sameHome,
  oneTypoName,
  sameNameAndBirthYear,
  sameNameAndPostcode,
] as const;

export type DuplicateRule = (typeof duplicateRules)[number];
export type DuplicateRuleId = DuplicateRule['id'];

/** The sentence of a rule: `Même nom et même date de naissance`. */
export const messageOfRule = <Id extends DuplicateRuleId>(id: Id): `duplicates.rule.${Id}` =>
  `duplicates.rule.${id}`;
