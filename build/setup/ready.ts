import { type ResolvedElectron, resolveElectron } from '../runtime/resolve-electron.ts';
import { ensureSandbox } from './sandbox.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

/** An Electron that can show a window on this machine. */
export async function ensureWindowsCanOpen(): Promise<ResolvedElectron> {
  const electron = await resolveElectron();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  ensureSystemLibraries({
    electron: electron.path,
    virtualScreen: !DISPLAY && !WAYLAND_DISPLAY,
  });
  ensureSandbox(electron.path);
  return electron;
}
