import { foldTyped, secondGender } from './fold-typed.ts';
import { sizeOfWord, type WordSize } from './small-words.ts';

/** A word of a sentence, where it stands in it. */
export type NeedWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly size: WordSize;
};

/** A stretch between two commas or full stops: no topic goes across them. */
export type NeedClause = readonly NeedWord[];

const clauseEnd = /[,;:.!?()[\]{}/|•…«»"“”\n\r\t]/u;
/** A mark stands after the letter that it belongs to, also where the accent was typed on its own. */
const word = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*${secondGender}*`, 'giu');

/** The words of a sentence, by clause. */
export function readNeedWords(text: string): readonly NeedClause[] {
  const clauses: NeedWord[][] = [[]];
  let last = 0;
  for (const { 0: said, index } of text.matchAll(word)) {
    if (clauseEnd.test(text.slice(last, index))) clauses.push([]);
    last = index + said.length;
    const folded = foldTyped(said);
    if (folded === '') continue;
    clauses.at(-1)?.push({
      text: said,
      start: index,
      end: last,
      folded,
      size: sizeOfWord(folded),
    });
  }
  return clauses.filter((clause) => clause.length > 0);
}
