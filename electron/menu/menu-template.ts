import type { MenuItemConstructorOptions } from 'electron';
import {
  type CommandId,
  commandEntry,
  commandIds,
  type MenuPlace,
} from '#shared/commands/commands.ts';
import { type Grounds, isOffered, shortcutOf } from '#shared/commands/offered-commands.ts';
import { type Language, type MessageId, messages } from '#shared/i18n/messages.ts';

type Item = MenuItemConstructorOptions;

type Options = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly hasDevTools: boolean;
  readonly grounds: Grounds;
  readonly run: (id: CommandId) => void;
};

/** The native menu, from the product's one table of commands and the system's own roles. Pure. */
export function menuTemplate({
  language,
  isMac,
  hasDevTools,
  grounds,
  run,
}: Options): readonly Item[] {
  const say = (id: MessageId): string => messages[language][id];
  const of = (place: MenuPlace): Item[] =>
    commandIds
      .filter((id) => commandEntry(id).menu === place && isOffered(id, grounds))
      .map((id) => ({
        id,
        label: say(commandEntry(id).title),
        click: () => run(id),
        ...keysOf(id, { grounds, isMac }),
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
    ...(grounds.people ? [menu('menu.members', of('members'))] : []),
    menu('menu.tracts', of('tracts')),
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

/** Keys that are also typed are shown and left to the page, which knows whether one types. */
function keysOf(
  id: CommandId,
  { grounds, isMac }: Pick<Options, 'grounds' | 'isMac'>,
): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const accelerator = shortcutOf(id, grounds);
  if (accelerator === undefined) return {};
  if (!commandEntry(id).isTyped) return { accelerator };
  return isMac ? {} : { accelerator, registerAccelerator: false };
}
