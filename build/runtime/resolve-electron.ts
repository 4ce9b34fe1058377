import { join } from 'node:path';
import { cacheFolder } from '../setup/folders.mjs';
import { PlainFailure, say } from '../setup/plain.mjs';
import type { RuntimeRecipe } from './make-runtime.ts';
import { ownElectron } from './own-electron.ts';
import { readyRuntime } from './ready-runtime.ts';
import { testVehicle } from './test-vehicle.ts';

export type ResolvedElectron = {
  /** The executable. */
  readonly path: string;
  /** The folder it lives in, for packaging. */
  readonly folder: string;
  readonly version: string;
  readonly origin: string;
};

// Passed on to the processes a command starts, forgotten with it: the next run tries again.
const downloadMemory = 'PERMANENCE_ELECTRON_DOWNLOAD';

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Finds, repairs or makes an Electron that runs on this machine: the shipped one where it can be had. */
export async function resolveElectron(): Promise<ResolvedElectron> {
  return (await tryOwnElectron()) ?? resolve(vehicleForThisMachine());
}

async function tryOwnElectron(): Promise<ResolvedElectron | null> {
  if (process.env[downloadMemory] === 'unreachable') return null;
  try {
    return await resolve(ownElectron);
  } catch (cause) {
    process.env[downloadMemory] = 'unreachable';
    const reason = cause instanceof Error ? cause.message : String(cause);
    say(`Electron ${ownElectron.version}, which we ship, cannot be had here (${reason}).`);
    return null;
  }
}

function vehicleForThisMachine(): RuntimeRecipe {
  const machine = `${process.platform}-${process.arch}`;
  if (machine === testVehicle.machine) return testVehicle;
  throw new PlainFailure(
    `Electron ${ownElectron.version} could not be downloaded, and there is no replacement for it on ${machine}.`,
    'Check the network, then run the same command again.',
  );
}

async function resolve(recipe: RuntimeRecipe): Promise<ResolvedElectron> {
  const readEverything = process.argv.includes('--verify');
  const folder = await readyRuntime(recipe, { cache: cacheFolder(), readEverything });
  return {
    path: join(folder, executables[process.platform] ?? 'electron'),
    folder,
    version: recipe.version,
    origin: recipe.origin,
  };
}
