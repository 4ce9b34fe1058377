/** Words that the patterns cut wrongly, cut as their parts are: `cyber-harcè-le-ment`. */
const words: ReadonlyMap<string, string> = new Map(
  [
    'dés-obéis-sance',
    'dés-obéis-sant',
    'post-élec-to-ral',
    'post-élec-to-rale',
    'anti-ato-mique',
    'télé-alarme',
    'auto-école',
  ].map((cut) => [cut.replaceAll('-', ''), cut]),
);

/** Parts that are cut behind, whatever word of three letters or more follows. */
const prefix =
  /^(cyber|(?:agro|micro|macro|socio|bio|contre|photo|vidéo)(?=[aeéèêiouyh]))(\p{L}{3,})$/u;

/** The word with "-" at its places, or null when the patterns do well. */
export function hyphenException(word: string, cutRest: (rest: string) => string): string | null {
  const plural = word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined;
  const known = words.get(word) ?? (plural && `${plural}s`);
  if (known) return known;
  const [, front, rest] = prefix.exec(word) ?? [];
  return front && rest ? `${front}-${cutRest(rest)}` : null;
}
