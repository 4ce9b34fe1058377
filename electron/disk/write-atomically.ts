import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Whole or not at all, even across a power cut: a temporary twin is flushed, renamed over the file, and the
 * folder that names it is flushed too.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(path, bytes);
  await flushFolder(dirname(path));
}

/** Whole or not at all, and certain to last once its folder is flushed. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.new`;
  try {
    await writeAndFlush(temporary, bytes);
    await renamePatiently(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new or renamed entry survives a power cut only once its folder is flushed. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows opens no folder as a file; its file system journals the entry itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const renameAttempts = 10;
const renamePauseMs = 50;

/** On Windows a scanner may hold the old file open for an instant. */
export async function renamePatiently(from: string, to: string, attempt = 1): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (process.platform !== 'win32' || attempt === renameAttempts) throw cause;
    await wait(renamePauseMs);
    await renamePatiently(from, to, attempt + 1);
  }
}
