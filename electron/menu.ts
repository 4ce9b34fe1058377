import { app, Menu } from 'electron';
import type { CommandId } from '#shared/commands/commands.ts';
import type { Grounds } from '#shared/commands/offered-commands.ts';
import type { Language } from '#shared/i18n/messages.ts';
import { menuTemplate } from './menu/menu-template.ts';

/** Built anew whenever the language changes, or what can be done. */
type Shown = { readonly language: Language; readonly grounds: Grounds };

export function showMenu({ language, grounds }: Shown, run: (id: CommandId) => void): void {
  const template = menuTemplate({
    language,
    grounds,
    isMac: process.platform === 'darwin',
    hasDevTools: !app.isPackaged,
    run,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}
