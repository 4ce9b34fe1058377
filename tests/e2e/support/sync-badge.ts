import type { Page } from 'playwright';
import { expect } from 'vitest';
import { syncNow } from './secretary.ts';

/** What the badge says when something is wrong. */
export const inTrouble = /^(Un problème à regarder|Hors ligne)/;

/** Presses F5 as an impatient person does, until the badge says so. */
export async function syncUntil(page: Page, badge: string | RegExp): Promise<void> {
  const isSaid = () => page.getByRole('button', { name: badge }).isVisible();
  const tryOnce = async () => {
    if (await isSaid()) return true;
    await syncNow(page);
    return isSaid();
  };
  await expect.poll(tryOnce, { timeout: 60_000, interval: 100 }).toBe(true);
}

/** Until the badge says that something is wrong, and explains it. */
export async function warns(page: Page, sentence: string, toSend = 'rien'): Promise<void> {
  await syncUntil(page, inTrouble);
  await explains(page, sentence, toSend);
}

/** What a click on the badge tells, and how much it says is still to be sent. */
export async function explains(page: Page, sentence: string, toSend: string): Promise<void> {
  await page.getByRole('button', { name: inTrouble }).click();
  const dialog = page.getByRole('dialog', { name: 'Échanges avec la fédération' });
  await dialog.getByText(sentence).waitFor();
  await dialog.getByText(toSend, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}
