import { remembering } from '../import/remembering.ts';
import { foldText } from '../members/fold-text.ts';
import { parsePhone } from '../members/parse-phone.ts';
import type { DuplicateFacts } from './duplicate-facts.ts';
import { createStreetFolder } from './fold-street.ts';

/** The facts made comparable, once: what the rules look at. Absent is an empty list or null, never equal to another. */
export type Traits = {
  readonly id: string;
  /** Every way the family name may be written as one word: `delatour`, `latour`, then those of the birth name. */
  readonly families: readonly string[];
  /** Those of them that have several words, with their spaces: `moreau tissot`. */
  readonly spaced: readonly string[];
  /** `jean pierre` */
  readonly given: string;
  /** `jeanpierre` */
  readonly givenWord: string;
  readonly birthDate: string | null;
  readonly birthYear: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly home: string | null;
  readonly postcode: string | null;
  readonly memberNumber: string | null;
  readonly household: string | null;
};

/** Reads the facts of one person after another. Names and streets come again and again: they are folded once. */
export function createTraitsReader(): (facts: DuplicateFacts) => Traits {
  const familyOf = remembering(readFamily);
  const givenOf = remembering(readGiven);
  const streetOf = createStreetFolder();
  return (facts) => {
    const family = familyOf(facts.familyName);
    const birth = facts.birthName === null ? noFamily : familyOf(facts.birthName);
    const { given, givenWord } = givenOf(facts.givenName ?? '');
    const { birthDate, postcode, household } = facts;
    const street = streetOf(facts.street ?? '');
    return {
      id: facts.id,
      families: merged(family.families, birth.families),
      spaced: merged(family.spaced, birth.spaced),
      given,
      givenWord,
      birthDate: birthDate !== null && birthDate.length > 4 ? birthDate : null,
      birthYear: birthDate === null ? null : birthDate.slice(0, 4),
      phones: known(facts.phones, phoneWord),
      emails: known(facts.emails, (email) => email.trim().toLowerCase()),
      home: street === '' || postcode === null ? null : `${postcode} ${street}`,
      postcode,
      memberNumber: numberWord(facts.memberNumber),
      household,
    };
  };
}

type Family = Pick<Traits, 'families' | 'spaced'>;

function readFamily(name: string): Family {
  const folded = foldText(name);
  return { families: wordsOf(folded), spaced: folded.includes(' ') ? [folded] : nothing };
}

function readGiven(name: string): Pick<Traits, 'given' | 'givenWord'> {
  const given = foldText(name);
  return { given, givenWord: given.replaceAll(' ', '') };
}

/** Spreadsheets eat the zeros of `000123`. */
function numberWord(memberNumber: string | null): string | null {
  if (memberNumber === null) return null;
  return memberNumber
    .toUpperCase()
    .replace(/[\s.\-/]+/g, '')
    .replace(/^0+(?=\d)/, '');
}

const nothing: readonly never[] = [];
const noFamily: Family = { families: nothing, spaced: nothing };

const particles: ReadonlySet<string> = new Set(['de', 'du', 'd', 'des', 'la', 'le', 'les', 'l']);

function wordsOf(family: string): readonly string[] {
  if (family === '') return nothing;
  if (!family.includes(' ')) return [family];
  const words = family.split(' ');
  const bare = words.slice(firstProperWord(words)).join('');
  const whole = words.join('');
  return whole === bare ? [whole] : [whole, bare];
}

/** `de la tour` begins at `tour`; a name made of particles only begins at its last. */
function firstProperWord(words: readonly string[]): number {
  const first = words.findIndex((word) => !particles.has(word));
  return first === -1 ? words.length - 1 : first;
}

/** `0033 6…`, `06.…` and `+336…` are one number; what nobody understands is its digits. */
function phoneWord(phone: string): string {
  if (/^\+\d+$/.test(phone)) return phone;
  const read = parsePhone(phone, null).phone;
  return read.startsWith('+') ? read : read.replace(/\D+/g, '');
}

function known(texts: readonly string[], wordOf: (text: string) => string): readonly string[] {
  const [only] = texts;
  if (only === undefined) return nothing;
  // What is already as it should be is not kept twice.
  if (texts.length === 1 && only.length > 3 && wordOf(only) === only) return texts;
  const words = texts.map(wordOf).filter((word) => word.length > 3);
  return words.length > 1 ? [...new Set(words)] : words;
}

function merged(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])];
}
