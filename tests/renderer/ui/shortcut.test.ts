import { describe, expect, it } from 'vitest';
import { matchesShortcut, parseShortcut } from '../../../renderer/ui/shortcut.ts';

type Press = Partial<
  Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>
>;

const press = (said: Press) => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...said,
});
const matches = (said: Press, accelerator: string, isMac = false) =>
  matchesShortcut(press(said), parseShortcut(accelerator), isMac);

describe('a shortcut', () => {
  it('is told by the letter that is written, wherever AZERTY puts it', () => {
    expect(matches({ key: 'a', code: 'KeyQ', ctrlKey: true }, 'CmdOrCtrl+A')).toBe(true);
  });

  it('is told by the place of a digit, which AZERTY writes with Shift', () => {
    expect(matches({ key: '&', code: 'Digit1', ctrlKey: true }, 'CmdOrCtrl+1')).toBe(true);
  });

  it('takes a sign with whatever Shift is needed to write it', () => {
    const slash = { key: '/', code: 'Period', shiftKey: true, ctrlKey: true };

    expect(matches(slash, 'CmdOrCtrl+/')).toBe(true);
    expect(matches({ key: ',', code: 'KeyM', ctrlKey: true }, 'CmdOrCtrl+,')).toBe(true);
  });

  it('tells Shift apart for letters', () => {
    const undo = { key: 'z', code: 'KeyW', ctrlKey: true };

    expect(matches(undo, 'CmdOrCtrl+Shift+Z')).toBe(false);
    expect(matches({ ...undo, key: 'Z', shiftKey: true }, 'CmdOrCtrl+Shift+Z')).toBe(true);
  });

  it('is not heard with AltGr, which writes signs', () => {
    expect(matches({ key: 'l', ctrlKey: true, altKey: true }, 'CmdOrCtrl+L')).toBe(false);
  });

  it('uses the command key on a Mac', () => {
    expect(matches({ key: 'k', metaKey: true }, 'CmdOrCtrl+K', true)).toBe(true);
    expect(matches({ key: 'k', ctrlKey: true }, 'CmdOrCtrl+K', true)).toBe(false);
  });

  it('knows the arrows and the function keys', () => {
    expect(matches({ key: 'ArrowDown', altKey: true }, 'Alt+Down')).toBe(true);
    expect(matches({ key: 'F5' }, 'F5')).toBe(true);
  });
});
