import uFuzzy from '@leeoniya/ufuzzy';
import type { SearchQuery } from '#shared/domain/members/search-query.ts';
import type { People } from '../memory/people.ts';

const oneTypo = new uFuzzy({
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  interSplit: '[^a-z\\d]+',
});

/** Shorter words are one typo away from far too many others. */
const shortestGuess = 4;

/** When nobody matches what was typed: those who match it but for one letter in each word. */
export function slotsWithTypo(
  people: Pick<People, 'textAt'>,
  { joined }: SearchQuery,
  slots: Int32Array,
): Int32Array {
  if (joined.length < shortestGuess) return new Int32Array();
  const texts: string[] = [];
  for (const slot of slots) texts.push(people.textAt(slot));
  return Int32Array.from(oneTypo.filter(texts, joined) ?? [], (place) => slots[place] ?? 0);
}
