import { describe, expect, it } from 'vitest';
import { gridCommand } from '../../../../../renderer/ui/grid/keys/grid-command.ts';

const press = (key: string, ...held: readonly ('ctrl' | 'shift' | 'alt' | 'meta')[]) =>
  gridCommand({
    key,
    ctrlKey: held.includes('ctrl'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
    metaKey: held.includes('meta'),
  });

describe('the keys of the grid', () => {
  it('leave Tab alone, so that one can go out', () => {
    expect(press('Tab')).toBe(null);
    expect(press('Tab', 'shift')).toBe(null);
  });

  it('move with arrows and extend with Shift', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', move: 'down' });
    expect(press('ArrowDown', 'shift')).toEqual({ kind: 'extend', move: 'down' });
    expect(press('ArrowDown', 'ctrl', 'shift')).toEqual({ kind: 'extend', move: 'last-line' });
    expect(press('End', 'meta')).toEqual({ kind: 'move', move: 'last-cell' });
  });

  it('type what AltGr writes', () => {
    expect(press('@', 'ctrl', 'alt')).toEqual({ kind: 'type', text: '@' });
  });

  it('begin with nothing when a dead key begins a sign', () => {
    expect(press('Dead')).toEqual({ kind: 'type', text: '' });
  });

  it('leave the window its own shortcuts', () => {
    for (const key of ['k', 'c', 'v', 'x', 'z', 'f']) expect(press(key, 'ctrl')).toBe(null);
    expect(press('F6')).toBe(null);
    expect(press('ArrowLeft', 'alt')).toBe(null);
  });

  it('open the menu of the column as menus are opened everywhere', () => {
    for (const menu of [press('ArrowDown', 'alt'), press('F10', 'shift'), press('ContextMenu')]) {
      expect(menu).toEqual({ kind: 'menu' });
    }
  });
});
