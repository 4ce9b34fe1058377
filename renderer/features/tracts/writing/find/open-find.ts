import { writingState } from '../writing-state.ts';
import { findState } from './find-state.ts';

const mostLetters = 100;

/** With what is chosen in the text, if that is a few words. */
export function openFind(open: 'find' | 'replace', field: HTMLInputElement | null): void {
  const { hand, selection } = writingState.getState();
  const text =
    hand
      ?.pieces()
      .map((piece) => piece.text)
      .join('') ?? '';
  const [from, to] = [selection?.anchor ?? 0, selection?.head ?? 0].toSorted((a, b) => a - b);
  const chosen = text.slice(from, to);
  const { wanted } = findState.getState();
  const isFew = chosen !== '' && chosen.length <= mostLetters && !chosen.includes('\n');
  findState.setState({ open, wanted: isFew ? { ...wanted, query: chosen } : wanted });
  field?.focus();
  field?.select();
}
