import { app, Menu } from 'electron';
import type { CommandId } from '#shared/commands/commands.ts';
import type { Language } from '#shared/i18n/messages.ts';
import { menuTemplate } from './menu/menu-template.ts';

/** Built anew whenever the language changes. */
export function showMenu(language: Language, run: (id: CommandId) => void): void {
  const template = menuTemplate({
    language,
    isMac: process.platform === 'darwin',
    hasDevTools: !app.isPackaged,
    run,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}
