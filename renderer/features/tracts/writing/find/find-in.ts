import type { Range } from '../text/runs-in.ts';

export type Wanted = {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly ignoreAccents: boolean;
};

/** Where a text says it. Spaces and apostrophes are found whichever way they are set, across soft hyphens too. */
export function findIn(text: string, wanted: Wanted): readonly Range[] {
  const query = fold(wanted.query, wanted).text;
  if (query === '') return [];
  const folded = fold(text, wanted);
  const found: Range[] = [];
  for (let at = folded.text.indexOf(query); at !== -1; ) {
    const range = { from: folded.place(at), to: folded.place(at + query.length) };
    const fits = !wanted.wholeWord || isWhole(text, range);
    if (fits) found.push(range);
    at = folded.text.indexOf(query, at + (fits ? query.length : 1));
  }
  return found;
}

type Folded = { readonly text: string; readonly place: (at: number) => number };
type Folding = Pick<Wanted, 'matchCase' | 'ignoreAccents'>;

/** Each sign as it is compared, and where it stands in the text itself. */
function fold(text: string, { matchCase, ignoreAccents }: Folding): Folded {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const plain = plainSign(sign);
    const bare = ignoreAccents ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain;
    const said = matchCase ? bare : bare.toLowerCase();
    for (let unit = 0; unit < said.length; unit += 1) places.push(at);
    folded += said;
    at += sign.length;
  }
  return { text: folded, place: (index) => places[index] ?? text.length };
}

const same: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\u2028', ' '],
  ['’', "'"],
  ['\u00ad', ''],
]);

const plainSign = (sign: string): string => same.get(sign) ?? sign;

const isLetter = (sign: string | undefined) =>
  sign !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(sign);

const isWhole = (text: string, { from, to }: Range): boolean =>
  !isLetter([...text.slice(Math.max(0, from - 2), from)].at(-1)) &&
  !isLetter([...text.slice(to, to + 2)][0]);
