import { app } from 'electron';
import { environment } from './environment.ts';
import { forbiddenSwitch } from './forbidden-switches.ts';

/** EX_CONFIG of sysexits.h. */
const refusedExit = 78;

/** First of all things: a debugger that is attached sees everything that comes after. */
export function refuseForbiddenSwitches(): void {
  if (!environment.enforcesSwitches) return;
  const found = forbiddenSwitch(app.commandLine, process.argv.slice(1));
  if (found === null) return;
  process.stderr.write(`Permanence does not start with --${found}.\n`);
  // `exit` and not `quit`: no handler of anybody runs any more.
  app.exit(refusedExit);
  process.exit(refusedExit);
}
