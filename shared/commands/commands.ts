import type { MessageId } from '../i18n/messages.ts';

/** Where a command stands in the native menu. */
export type MenuPlace = 'app' | 'file' | 'edit' | 'view' | 'members' | 'help';

type CommandEntry = {
  readonly title: MessageId;
  readonly menu: MenuPlace;
  /** Electron accelerator; `CmdOrCtrl` is ⌘ or Ctrl. */
  readonly shortcut?: string;
};

/**
 * Every command of the product, once. The native menu (main), the palette, the buttons and the shortcut
 * sheet (renderer) are derived from this table; what a command does is bound in the renderer.
 */
export const commands = {
  'palette.open': { title: 'command.palette', menu: 'view', shortcut: 'CmdOrCtrl+K' },
  'navigate.members': { title: 'command.members', menu: 'view', shortcut: 'CmdOrCtrl+1' },
  'navigate.problems': { title: 'command.problems', menu: 'view', shortcut: 'CmdOrCtrl+2' },
  'navigate.back': { title: 'command.back', menu: 'view', shortcut: 'Alt+Left' },
  'navigate.settings': { title: 'command.settings', menu: 'file', shortcut: 'CmdOrCtrl+,' },
  'members.search': { title: 'command.search', menu: 'edit', shortcut: 'CmdOrCtrl+F' },
  'members.add': { title: 'command.addMember', menu: 'members', shortcut: 'CmdOrCtrl+N' },
  'members.edit': { title: 'command.editMember', menu: 'members', shortcut: 'CmdOrCtrl+E' },
  'members.save': { title: 'command.saveMember', menu: 'members', shortcut: 'CmdOrCtrl+S' },
  'members.previous': { title: 'command.previousMember', menu: 'members', shortcut: 'Alt+Up' },
  'members.next': { title: 'command.nextMember', menu: 'members', shortcut: 'Alt+Down' },
  'members.import': { title: 'command.import', menu: 'members', shortcut: 'CmdOrCtrl+I' },
  'navigate.duplicates': {
    title: 'command.duplicates',
    menu: 'members',
    shortcut: 'CmdOrCtrl+Shift+D',
  },
  'navigate.bin': { title: 'command.bin', menu: 'members' },
  'undo.open': { title: 'command.undo', menu: 'members', shortcut: 'CmdOrCtrl+Shift+Z' },
  'sync.now': { title: 'command.syncNow', menu: 'file', shortcut: 'F5' },
  'vault.lock': { title: 'command.lock', menu: 'file', shortcut: 'CmdOrCtrl+L' },
  'appearance.language': { title: 'command.language', menu: 'view' },
  'appearance.theme': { title: 'command.theme', menu: 'view' },
  'help.shortcuts': { title: 'command.shortcuts', menu: 'help', shortcut: 'CmdOrCtrl+/' },
  'help.about': { title: 'command.about', menu: 'help' },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as readonly CommandId[];
