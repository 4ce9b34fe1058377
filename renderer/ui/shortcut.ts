/** An Electron accelerator such as `CmdOrCtrl+Shift+Z`, taken apart. */
export type Shortcut = {
  readonly hasMod: boolean;
  readonly hasShift: boolean;
  readonly hasAlt: boolean;
  readonly key: string;
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function parseShortcut(accelerator: string): Shortcut {
  const parts = accelerator.split('+');
  return {
    hasMod: parts.includes('CmdOrCtrl'),
    hasShift: parts.includes('Shift'),
    hasAlt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  };
}

/**
 * Letters are told by what they write (on AZERTY, Ctrl+A is on the Q key), digits also by where they are
 * (AZERTY writes them with Shift), and signs whatever Shift is needed to write them.
 */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== shortcut.hasMod || otherMod || press.altKey !== shortcut.hasAlt) return false;
  const { key } = shortcut;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  const sign = key === 'Plus' ? '+' : key;
  if (sign.length === 1 && !/[a-z]/i.test(sign)) {
    return press.key === sign || press.code === codesOfSigns[sign];
  }
  const wanted = keyNames[key] ?? key;
  return press.shiftKey === shortcut.hasShift && press.key.toLowerCase() === wanted.toLowerCase();
}

const codesOfSigns: Readonly<Record<string, string>> = { '/': 'Slash', '+': 'Equal' };

const keyNames: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
};

/** What the keys are called on the keyboard: `Ctrl`, `⌘`, `Maj`… */
export function keyCaps(shortcut: Shortcut, isMac: boolean, shiftName: string): readonly string[] {
  const modCap = isMac ? '⌘' : 'Ctrl';
  return [
    ...(shortcut.hasMod ? [modCap] : []),
    ...(shortcut.hasAlt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(shortcut.hasShift ? [shiftName] : []),
    capNames[shortcut.key] ?? shortcut.key,
  ];
}

const capNames: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};

/** As `aria-keyshortcuts` wants it. */
export function ariaShortcut(shortcut: Shortcut, isMac: boolean): string {
  return [
    ...(shortcut.hasMod ? [isMac ? 'Meta' : 'Control'] : []),
    ...(shortcut.hasAlt ? ['Alt'] : []),
    ...(shortcut.hasShift ? ['Shift'] : []),
    keyNames[shortcut.key] ?? shortcut.key,
  ].join('+');
}

export const isMac = (): boolean => /mac/i.test(navigator.platform);
