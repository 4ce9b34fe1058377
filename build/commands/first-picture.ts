import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/folders.mjs';

const timeoutMs = 120_000;
const pollMs = 100;
const pngEnd = Buffer.from('IEND');

export type FirstPicture = {
  /** Where the application is asked to write what its first screen shows. */
  readonly requested: string;
  /** Waits for it, puts it where a person looks, and answers that path; null when it never comes. */
  readonly arrival: () => Promise<string | null>;
};

/** The window may only write into `folder`; the picture ends in the project's `screenshots/`. */
export function firstPicture(folder: string): FirstPicture {
  const requested = join(folder, 'first-screen.png');
  rmSync(requested, { force: true });
  return {
    requested,
    arrival: async () => {
      if (!(await becomesWhole(requested))) return null;
      const shown = join(projectRoot, 'screenshots', 'first-screen.png');
      mkdirSync(join(projectRoot, 'screenshots'), { recursive: true });
      copyFileSync(requested, shown);
      return shown;
    },
  };
}

// Its timers keep no one waiting: when the application ends first, so do we.
function becomesWhole(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const deadline = Date.now() + timeoutMs;
    const poll = setInterval(() => {
      const whole = isWhole(file);
      if (!whole && Date.now() < deadline) return;
      clearInterval(poll);
      resolve(whole);
    }, pollMs).unref();
  });
}

function isWhole(file: string): boolean {
  try {
    return readFileSync(file).subarray(-12).includes(pngEnd);
  } catch {
    return false;
  }
}
