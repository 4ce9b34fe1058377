import { join } from 'node:path';
import type { Office } from '../harness/office.ts';

/** The system's dialogue answers by itself, with the suggested name in this folder; gives the path that it chose. */
export async function saveInto(office: Office, folder: string): Promise<() => Promise<string>> {
  await office.app.evaluate(({ dialog }, into) => {
    const answer = async (...asked: readonly unknown[]) => {
      const { defaultPath = '' } = asked.at(-1) as { defaultPath?: string };
      const filePath = `${into}/${defaultPath.split('/').at(-1)}`;
      Object.assign(globalThis, { lastSaved: filePath });
      return { canceled: false, filePath };
    };
    // Either of its two ways to be called.
    dialog.showSaveDialog = answer as typeof dialog.showSaveDialog;
  }, join(folder));
  return () =>
    office.app.evaluate(() => (globalThis as unknown as { lastSaved: string }).lastSaved);
}
