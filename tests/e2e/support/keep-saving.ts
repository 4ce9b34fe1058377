import type { Office } from '../harness/office.ts';

/** The system’s own window stays open, so that what stands meanwhile can be looked at; gives the way to cancel it. */
export async function keepSaving({ app }: Office): Promise<() => Promise<void>> {
  await app.evaluate(({ dialog }) => {
    const never = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, { cancelSave: () => resolve({ canceled: true, filePath: '' }) });
      });
    dialog.showSaveDialog = never as typeof dialog.showSaveDialog;
  });
  return () =>
    app.evaluate(() => (globalThis as unknown as { cancelSave: () => void }).cancelSave());
}
