// `npm ci` refuses a lock file that lacks the optional packages of other platforms, and npm leaves
// those out when the registry it was asked does not carry them. This names them, so that one lock
// file serves every machine: run it after `npm install` if `npm ci` complains of "Missing: …".
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './folders.mjs';
import { say } from './plain.mjs';

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string> }} LockEntry */

const file = join(projectRoot, 'package-lock.json');
/** @type {{ packages: Record<string, LockEntry> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const added = Object.values(lock.packages).flatMap((entry) =>
  Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => {
    const isPresent = Object.keys(lock.packages).some((path) =>
      path.endsWith(`node_modules/${name}`),
    );
    const platform = platformIn(name);
    if (isPresent || platform === null || !exactVersion.test(version)) return [];
    return [[`node_modules/${name}`, { version, ...platform, dev: true, optional: true }]];
  }),
);

if (added.length > 0) {
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  lock.packages = Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
say(`package-lock.json: ${added.length} optional packages of other platforms added.`);

/**
 * What `@scope/thing-linux-arm64-musl` says about where it runs.
 * @param {string} name
 */
function platformIn(name) {
  const os = /(android|darwin|freebsd|linux|openharmony|win32|netbsd|openbsd|sunos|aix)/.exec(name);
  const cpu = /-(arm64|x64|ia32|arm|riscv64|s390x|ppc64|loong64)/.exec(name);
  if (os?.[1] === undefined || cpu?.[1] === undefined) return null;
  const platform = { cpu: [cpu[1]], os: [os[1]] };
  if (name.includes('musl')) return { ...platform, libc: ['musl'] };
  if (name.includes('-gnu')) return { ...platform, libc: ['glibc'] };
  return platform;
}
