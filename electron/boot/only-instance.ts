import { app } from 'electron';
import { messages } from '#shared/i18n/messages.ts';
import { firstLanguage } from '../settings/first-language.ts';
import { systemLocale } from './system-locale.ts';

/** False in a second copy, which has asked the first one to come forward and must end. */
export function becomeOnlyInstance(comeForward: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    const say = messages[firstLanguage(systemLocale())];
    process.stdout.write(`${say['shell.alreadyOpen']}\n`);
    return false;
  }
  app.on('second-instance', comeForward);
  return true;
}
