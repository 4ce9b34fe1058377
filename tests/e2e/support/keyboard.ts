import type { Locator, Page } from 'playwright';

const mostStops = 80;

/** A person without a mouse: walks with Tab until the keyboard stands on it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}.`);
}

/** Walks to a button by its name and presses it. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' });
  await tabTo(page, button.first());
  await page.keyboard.press('Enter');
}
