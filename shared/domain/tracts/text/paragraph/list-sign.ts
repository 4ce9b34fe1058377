import type { ListMark, Story } from '../../story.ts';

/** The sign of each paragraph, with its number; empty where there is none. */
export function listSigns(story: Story): readonly string[] {
  const counts: number[] = [];
  return story.map(({ style: { list } }) => {
    if (!list) {
      counts.length = 0;
      return '';
    }
    if (list.kind === 'bullet') return list.sign;
    counts.length = list.level + 1;
    const count = (counts[list.level] ?? 0) + 1;
    counts[list.level] = count;
    return numbered(list, count);
  });
}

const pattern = /[1aAiI]/u;

function numbered({ sign }: ListMark, count: number): string {
  const kind = pattern.exec(sign)?.[0];
  if (kind === undefined) return sign;
  return sign.replace(pattern, () => numeral(kind, count));
}

function numeral(kind: string, count: number): string {
  if (kind === 'a') return letters(count);
  if (kind === 'A') return letters(count).toUpperCase();
  if (kind === 'i') return roman(count).toLowerCase();
  return kind === 'I' ? roman(count) : String(count);
}

/** a … z, aa, ab… */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  const last = String.fromCharCode(97 + ((count - 1) % 26));
  return rest > 0 ? letters(rest) + last : last;
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  const next = romans.find(([value]) => value <= count);
  return next ? next[1] + roman(count - next[0]) : '';
}
