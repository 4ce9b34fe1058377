import type { KeyboardEvent } from 'react';
import { unreachable } from '#shared/result.ts';
import type { Move } from '../selection/grid-selection.ts';
import { gridCommand } from './grid-command.ts';

/** What the grid can do when asked by keyboard. */
export type KeyTargets = {
  readonly move: (move: Move) => void;
  readonly extend: (move: Move) => void;
  readonly selectAll: () => void;
  readonly check: () => void;
  readonly checkRange: () => void;
  readonly enter: () => void;
  readonly enterMore: () => void;
  readonly open: () => void;
  readonly edit: () => void;
  /** False when the cell takes no text. */
  readonly type: (text: string) => boolean;
  readonly clear: () => void;
  readonly copyWithHeadings: () => void;
  readonly menu: () => void;
  readonly escape: () => void;
  /** On the heading of a group, left and right fold and unfold; true when that is what the key did. */
  readonly fold: (move: Move) => boolean;
};

export const useGridKeys = (targets: KeyTargets) => (event: KeyboardEvent<HTMLElement>) => {
  // Keys typed in an editor or on a button are theirs.
  if (event.target !== event.currentTarget) return;
  const command = gridCommand(event);
  if (command === null) return;
  switch (command.kind) {
    case 'move':
      event.preventDefault();
      if (!targets.fold(command.move)) targets.move(command.move);
      return;
    case 'type':
      // A sign still being composed must reach the editor that opens now.
      if (targets.type(command.text) && command.text !== '') event.preventDefault();
      return;
    case 'escape':
      targets.escape();
      return;
    default:
      event.preventDefault();
  }
  switch (command.kind) {
    case 'extend':
      return targets.extend(command.move);
    case 'select-all':
      return targets.selectAll();
    case 'check':
      return targets.check();
    case 'check-range':
      return targets.checkRange();
    case 'enter':
      return targets.enter();
    case 'enter-more':
      return targets.enterMore();
    case 'open':
      return targets.open();
    case 'edit':
      return targets.edit();
    case 'clear':
      return targets.clear();
    case 'copy-with-headings':
      return targets.copyWithHeadings();
    case 'menu':
      return targets.menu();
    default:
      return unreachable(command);
  }
};
