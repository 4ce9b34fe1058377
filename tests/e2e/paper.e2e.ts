import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLabelsOrder, aSignInOrder } from '../documents/support/orders.ts';
import type { Office } from './harness/office.ts';
import type { PaperPage } from './paper-page/paper-page.tsx';
import { openPageOffice } from './support/page-office.ts';

type PaperWindow = { readonly paperPage: PaperPage };

const manyLabels = aLabelsOrder({
  labels: Array.from({ length: 5_000 }, (_, index) => ({
    about: `Adhérente ${index}`,
    lines: [`Mme Zoé AUBÉPINE ${index}`, `${index} rue de l Église`, '35000 RENNES'],
  })),
});

describe('paper in the real application', () => {
  let office: Office;
  const complaints: string[] = [];

  beforeAll(async () => {
    office = await openPageOffice('paper', 'paperPage');
    office.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    office.page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await office?.close();
  });

  it('shows the real pages, which turn and grow by keyboard and by button', async () => {
    const { page } = office;
    await page.evaluate(
      (order) => (globalThis as unknown as PaperWindow).paperPage.preview(order),
      aSignInOrder(),
    );
    const figure = page.getByRole('figure', { name: 'Étiquettes, Page 1 sur 4' });
    await figure.waitFor();
    await figure.getByText('Zoé AUBÉPINE').waitFor({ state: 'attached' });
    const narrow = await page.locator('canvas').boundingBox();

    await figure.focus();
    await page.keyboard.press('PageDown');
    await page.getByRole('figure', { name: 'Étiquettes, Page 2 sur 4' }).waitFor();
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await page.getByText('125\u202f%').waitFor();
    await page.keyboard.press('Escape');

    const wide = await page.locator('canvas').boundingBox();
    expect((wide?.width ?? 0) / (narrow?.width ?? 1)).toBeCloseTo(1.25, 1);
    expect(await inkOf(office)).toBeGreaterThan(0.005);
    expect(complaints).toEqual([]);
  });

  it('draws 5,000 labels fast, beside the page and not on it', async () => {
    const figures = await office.page.evaluate(
      (order) => (globalThis as unknown as PaperWindow).paperPage.measure(order),
      manyLabels,
    );

    expect(figures.ok).toBe(true);
    expect(figures.reports).toBeGreaterThan(5);
    expect(figures.milliseconds).toBeLessThan(1_500);
    expect(figures.stallMs).toBeLessThan(200);
  });

  it('stops when it is told to, and works again afterwards', async () => {
    expect(
      await office.page.evaluate(
        (order) => (globalThis as unknown as PaperWindow).paperPage.cancel(order),
        manyLabels,
      ),
    ).toEqual({ first: 'cancelled', again: true });
  });

  it('says that there is no printer, and takes nothing but a PDF', async () => {
    const { page } = office;

    expect(
      await page.evaluate(() => (globalThis as unknown as PaperWindow).paperPage.printNonsense()),
    ).toEqual({
      ok: true,
      value: { ok: false, error: { kind: 'not-a-pdf' } },
    });
    await office.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        window.webContents.getPrintersAsync = async () => [];
      }
    });
    expect(
      await page.evaluate(
        (order) => (globalThis as unknown as PaperWindow).paperPage.print(order),
        aLabelsOrder(),
      ),
    ).toEqual({ ok: true, value: { ok: false, error: { kind: 'no-printer' } } });
  });

  it('prints the document itself, whole and drawn, from a window nobody sees', async () => {
    await office.app.evaluate(({ app, BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        window.webContents.getPrintersAsync = async () => [aPrinter];
      }
      const aPrinter = { name: 'printer', displayName: 'printer', description: '', options: {} };
      const seen: string[] = [];
      Object.assign(globalThis, { printSeen: seen });
      app.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => {
          const hidden = BrowserWindow.getAllWindows().find((window) => !window.isVisible());
          seen.push(...(hidden?.webContents.mainFrame.framesInSubtree.map(({ url }) => url) ?? []));
          done?.(false, 'Print job canceled');
        };
      });
    });

    const answer = await office.page.evaluate(
      (order) => (globalThis as unknown as PaperWindow).paperPage.print(order),
      aSignInOrder(),
    );

    expect(answer).toEqual({ ok: true, value: { ok: true, value: { outcome: 'cancelled' } } });
    const seen = await office.app.evaluate(
      () => (globalThis as unknown as { readonly printSeen: readonly string[] }).printSeen,
    );
    expect(seen).toHaveLength(3);
    // The document, the viewer in it, and in the viewer what draws the document.
    expect(seen[1]).toContain('chrome-extension:');
    expect(seen[2]).toBe(seen[0]);
    expect(
      await office.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1);
  });
});

/** The part of the canvas that is not white paper. */
const inkOf = (office: Office): Promise<number> =>
  office.page.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: [],
    };
    let dark = 0;
    for (let place = 0; place < data.length; place += 4) if ((data[place] ?? 255) < 128) dark += 1;
    return dark / (data.length / 4);
  });
