import type { MessageId } from '../i18n/messages.ts';
import { tractCommands } from './tract-commands.ts';

/** Where a command stands in the native menu. */
export type MenuPlace = 'app' | 'file' | 'edit' | 'view' | 'members' | 'tracts' | 'help';

/** What must be there for a command to make sense: a file of people, an open leaflet, or a ledger of dues. */
export type CommandGround = 'people' | 'tract' | 'dues';

export type CommandEntry = {
  readonly title: MessageId;
  readonly menu: MenuPlace;
  /** Electron accelerator; `CmdOrCtrl` is ⌘ or Ctrl. */
  readonly shortcut?: string;
  readonly needs?: CommandGround;
  /** Its keys are also typed: in a field they are the field's. */
  readonly isTyped?: true;
};

const ofPeople = { menu: 'members', needs: 'people' } as const;

/**
 * Every command of the product, once. The native menu (main), the palette, the buttons and the shortcut
 * sheet (renderer) are derived from this table; what a command does is bound in the renderer.
 */
export const commands = {
  'palette.open': { title: 'command.palette', menu: 'view', shortcut: 'CmdOrCtrl+K' },
  'navigate.members': {
    title: 'command.members',
    menu: 'view',
    shortcut: 'CmdOrCtrl+1',
    needs: 'people',
  },
  'navigate.problems': { title: 'command.problems', menu: 'view', shortcut: 'CmdOrCtrl+2' },
  'navigate.tracts': { title: 'command.tracts', menu: 'view', shortcut: 'CmdOrCtrl+3' },
  'navigate.treasury': {
    title: 'command.treasury',
    menu: 'view',
    shortcut: 'CmdOrCtrl+4',
    needs: 'dues',
  },
  'navigate.back': { title: 'command.back', menu: 'view', shortcut: 'Alt+Left' },
  'navigate.settings': { title: 'command.settings', menu: 'file', shortcut: 'CmdOrCtrl+,' },
  'members.search': {
    title: 'command.search',
    menu: 'edit',
    shortcut: 'CmdOrCtrl+F',
    needs: 'people',
  },
  'members.add': { title: 'command.addMember', shortcut: 'CmdOrCtrl+N', ...ofPeople },
  'members.edit': { title: 'command.editMember', shortcut: 'CmdOrCtrl+E', ...ofPeople },
  'members.save': { title: 'command.saveMember', shortcut: 'CmdOrCtrl+S', ...ofPeople },
  'members.previous': { title: 'command.previousMember', shortcut: 'Alt+Up', ...ofPeople },
  'members.next': { title: 'command.nextMember', shortcut: 'Alt+Down', ...ofPeople },
  'members.import': { title: 'command.import', shortcut: 'CmdOrCtrl+I', ...ofPeople },
  'navigate.duplicates': {
    title: 'command.duplicates',
    shortcut: 'CmdOrCtrl+Shift+D',
    ...ofPeople,
  },
  'navigate.bin': { title: 'command.bin', ...ofPeople },
  'undo.open': { title: 'command.undo', menu: 'edit', shortcut: 'CmdOrCtrl+Shift+Z' },
  'tracts.new': { title: 'command.newTract', menu: 'tracts' },
  'tracts.orders': { title: 'command.tractOrders', menu: 'tracts' },
  ...tractCommands,
  'sync.now': { title: 'command.syncNow', menu: 'file', shortcut: 'F5' },
  'vault.lock': { title: 'command.lock', menu: 'file', shortcut: 'CmdOrCtrl+L' },
  'appearance.language': { title: 'command.language', menu: 'view' },
  'appearance.theme': { title: 'command.theme', menu: 'view' },
  'help.shortcuts': { title: 'command.shortcuts', menu: 'help', shortcut: 'CmdOrCtrl+/' },
  'help.firstTract': { title: 'command.firstTract', menu: 'help' },
  'help.about': { title: 'command.about', menu: 'help' },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commands;

/** The same, seen through what every command may say of itself. */
export const commandEntry = (id: CommandId): CommandEntry => commands[id];
export const commandIds = Object.keys(commands) as readonly CommandId[];
