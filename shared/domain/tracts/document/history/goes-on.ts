import type { TractEdit } from '../edits/tract-edit.ts';

/**
 * Whether an edit goes on with what the last one did, so that one undo takes both back: signs typed one
 * after another, a word and the space before it, signs deleted one after another, an object pushed along by the
 * arrow keys.
 */
export function goesOn(last: TractEdit | null, next: TractEdit): boolean {
  if (last?.kind === 'write' && next.kind === 'write' && last.story === next.story) {
    return typesOn(last, next) || erasesOn(last, next);
  }
  return (
    last?.kind === 'move' &&
    next.kind === 'move' &&
    last.page === next.page &&
    last.objects.join('\n') === next.objects.join('\n')
  );
}

type Writing = Extract<TractEdit, { kind: 'write' }>;

function typesOn(last: Writing, next: Writing): boolean {
  const before = textOf(last);
  const text = textOf(next);
  const oneSign = [...text].length === 1 && next.length === 0;
  const newWord = /^\s/.test(text) && !/\s$/.test(before);
  return oneSign && before !== '' && !newWord && next.at === last.at + before.length;
}

function erasesOn(last: Writing, next: Writing): boolean {
  const erased = [last, next].every((edit) => textOf(edit) === '' && edit.length <= 2);
  return erased && (next.at + next.length === last.at || next.at === last.at);
}

const textOf = ({ pieces }: Writing) => pieces.map(({ text }) => text).join('');
