import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

const patienceMs = 20_000;
const pauseMs = 250;
const settleMs = 1_000;

/** For `npm start` on a machine without a screen: what the person would see first, as a PNG. */
export async function takeFirstPicture(window: BrowserWindow, path: string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && !(await isDrawn(window))) await wait(pauseMs);
  await wait(settleMs);
  if (window.isDestroyed()) return;
  const picture = await window.webContents.capturePage();
  await writeFile(path, picture.toPNG());
}

const isDrawn = async (window: BrowserWindow): Promise<boolean> =>
  !window.isDestroyed() &&
  (await window.webContents.executeJavaScript("document.body.innerText.trim() !== ''")) === true;
