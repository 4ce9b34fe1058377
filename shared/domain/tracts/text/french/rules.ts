import type { TextEdit } from './text-edit.ts';

/** What its matches become. The matches are spaces, a quote, or the empty place where a space is missing. */
export type FrenchRule = { readonly find: RegExp; readonly become: string };

const space = '[ \\u00A0\\u202F]';
const noBreak = '\u00A0';
const thin = '\u202F';
const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const titles = 'M\\.|MM\\.|Mme|Mmes|Mlle|Mlles|Dr|Dre|Pr|Pre|Me|Mgr|St|Ste';
const units =
  'km/h|km²|km|m²|m³|m|cm|mm|kg|g|t|l|h|min|s|ha|kWh|MWh|Mo|Go|ans?|euros?|millions?|milliards?|°C|€|%|‰';
/** Before a mark: something to be parted from it. */
const spoken = '(?<=[^\\s;:!?(\\[{«¡¿/&])';
/** Behind a mark: the end of a sentence, not the middle of a code. */
const over = '(?=[\\s)\\]}»”"’…,.]|$)';

export const frenchRules: readonly FrenchRule[] = [
  rule(`(?<=\\p{L})'`, '’'),
  rule(`${spoken}${space}+(?=[;!?])`, thin),
  rule(`${spoken}(?<!&#?\\w{1,8})(?=[;!?]+${over})`, thin),
  rule(`${spoken}${space}+(?=:)`, noBreak),
  rule(`(?<=[\\p{L}\\p{N}%€)\\]’])(?=:${over})`, noBreak),
  rule(`(?<=«)${space}*(?=\\S)`, noBreak),
  rule(`(?<=[^\\s«])${space}*(?=»)`, noBreak),
  rule(`(?<=(?<!\\p{L})[nN]°)${space}*(?=\\d)`, noBreak),
  // 12 000, not 06 12 345: the groups begin a number and end it.
  rule(
    `(?<=(?<![\\p{L}\\d.,/-]|\\d${space})\\d{1,3}(?:${space}\\d{3})*)${space}(?=\\d{3}(?:${space}\\d{3})*(?![\\d\\p{L}]|${space}\\d))`,
    thin,
  ),
  rule(
    `(?<=(?<!\\d)0\\d(?:${space}\\d\\d){0,3})${space}(?=\\d\\d(?:${space}\\d\\d){0,3}(?!\\d))`,
    noBreak,
  ),
  rule(`(?<=\\d)${space}*(?=[€%‰](?![\\p{L}\\d]))`, noBreak),
  rule(`(?<=\\d)${space}+(?=(?:${units})(?![\\p{L}\\d]))`, noBreak),
  rule(`(?<=\\d${space}?h)${space}+(?=\\d\\d(?!\\d))`, noBreak),
  rule(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${space}+(?=(?:${months})(?!\\p{L}))`, noBreak),
  rule(`(?<=(?<!\\p{L})(?:${titles}))${space}+(?=\\p{Lu})`, noBreak),
  rule(`(?<=(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.-?)+)${space}+(?=\\p{Lu})`, noBreak),
];

function rule(pattern: string, become: string): FrenchRule {
  return { find: new RegExp(pattern, 'gu'), become };
}

/** Straight quotes become « and » by what stands before them; 5" stays as it is. */
export function quoteEdits(text: string): readonly TextEdit[] {
  let open = false;
  return [...text.matchAll(/["«»\n]/gu)].flatMap(({ index, 0: mark }) => {
    if (mark !== '"') {
      open = mark === '«';
      return [];
    }
    const before = text.slice(0, index).at(-1) ?? ' ';
    if (!open && /\d/u.test(before)) return [];
    open = /[\s([{’'/–—-]/u.test(before) && !open;
    return [{ from: index, to: index + 1, text: open ? '«' : '»' }];
  });
}
