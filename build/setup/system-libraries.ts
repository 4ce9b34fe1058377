import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ensureInstalled, hasProgram } from './install-packages.ts';

type Needs = {
  readonly electron: string;
  readonly virtualScreen: boolean;
  /** Where one font at least must be, without which Chromium shows no letter. */
  readonly fontFolders?: readonly string[];
};

const systemFonts = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Installs what a window needs from the system and does not find; does nothing when all is there. */
export function ensureSystemLibraries(needs: Needs): void {
  if (process.platform !== 'linux') return;
  ensureInstalled({ purpose: 'Showing a window', missing: () => missingFromSystem(needs) });
}

function missingFromSystem({
  electron,
  virtualScreen,
  fontFolders = systemFonts,
}: Needs): string[] {
  const missing = missingLibraries(electron);
  if (virtualScreen && !hasProgram('Xvfb')) missing.push('Xvfb');
  if (!fontFolders.some(holdsFont)) missing.push('fonts');
  return missing;
}

function missingLibraries(executable: string): string[] {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  // Without ldd there is nothing to ask; Electron itself will name the first library it lacks.
  if (error) return [];
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

function holdsFont(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.some((file) => /\.(ttf|otf|ttc)$/i.test(file));
}
