import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { buildApp } from '../runtime/build-app.ts';
import { ownElectron } from '../runtime/own-electron.ts';
import { resolveElectron } from '../runtime/resolve-electron.ts';
import { projectRoot } from '../setup/folders.mjs';
import { PlainFailure, runPlainly, say } from '../setup/plain.mjs';

await runPlainly(async () => {
  // Other targets need tools that electron-builder downloads: `npm run package -- deb AppImage`.
  const targets = process.argv.slice(2);
  const electron = await resolveElectron();
  if (electron.version !== ownElectron.version) {
    say(`This package contains Electron ${electron.version}: for tests, never for release.`);
  }
  await buildApp();

  const workshop = mkdtempSync(join(tmpdir(), 'permanence-package-'));
  try {
    const electronDist = join(workshop, 'electron');
    cpSync(electron.folder, electronDist, { recursive: true });
    // electron-builder copies the folder as it is; a package starts itself, not a folder it is given.
    rmSync(join(electronDist, 'resources/default_app.asar'), { force: true });
    await build({
      projectDir: projectRoot,
      targets: Platform.LINUX.createTarget(targets.length > 0 ? targets : ['dir']),
      publish: 'never',
      config: {
        extends: join(projectRoot, 'build/electron-builder.yml'),
        electronVersion: electron.version,
        electronDist,
      },
    });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  sayWhatWasMade(join(projectRoot, 'dist'));
});

function sayWhatWasMade(dist: string): void {
  if (!existsSync(dist)) throw new PlainFailure('electron-builder made nothing.');
  const made = readdirSync(dist).filter((name) => /unpacked$|\.(deb|AppImage)$/.test(name));
  for (const name of made) say(`Made ${join(dist, name)}`);
}
