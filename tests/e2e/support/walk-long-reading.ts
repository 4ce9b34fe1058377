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
  const reading = await held;
  const bar = page.getByRole('progressbar');
  // Nothing is shown before the reader has said a first word.
  const share = async () =>
    (await bar.count()) === 0 ? 0 : Number(await bar.getAttribute('aria-valuenow'));
  for (let step = 0; step < mostSteps && (await share()) === 0; step += 1) await reading.step();
  await look('43-import-reading');
  expect(await share()).toBeGreaterThan(0);
  expect(await share()).toBeLessThan(100);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await reading.release();
  await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
}

/** As `start-parse-process.ts` calls it. */
const reader = 'permanence-file-reader';
const mostSteps = 200;
/** Far shorter than the reading takes, on any machine. */
const stepMs = 40;

/**
 * Freezes the process that reads a list as soon as it is there, and lets it go on a little at a time: however fast the
 * machine is, it is still reading. Let go of, it ends if it was told to meanwhile.
 */
async function holdReader({ app }: Office) {
  const pid = await app.evaluate(async (electron, name) => {
    for (;;) {
      const found = electron.app.getAppMetrics().find((one) => one.name === name);
      if (found !== undefined) {
        process.kill(found.pid, 'SIGSTOP');
        return found.pid;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, reader);
  return {
    step: () =>
      app.evaluate(
        async (_, { held, ms }) => {
          process.kill(held, 'SIGCONT');
          await new Promise((resolve) => setTimeout(resolve, ms));
          process.kill(held, 'SIGSTOP');
          await new Promise((resolve) => setTimeout(resolve, 2 * ms));
        },
        { held: pid, ms: stepMs },
      ),
    release: () =>
      app.evaluate((_, held) => {
        try {
          process.kill(held, 'SIGCONT');
        } catch {
          // It has ended.
        }
      }, pid),
  };
}
