import { join } from 'node:path';

// The built main process is one folder of CommonJS files beside the preload's and the page's.
export const bundleFolder = join(__dirname, '../renderer');
export const preloadFile = join(__dirname, '../preload/preload.cjs');
export const deriveThreadFile = join(__dirname, 'derive-thread.cjs');
export const parseProcessFile = join(__dirname, 'parse-process.cjs');

export type Places = ReturnType<typeof placesIn>;

/** Where each kind of file lies inside the profile. Chromium's own files lie beside `office`. */
export function placesIn(profile: string) {
  const office = join(profile, 'office');
  return {
    office,
    vault: join(office, 'vault.json'),
    attempts: join(office, 'attempts.json'),
    session: join(office, 'session.json'),
    appearance: join(office, 'appearance.json'),
    window: join(office, 'window.json'),
    safety: join(office, 'safety'),
    pictures: join(office, 'pictures'),
    /** Chromium's own: all of IndexedDB. */
    database: join(profile, 'IndexedDB'),
    setAside: join(office, 'set-aside'),
    logs: join(profile, 'logs'),
  } as const;
}
