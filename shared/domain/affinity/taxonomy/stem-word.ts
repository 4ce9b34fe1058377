const shortest = 4;

const endings: readonly (readonly [RegExp, string])[] = [
  [/iere$/, 'ier'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/([aeo])nne$/, '$1n'],
  [/elle$/, 'el'],
  [/ive$/, 'if'],
  [/ee?$/, ''],
  // `library` beside `libraries`, whose `es` is gone by then.
  [/y$/, 'i'],
];

/**
 * What the singular and plural, the feminine and masculine of a folded word have in common:
 * `infirmieres` and `infirmier`, `locaux` and `local`. To be compared with other stems, never to be shown.
 */
export function stemWord(word: string): string {
  if (word.length < shortest) return word;
  const one = singularOf(word);
  const ending = endings.find(([feminine]) => feminine.test(one));
  return ending === undefined ? one : one.replace(ending[0], ending[1]);
}

function singularOf(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > shortest) return `${word.slice(0, -3)}al`;
  return word.replace(/(?<=[^s])s$|x$/, '');
}
