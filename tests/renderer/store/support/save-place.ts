import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSaveDesk } from '../../../../electron/files/save-in-pieces.ts';
import { saveHandlers } from '../../../../electron/ipc/handlers/save-handlers.ts';
import { type Handler, offline } from './memory-main.ts';

/** Main's own desk for files over a real folder; the person takes the suggested name, or none. */
export function aSavePlace(takes: () => boolean = () => true) {
  const folder = mkdtempSync(join(tmpdir(), 'permanence-save-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const saves = createSaveDesk({
    choose: async (name) => (takes() ? join(folder, name) : null),
    newId: randomUUID,
  });
  const handlers: Readonly<Record<string, unknown>> = saveHandlers({ saves });
  const main: Handler = async (name, input) => {
    const handler = handlers[name];
    if (handler === undefined) return offline(name, input);
    return (handler as (asked: unknown) => Promise<unknown>)(input);
  };
  return {
    folder,
    main,
    files: () => readdirSync(folder),
    read: (name: string) => readFileSync(join(folder, name)),
  };
}
