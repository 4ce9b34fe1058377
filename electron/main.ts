import { app, dialog } from 'electron';
import { messages } from '#shared/i18n/messages.ts';
import { endWith, failLoudly } from './boot/fail-loudly.ts';
import { becomeOnlyInstance } from './boot/only-instance.ts';
import { chooseProfile } from './boot/profile.ts';
import { refuseForbiddenSwitches } from './boot/refuse-switches.ts';
import { systemLocale } from './boot/system-locale.ts';
import { openOffice } from './office.ts';
import { announceScheme } from './security.ts';
import { firstLanguage } from './settings/first-language.ts';

refuseForbiddenSwitches();
app.enableSandbox();
failLoudly();
announceScheme();

const profile = chooseProfile();
if (profile.kind === 'not-writable') void refuseProfile(profile.folder);
else start(profile.folder).catch((cause: unknown) => endWith('start-failed', cause));

async function start(folder: string): Promise<void> {
  let comeForward = () => {};
  if (!becomeOnlyInstance(() => comeForward())) return app.exit(0);
  await app.whenReady();
  comeForward = (await openOffice(folder)).comeForward;
}

/** EX_CANTCREAT of sysexits.h. */
const notWritableExit = 73;

async function refuseProfile(folder: string): Promise<void> {
  await app.whenReady();
  const say = messages[firstLanguage(systemLocale())];
  process.stderr.write(`${say['shell.profile.title']}\n`);
  await dialog.showMessageBox({
    type: 'error',
    message: say['shell.profile.title'],
    detail: `${say['shell.profile.text']}\n\n${folder}`,
    noLink: true,
  });
  app.exit(notWritableExit);
}
