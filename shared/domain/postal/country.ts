import { oneLine, unaccentedCapitals } from './lettering.ts';

/** Countries whose post wants the town before the code. */
const townFirst: ReadonlySet<string> = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'IN']);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const french = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' });
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `FX`, `DD` and `UK` are older words for `FR`, `DE` and `GB`. */
const inUse = (code: string): string =>
  Intl.getCanonicalLocales(`und-${code}`)[0]?.replace('und-', '') ?? code;

/** By their French and English names and by their codes, in plain capitals. */
const codeOf: ReadonlyMap<string, string> = new Map(
  [...letters].flatMap((first) =>
    [...letters].flatMap((second) => {
      const code = inUse(first + second);
      const names = [french.of(code), english.of(code)].filter((name) => name !== undefined);
      return names.length === 0
        ? []
        : [first + second, ...names].map((name) => [unaccentedCapitals(name), code] as const);
    }),
  ),
);

/** The country's code when its name or code is understood, in French or English; null otherwise. */
export const countryCode = (typed: string): string | null =>
  codeOf.get(unaccentedCapitals(oneLine(typed))) ?? null;

/** The post that sends the letter reads it: French, in capitals. */
export function countryLine(typed: string): string {
  const code = countryCode(typed);
  return unaccentedCapitals(oneLine(code === null ? typed : (french.of(code) ?? typed)));
}

export const writesTownFirst = (typed: string): boolean => townFirst.has(countryCode(typed) ?? '');
