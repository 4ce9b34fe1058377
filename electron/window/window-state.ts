import type { BrowserWindow } from 'electron';
import { diskCodeOf } from '../disk/disk-failure.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';
import { parseJson } from '../disk/parse-json.ts';
import { readIfThere } from '../disk/read-if-there.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { WindowState } from './bounds.ts';

const settleMs = 500;

/** Null the first time, and when the file makes no sense. */
export async function readWindowState(path: string): Promise<WindowState | null> {
  const bytes = await readIfThere(path);
  const state = bytes && parseJson(WindowState, bytes.toString('utf8'));
  return state?.ok ? state.value : null;
}

/** Writes the window's place once it has stopped moving. A disk that refuses only forgets the place. */
export function rememberWindowState(window: BrowserWindow, path: string): void {
  const inTurn = oneAtATime();
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    };
    inTurn(() => writeAtomically(path, Buffer.from(JSON.stringify(state)))).catch(
      (cause: unknown) => {
        if (diskCodeOf(cause) === null) throw cause;
      },
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, settleMs);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('closed', () => clearTimeout(timer));
}
