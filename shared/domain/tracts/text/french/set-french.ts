import { frenchRules, quoteEdits } from './rules.ts';
import { applyEdits, composeEdits, type TextEdit, type TextEdits } from './text-edit.ts';
import { untouchedRanges } from './untouched-ranges.ts';

export type FrenchText = {
  readonly text: string;
  /** What was changed, in offsets of the text that was given: for a text with styles. */
  readonly edits: TextEdits;
};

/** One mark set right may be what another rule was waiting for. */
const mostRounds = 6;

/**
 * French spaces, quotes and apostrophes of a whole text. Addresses, times and codes stay as they are; what is set
 * right already does not change again.
 */
export const setFrench = (text: string): FrenchText => settle(text, () => true);

const reach = 24;

/** The same just after letters were typed at `caret`: near it only, and not where an address may still be coming. */
export function setFrenchAsTyped(text: string, caret: number): FrenchText {
  const typed = text.length - caret;
  return settle(text, (edit, now) => {
    const at = now.length - typed;
    return edit.to <= at + 1 && edit.from >= at - reach && !isPending(now, { edit, caret: at });
  });
}

type Judge = (edit: TextEdit, text: string) => boolean;

function settle(text: string, isWanted: Judge): FrenchText {
  let now = text;
  let edits: TextEdits = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const current = now;
    const more = editsOf(current).filter((edit) => isWanted(edit, current));
    if (more.length === 0) break;
    edits = composeEdits(text, { first: edits, second: more });
    now = applyEdits(current, more);
  }
  return { text: now, edits };
}

function editsOf(text: string): TextEdits {
  const untouched = untouchedRanges(text);
  const found = frenchRules.flatMap(({ find, become }) =>
    [...text.matchAll(find)].map(
      ({ index, 0: match }): TextEdit => ({ from: index, to: index + match.length, text: become }),
    ),
  );
  const ordered = [...quoteEdits(text), ...found]
    .filter(({ from, to }) => !untouched.some((range) => from < range.to && to > range.from))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  // Rules that agree on a place count once.
  const apart = ordered.filter(({ from }, at) => at === 0 || from > (ordered[at - 1]?.from ?? 0));
  return apart.filter(({ from, to, text: become }) => text.slice(from, to) !== become);
}

/** A mark right before the caret may be the beginning of "https://" or "?id=1". */
function isPending(
  text: string,
  { edit, caret }: { readonly edit: TextEdit; readonly caret: number },
): boolean {
  const isMissingSpace = edit.from === edit.to;
  if (!isMissingSpace || !/^[;:!?]+$/u.test(text.slice(edit.from, caret))) return false;
  const word = /\S*$/u.exec(text.slice(0, edit.from))?.[0] ?? '';
  return text[edit.from] === ':' || /[./@\d]/u.test(word);
}
