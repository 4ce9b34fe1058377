import { expect } from 'vitest';
import type { Office } from '../harness/office.ts';

const longLine = 'Aubepine;Zoé;12 rue des Lilas;Saint-Aubrac;06 39 98 10 01\n';

/** A list that takes its time to be read: looked at on the way, then stopped. */
export async function walkLongReading(
  office: Office,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = office;
  await page.keyboard.press('Control+i');
  const held = holdReader(office);
  await page.locator('input[type=file]').setInputFiles({
    name: 'longue.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Nom;Prénom;Adresse;Ville;Téléphone\n${longLine.repeat(180_000)}`),
  });
  const release = await held;
  const bar = page.getByRole('progressbar');
  await bar.waitFor();
  await look('43-import-reading');
  const share = Number(await bar.getAttribute('aria-valuenow'));
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(100);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await release();
  await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
}

/** As `start-parse-process.ts` calls it. */
const reader = 'permanence-file-reader';

/** Freezes the process that reads a list once it has said how far it is. Call what comes back to let it go. */
async function holdReader({ app }: Office): Promise<() => Promise<void>> {
  const pid = await app.evaluate(async (electron, name) => {
    for (;;) {
      const found = electron.app.getAppMetrics().find((one) => one.name === name);
      if (found !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, 700));
        process.kill(found.pid, 'SIGSTOP');
        return found.pid;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, reader);
  return async () => {
    await app.evaluate((_, held) => process.kill(held, 'SIGCONT'), pid);
  };
}
