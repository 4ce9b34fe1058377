import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Writes what the window shows to `screenshots/NAME.png` and says where. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(process.cwd(), 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
