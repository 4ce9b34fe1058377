import type { Move } from '../selection/grid-selection.ts';

/** What a key means to the grid while nothing is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'extend'; readonly move: Move }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'check' }
  | { readonly kind: 'check-range' }
  | { readonly kind: 'enter' }
  | { readonly kind: 'enter-more' }
  | { readonly kind: 'open' }
  | { readonly kind: 'edit' }
  /** `text` is empty when the sign is still being composed (a dead key, an input method). */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'copy-with-headings' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'escape' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Null when the key is not the grid's: Tab leaves it, and menus and shortcuts go on working. */
export function gridCommand(press: KeyPress): GridCommand | null {
  const hasMod = press.ctrlKey || press.metaKey;
  if (press.altKey) return altered(press);
  const move = (hasMod ? farMoves : moves)[press.key];
  if (move) return { kind: press.shiftKey ? 'extend' : 'move', move };
  return hasMod ? withMod(press) : plain(press);
}

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'first-column',
  End: 'last-column',
};

const farMoves: Readonly<Record<string, Move>> = {
  ArrowUp: 'first-line',
  ArrowDown: 'last-line',
  ArrowLeft: 'first-column',
  ArrowRight: 'last-column',
  Home: 'first-cell',
  End: 'last-cell',
};

function altered({ key, ctrlKey, metaKey }: KeyPress): GridCommand | null {
  if (key === 'ArrowDown') return { kind: 'menu' };
  // AltGr arrives as Ctrl+Alt where it writes a sign: « @ » is typed, not commanded.
  return ctrlKey && !metaKey && key.length === 1 ? { kind: 'type', text: key } : null;
}

function withMod({ key, shiftKey }: KeyPress): GridCommand | null {
  if (key === ' ') return { kind: 'check' };
  if (key === 'Enter') return { kind: 'open' };
  if (key.toLowerCase() === 'a' && !shiftKey) return { kind: 'select-all' };
  if (key.toLowerCase() === 'c' && shiftKey) return { kind: 'copy-with-headings' };
  return null;
}

function plain({ key, shiftKey }: KeyPress): GridCommand | null {
  if (key === ' ') return { kind: shiftKey ? 'check-range' : 'check' };
  if (key === 'F10' && shiftKey) return { kind: 'menu' };
  const named = commands[key];
  if (key === 'Enter' && shiftKey) return { kind: 'enter-more' };
  if (named) return named;
  return key.length === 1 ? { kind: 'type', text: key } : null;
}

const commands: Readonly<Record<string, GridCommand>> = {
  Enter: { kind: 'enter' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  ContextMenu: { kind: 'menu' },
  Escape: { kind: 'escape' },
  Dead: { kind: 'type', text: '' },
  Process: { kind: 'type', text: '' },
};
