import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';

/** Of pages whose font is not in the file, as many programs write them. */
async function aPdf(pages: number, password?: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (let at = 1; at <= pages; at++) {
    const page = pdf.addPage([419.53, 297.64]);
    page.drawRectangle({ x: 30, y: 40, width: 150, height: 60, color: rgb(0.8, 0.1, 0.2) });
    page.drawText(`Affiche ${at}`, { x: 40, y: 180, size: 60, font, color: rgb(0, 0.2, 0.5) });
  }
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

describe('a PDF on a leaflet', () => {
  let office: Office;
  const complaints: string[] = [];

  beforeAll(async () => {
    office = await openOffice({ profileDir: makeProfile() });
    const { page } = office;
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await beginFile(page);
    await workAlone(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await page.getByText('Page blanche').click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-pdf-failed');
  });

  const image = () => office.page.getByRole('application').locator('image');

  /** As from a file manager. */
  async function drop(name: string, content: Buffer): Promise<void> {
    const canvas = office.page.getByRole('application');
    const brought = await office.page.evaluateHandle(
      ([called, base64]) => {
        const bytes = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], called ?? '', { type: 'application/pdf' }));
        return transfer;
      },
      [name, content.toString('base64')],
    );
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The canvas is not there');
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    await canvas.dispatchEvent('drop', { dataTransfer: brought, ...at });
  }

  it('of several pages is asked about, and the page that was chosen is shown', async () => {
    const { page } = office;
    await drop('affiches.pdf', await aPdf(3));

    const dialog = page.getByRole('dialog', { name: 'Quelle page poser' });
    await dialog.getByRole('radio', { name: 'Page 2' }).check({ force: true });
    await screenshot(page, 'tract-pdf-pages');
    await dialog.getByRole('button', { name: 'Poser la page' }).click();
    await image().waitFor({ timeout: 20_000 });
    await screenshot(page, 'tract-pdf-placed');

    expect(await image().count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('that asks for a password is refused in a sentence', async () => {
    await drop('secret.pdf', await aPdf(1, 'secret'));

    await office.page.getByText(/secret\.pdf.* est protégé par un mot de passe/).waitFor();

    expect(await image().count()).toBe(1);
  });
});
