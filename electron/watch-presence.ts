import { net, powerMonitor } from 'electron';
import type { Services } from './ipc/services.ts';
import { createAutoLock } from './keys/auto-lock.ts';
import type { AppearanceStore } from './settings/appearance.ts';

const lookEveryMs = 5_000;

/** Is anybody there, and is the network? Electron's edge of the automatic lock and of the sync schedule. */
export function watchPresence(
  { vault, schedule, lockSoon }: Services,
  appearance: AppearanceStore,
): void {
  const autoLock = createAutoLock({
    isUnlocked: vault.isUnlocked,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    lockAfterMinutes: () => appearance.current().lockAfterMinutes,
    lock: lockSoon,
  });
  powerMonitor.on('suspend', () => autoLock.away('suspend'));
  // An unlock that was under way while the machine fell asleep must not be finished by its waking up.
  powerMonitor.on('resume', () => autoLock.away('suspend'));
  powerMonitor.on('lock-screen', () => autoLock.away('screen-lock'));
  setInterval(() => {
    autoLock.check();
    schedule.checkNetwork(net.isOnline());
  }, lookEveryMs);
}
