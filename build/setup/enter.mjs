import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ownNode, projectRoot } from './folders.mjs';
import { ensureNodeModules } from './node-modules.mjs';
import { PlainFailure, runPlainly } from './plain.mjs';

const oldestNode = 20;

/**
 * The way into every command: whatever Node the machine has, the packages are made ready first, then
 * the command itself runs on the project's own Node.
 * @param {string} script relative to the project
 */
export async function enter(script) {
  await runPlainly(async () => {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < oldestNode) {
      throw new PlainFailure(
        `Node ${process.versions.node} is too old to set the project up.`,
        `Install Node ${oldestNode} or newer, then run the same command again.`,
      );
    }
    await ensureNodeModules();
    await runOnOwnNode(join(projectRoot, script), process.argv.slice(2));
  });
}

/** @param {string} script @param {string[]} commandArguments */
function runOnOwnNode(script, commandArguments) {
  return new Promise((resolve, reject) => {
    const child = spawn(ownNode, [script, ...commandArguments], {
      stdio: 'inherit',
      env: { ...process.env, PATH: pathWithOwnTools() },
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = signal === null ? (code ?? 1) : 130;
      resolve(undefined);
    });
  });
}

function pathWithOwnTools() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [join(projectRoot, 'node_modules', '.bin'), process.env.PATH].join(separator);
}
