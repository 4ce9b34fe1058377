import { app, dialog } from 'electron';
import { messages } from '#shared/i18n/messages.ts';
import { openLog } from '../log.ts';
import { firstLanguage } from '../settings/first-language.ts';
import { systemLocale } from './system-locale.ts';

/** EX_SOFTWARE of sysexits.h. */
const failedExit = 70;

/** A bug in main ends the office with a sentence and a line in the log, instead of Electron's page of English. */
export function failLoudly(): void {
  process.on('uncaughtException', (cause) => endWith('main-failed', cause));
  // A promise that nobody waited for changed nothing that anybody relied on: it is noted, and work goes on.
  process.on('unhandledRejection', (cause) => note('promise-failed', cause));
}

export function endWith(event: string, cause: unknown): void {
  note(event, cause);
  const say = messages[firstLanguage(systemLocale())];
  dialog.showErrorBox(say['shell.failed.title'], say['shell.failed.text']);
  app.exit(failedExit);
}

function note(event: string, cause: unknown): void {
  openLog({ folder: app.getPath('logs'), now: () => new Date() }).failed(event, cause);
  // For a developer's console; a packaged application has none.
  if (!app.isPackaged)
    process.stderr.write(`${event}: ${cause instanceof Error ? cause.stack : cause}\n`);
}
