import { app } from 'electron';

/** False in a second copy, which has asked the first one to come forward and must end. */
export function becomeOnlyInstance(comeForward: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    process.stdout.write('Permanence is open already: its window was brought to the front.\n');
    return false;
  }
  app.on('second-instance', comeForward);
  return true;
}
