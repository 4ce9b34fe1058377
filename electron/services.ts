import { hostname } from 'node:os';
import { shell } from 'electron';
import type { EventPayload, RequestInput } from '#shared/ipc/contract.ts';
import { about } from './boot/about.ts';
import { environment } from './boot/environment.ts';
import { deriveThreadFile, type Places, parseProcessFile } from './boot/places.ts';
import { twinFile } from './disk/twin-file.ts';
import { createFileReader } from './files/parse-file.ts';
import { openPictureFiles } from './files/pictures.ts';
import { startParseProcess } from './files/start-parse-process.ts';
import { openSafety } from './guard/safety.ts';
import { setAside } from './guard/set-aside.ts';
import type { Emit } from './ipc/listen.ts';
import type { Services } from './ipc/services.ts';
import { Attempts } from './keys/attempts.ts';
import { deriveInThread, officeCost, testCost } from './keys/derive.ts';
import { createGentleLock } from './keys/gentle-lock.ts';
import { passphraseGate } from './keys/passphrase-gate.ts';
import { openVault } from './keys/vault.ts';
import { VaultFile } from './keys/vault-file.ts';
import type { AppearanceStore } from './settings/appearance.ts';
import { buildSync } from './sync-services.ts';

type Parts = {
  readonly places: Places;
  readonly appearance: AppearanceStore;
  readonly emit: Emit;
  readonly saveFile: (order: RequestInput<'file.save'>) => Promise<string | null>;
  readonly printPdf: Services['printPdf'];
  readonly saves: Services['saves'];
  readonly keepOpen: () => void;
  readonly showMenuOf: Services['showMenuOf'];
};

/** Puts the office together. Nothing here decides: every part is tested on its own. */
export function buildServices({
  places,
  appearance,
  emit,
  saveFile,
  printPdf,
  saves,
  keepOpen,
  showMenuOf,
}: Parts): Services {
  const safety = openSafety({ folder: places.safety, now: () => new Date() });
  const vault = openVault({
    file: twinFile({ path: places.vault, format: 'vault', schema: VaultFile }),
    gate: passphraseGate({
      file: twinFile({ path: places.attempts, format: 'attempts', schema: Attempts }),
      now: Date.now,
    }),
    derive: deriveInThread(deriveThreadFile),
    cost: environment.hasFastKdf ? testCost : officeCost,
    hasRemains: safety.hasRemains,
  });
  const sync = buildSync({
    sessionPath: places.session,
    sessionKey: vault.sessionKey,
    deviceName: hostname().slice(0, 80) || 'Permanence',
    emit,
  });

  const files = createFileReader({ start: () => startParseProcess(parseProcessFile) });

  const lockNow = (reason: EventPayload<'vault.locked'>['reason']) => {
    const wasUnlocked = vault.isUnlocked();
    vault.lock();
    sync.close();
    void safety.snapshots.abandon();
    saves.abandon();
    files.stop();
    if (wasUnlocked) emit('vault.locked', { reason });
  };
  const gentle = createGentleLock({
    isUnlocked: vault.isUnlocked,
    tellPage: () => emit('vault.locking', {}),
    lock: lockNow,
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });

  return {
    ...sync,
    about: about(),
    appearance,
    vault,
    safety,
    setDatabaseAside: () =>
      setAside({ folder: places.database, shelf: places.setAside, now: new Date() }),
    files,
    saveFile,
    printPdf,
    pictures: openPictureFiles(places.pictures),
    saves,
    openLink: (url) => shell.openExternal(url),
    keepOpen,
    showMenuOf,
    lock: gentle.now,
    lockSoon: gentle.soon,
    onUnlocked: sync.schedule.start,
  };
}
