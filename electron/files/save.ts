import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { writeAtomically } from '../disk/write-atomically.ts';
import { safeFileName } from './safe-file-name.ts';

type Order = { readonly suggestedName: string; readonly bytes: Uint8Array };

/** The person chooses where; null when nothing was chosen. The window never names a path. */
export async function saveFile(
  window: BrowserWindow,
  { suggestedName, bytes }: Order,
): Promise<string | null> {
  const path = await choosePlace(window, suggestedName);
  if (path !== null) await writeAtomically(path, bytes);
  return path;
}

/** Null when nothing was chosen. */
export async function choosePlace(
  window: BrowserWindow,
  suggestedName: string,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeFileName(suggestedName)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}
