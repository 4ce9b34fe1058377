import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandIds, commands, type MenuPlace } from '#shared/commands/commands.ts';
import { type Language, type MessageId, messages } from '#shared/i18n/messages.ts';

type Item = MenuItemConstructorOptions;

type Options = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly hasDevTools: boolean;
  readonly run: (id: CommandId) => void;
};

/** The native menu, from the product's one table of commands and the system's own roles. Pure. */
export function menuTemplate({ language, isMac, hasDevTools, run }: Options): readonly Item[] {
  const say = (id: MessageId): string => messages[language][id];
  const of = (place: MenuPlace): Item[] =>
    commandIds
      .filter((id) => commands[id].menu === place)
      .map((id) => ({
        id,
        label: say(commands[id].title),
        click: () => run(id),
        ...shortcutOf(id),
      }));
  const role = (name: NonNullable<Item['role']>, label: MessageId, more: Item = {}): Item => ({
    role: name,
    label: say(label),
    ...more,
  });
  const menu = (label: MessageId, submenu: Item[]): Item => ({ label: say(label), submenu });

  return [
    ...(isMac ? [macMenu(role)] : []),
    menu('menu.file', [
      ...of('file'),
      ...of('app'),
      separator,
      isMac
        ? role('close', 'menu.close')
        : role('quit', 'menu.quit', { accelerator: 'CmdOrCtrl+Q' }),
    ]),
    menu('menu.edit', [
      role('undo', 'menu.undo'),
      // The usual key of redo on some systems belongs to a command of ours.
      role('redo', 'menu.redo', { accelerator: 'CmdOrCtrl+Y' }),
      separator,
      role('cut', 'menu.cut'),
      role('copy', 'menu.copy'),
      role('paste', 'menu.paste'),
      role('selectAll', 'menu.selectAll'),
      separator,
      ...of('edit'),
    ]),
    menu('menu.members', of('members')),
    menu('menu.view', [
      ...of('view'),
      separator,
      role('togglefullscreen', 'menu.fullScreen'),
      ...(hasDevTools ? [role('toggleDevTools', 'menu.devTools')] : []),
    ]),
    menu('menu.window', [role('minimize', 'menu.minimize'), role('close', 'menu.close')]),
    menu('menu.help', of('help')),
  ];
}

const separator: Item = { type: 'separator' };

const macMenu = (role: (name: NonNullable<Item['role']>, label: MessageId) => Item): Item => ({
  label: 'Permanence',
  submenu: [
    role('hide', 'menu.hide'),
    role('hideOthers', 'menu.hideOthers'),
    role('unhide', 'menu.showAll'),
    separator,
    role('quit', 'menu.quit'),
  ],
});

function shortcutOf(id: CommandId): Pick<Item, 'accelerator'> {
  const command = commands[id];
  return 'shortcut' in command ? { accelerator: command.shortcut } : {};
}
