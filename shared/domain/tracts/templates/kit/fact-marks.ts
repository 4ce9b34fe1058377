import type { TextPiece } from '../../document/edits/tract-edit.ts';
import { Fact } from '../../document/model/fact-mark.ts';

/**
 * While a template speaks, what is a fact of the section stands between two signs that are no letters and never can be
 * (Unicode's noncharacters): the first says which fact, the second that it ends.
 */
const firstSign = 0xfdd0;
const end = '\uFDEF';
const signs = /[\uFDD0-\uFDEF]/gu;
const marked = /([\uFDD0-\uFDEE])([^\uFDD0-\uFDEF]*)\uFDEF/gu;

export const withMark = (fact: Fact, words: string): string =>
  `${String.fromCharCode(firstSign + Fact.options.indexOf(fact))}${words}${end}`;

export const withoutMarks = (text: string): string => text.replace(signs, '');

/** The same words without the signs; what stood between them says which fact it is. */
export function markedPieces({ text, attributes }: TextPiece): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const put = (words: string, fact: Fact | undefined) => {
    if (words === '') return;
    pieces.push({
      text: words,
      attributes: fact === undefined ? attributes : { ...attributes, fact: { fact, said: words } },
    });
  };
  let at = 0;
  for (const { index, 0: whole, 1: sign = '', 2: words = '' } of text.matchAll(marked)) {
    put(text.slice(at, index), undefined);
    put(words, Fact.options[sign.charCodeAt(0) - firstSign]);
    at = index + whole.length;
  }
  put(text.slice(at), undefined);
  return pieces;
}
