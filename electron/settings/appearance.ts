import { readFileSync } from 'node:fs';
import { Appearance, defaultAppearance } from '#shared/ipc/appearance.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';
import { parseJson } from '../disk/parse-json.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { firstLanguage } from './first-language.ts';

export type AppearanceStore = {
  current(): Appearance;
  write(chosen: Appearance): Promise<void>;
  onChange(listener: (chosen: Appearance) => void): void;
};

type Options = { readonly path: string; readonly systemLocale: string };

/** Read before the first window is drawn, so at once. A broken file is only a choice to make again. */
export function openAppearance({ path, systemLocale }: Options): AppearanceStore {
  const inTurn = oneAtATime();
  const listeners: ((chosen: Appearance) => void)[] = [];
  let current = readChosen(path) ?? firstAppearance(systemLocale);
  return {
    current: () => current,
    write: (chosen) =>
      inTurn(async () => {
        await writeAtomically(path, Buffer.from(JSON.stringify(chosen)));
        current = chosen;
        for (const listener of listeners) listener(chosen);
      }),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

const firstAppearance = (systemLocale: string): Appearance => ({
  ...defaultAppearance,
  language: firstLanguage(systemLocale),
});

function readChosen(path: string): Appearance | null {
  try {
    const chosen = parseJson(Appearance, readFileSync(path, 'utf8'));
    return chosen.ok ? chosen.value : null;
  } catch {
    // Missing or unreadable: the defaults do.
    return null;
  }
}
