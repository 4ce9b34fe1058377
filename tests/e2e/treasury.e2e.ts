import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import type { Office } from './harness/office.ts';
import { accessibilityFaults } from './support/axe.ts';
import { beginFile, connect, openOffice, upToDate } from './support/secretary.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A treasurer’s evening in the real window: a payment at the counter by keyboard alone, and last year’s books closed. */
describe('the treasurer’s desk, in the real window', () => {
  let central: RunningCentral;
  let office: Office;
  const room = (name: string) => office.page.getByRole('button', { name, exact: true });
  const open = async (name: string) => {
    await office.page
      .getByRole('navigation', { name: 'Pièces de la trésorerie' })
      .getByRole('button', { name, exact: true })
      .click();
  };

  beforeAll(async () => {
    central = await startCentral({ demo: true, dataDir: temporaryFolder('central') });
    office = await openOffice();
    await beginFile(office.page);
    await connect(office.page, central.url, 'treasurer.vernoy@demo.example');
    await upToDate(office.page);
    await room('Trésorerie').click();
  });
  afterAll(async () => {
    await office.close();
    await central.stop();
  });

  it('takes a payment at the counter without a mouse', async () => {
    const { page } = office;
    await open('Guichet');
    await page.getByRole('combobox', { name: 'Nom' }).fill('vignolleau');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const amount = page.getByRole('textbox', { name: /^Montant/ }).first();
    await amount.waitFor();
    await amount.fill('25');
    await page.keyboard.press('Enter');

    await page.getByText(/25,00/).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('closes a year, seals it, and finds the seal unbroken', async () => {
    const { page } = office;
    await open('Clôture');
    await room('Voir 2024').click();
    await room('Clore l’exercice 2024…').click();
    await room('Clore 2024').click();
    await page.getByText(/^Empreinte \(SHA-256\)/).waitFor();
    await room('Vérifier maintenant').click();

    await page.getByText(/Rien n’a changé\./).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await upToDate(page);
  });
});
