import { foldText } from '../../members/fold-text.ts';

/** The second gender of a word that is written in both: `avocat·e·s`, `avocat(e)`, `chanteur.euse`. */
export const secondGender = String.raw`(?:[·‧⋅•][\p{L}\p{M}]{1,8}|\((?:e|s|es|ère|ne|euse|rice|trice)\)|\.(?:e|es|s|ère|ne|euse|rice|trice)(?!\p{L}))`;

const secondGenders = new RegExp(String.raw`(?<=[\p{L}\p{M}])${secondGender}`, 'giu');

/** Folded, with one gender of a word that was typed in both. */
export const foldTyped = (text: string): string => foldText(text.replace(secondGenders, ''));
