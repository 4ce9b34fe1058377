import type { Cents } from '../../cents.ts';

/**
 * An amount as it is written on French papers, in the spelling of 1990: « trente-six euros et cinquante centimes ».
 * French whatever the language of the interface. Throws for less than nothing and from a thousand milliards on.
 */
export function eurosInWords(amount: Cents): string {
  if (amount < 0 || amount >= 100 * most) throw new RangeError(`No words for ${amount} cents`);
  const euros = Math.floor(amount / 100);
  const cents = amount % 100;
  if (cents === 0) return eurosOf(euros);
  const small = `${numberInWords(cents)} ${cents > 1 ? 'centimes' : 'centime'}`;
  return euros === 0 ? small : `${eurosOf(euros)} et ${small}`;
}

const most = 1_000_000_000_000;

/** « Un million d’euros », for a million is a noun; « un million un euros ». */
function eurosOf(euros: number): string {
  const noun = euros > 1 ? 'euros' : 'euro';
  const isRound = euros > 0 && euros % 1_000_000 === 0;
  return isRound ? `${numberInWords(euros)} d’euros` : `${numberInWords(euros)} ${noun}`;
}

/** A whole number of at least 0 and less than a thousand milliards. */
export function numberInWords(whole: number): string {
  if (whole === 0) return 'zéro';
  const large = nouns.flatMap(({ value, one, several }) => {
    const count = Math.floor(whole / value) % 1_000;
    return count === 0 ? [] : [`${belowThousand(count)} ${count === 1 ? one : several}`];
  });
  const rest = belowMillion(whole % 1_000_000);
  return [...large, ...(rest === '' ? [] : [rest])].join(' ');
}

const nouns = [
  { value: 1_000_000_000, one: 'milliard', several: 'milliards' },
  { value: 1_000_000, one: 'million', several: 'millions' },
] as const;

function belowMillion(whole: number): string {
  const thousands = Math.floor(whole / 1_000);
  const rest = belowThousand(whole % 1_000);
  if (thousands === 0) return rest;
  // `Mille` is no noun: nothing before it takes an s, and one thousand is only « mille ».
  const before = thousands === 1 ? [] : [belowThousand(thousands).replace(/(cent|vingt)s$/, '$1')];
  return [...before, 'mille', ...(rest === '' ? [] : [rest])].join('-');
}

function belowThousand(whole: number): string {
  const hundreds = Math.floor(whole / 100);
  const rest = belowHundred(whole % 100);
  if (hundreds === 0) return rest;
  if (rest !== '') return [hundreds === 1 ? [] : [units[hundreds]], 'cent', rest].flat().join('-');
  return hundreds === 1 ? 'cent' : `${units[hundreds]}-cents`;
}

function belowHundred(whole: number): string {
  const small = units[whole];
  if (small !== undefined) return small;
  const ten = Math.floor(whole / 10);
  // Seventy and ninety count on from sixty and eighty.
  const isCountedOn = ten === 7 || ten === 9;
  const base = tens[isCountedOn ? ten - 1 : ten] ?? '';
  const rest = (whole % 10) + (isCountedOn ? 10 : 0);
  if (rest === 0) return base === 'quatre-vingt' ? 'quatre-vingts' : base;
  const takesEt = (rest === 1 || rest === 11) && base !== 'quatre-vingt';
  return [base, ...(takesEt ? ['et'] : []), units[rest]].join('-');
}

const units = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const satisfies readonly string[];

const tens: readonly string[] = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  '',
  'quatre-vingt',
];
