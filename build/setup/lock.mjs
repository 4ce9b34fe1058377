import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './plain.mjs';

const pollMs = 250;

/**
 * Runs `work` while no other process does, and takes over a lock whose owner is gone.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdingLock(file, work) {
  let release = tryLock(file);
  if (release === null) {
    say(`Waiting for process ${readOwner(file) ?? ''} to finish the same step…`);
  }
  while (release === null) {
    await wait(pollMs);
    release = tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Takes the lock and answers how to release it; null when a living process has it.
 * @param {string} file
 * @returns {(() => void) | null}
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const owner = readOwner(file);
  if (owner !== null && !isAlive(owner)) clearLockOf(owner, file);
  return take(file) ? () => rmSync(file, { force: true }) : null;
}

// Written beside and linked into place, so that a lock never exists without its owner's number.
/** @param {string} file */
function take(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw cause;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Two waiters may find the same dead owner: only the one whose rename took that owner's lock clears it.
/** @param {number} owner @param {string} file */
function clearLockOf(owner, file) {
  const taken = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, taken);
    if (readOwner(taken) !== owner) linkSync(taken, file);
  } catch (cause) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(cause))) throw cause;
  } finally {
    rmSync(taken, { force: true });
  }
}

/** @param {string} file */
function readOwner(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return errorCode(cause) === 'EPERM';
  }
}

/** @param {unknown} cause */
function errorCode(cause) {
  // Only errors of the file system and of `kill` arrive here, and those carry a code.
  return /** @type {NodeJS.ErrnoException} */ (cause).code ?? '';
}
