import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Office } from '../../e2e/harness/office.ts';

type Printed = { readonly milliseconds: number; readonly megabytes: number };

/**
 * A page of HTML as Chromium opens and prints it, onto the disk: how long that took, and how much all processes of the window
 * held at the most.
 */
export async function printToPdf(
  { app, page }: Office,
  html: string,
  { path, width, height }: { path: string; width: number; height: number },
): Promise<Printed> {
  const source = `${path}.html`;
  writeFileSync(source, html);
  const started = performance.now();
  await page.goto(pathToFileURL(source).href);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  });
  const { base64, megabytes } = await app.evaluate(
    async ({ app: electron, BrowserWindow }, size) => {
      let most = 0;
      const look = () => {
        const held = electron.getAppMetrics().map(({ memory }) => memory.workingSetSize);
        most = Math.max(
          most,
          held.reduce((sum, kilobytes) => sum + kilobytes, 0),
        );
      };
      const watching = setInterval(look, 10);
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        // In inches.
        pageSize: { width: size.width / 25.4, height: size.height / 25.4 },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
      });
      clearInterval(watching);
      look();
      return { base64: pdf?.toString('base64') ?? '', megabytes: most / 1_024 };
    },
    { width, height },
  );
  writeFileSync(path, base64, 'base64');
  return { milliseconds: performance.now() - started, megabytes };
}
