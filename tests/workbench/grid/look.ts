import { screenshot } from '../../e2e/harness/screenshot.ts';
import { accessibilityFaults } from '../../e2e/support/axe.ts';
import type { GridPage } from './grid-page.tsx';
import { openSheet, type SheetWindow } from './open-sheet.ts';

// The grid in every state that one must have looked at: `node tests/workbench/grid/look.ts`.
const office = await openSheet();
const { page, app } = office;
page.on('console', (message) => {
  if (message.type() === 'error') process.stdout.write(`${message.text()}\n`);
});
const faults = async (state: string) => {
  for (const fault of await accessibilityFaults(page)) {
    process.stdout.write(`${state}: ${fault}\n`);
  }
};
const settle = () => page.waitForTimeout(350);
const show = async (part: Parameters<GridPage['show']>[0]) => {
  await page.evaluate((look) => {
    // The page puts it there before it draws anything.
    (globalThis as unknown as SheetWindow).gridPage.show(look);
  }, part);
  await settle();
};
const size = async (width: number, height: number) => {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
  await settle();
};
const keys = async (...presses: readonly string[]) => {
  for (const press of presses) await page.keyboard.press(press);
  await settle();
};

await size(1_280, 800);
await page.getByRole('gridcell', { name: 'Bréal' }).first().click();
await screenshot(page, 'grid-light');
await keys('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
await screenshot(page, 'grid-range');
await faults('grid-range');
await keys('Control+End');
await screenshot(page, 'grid-end');
await keys('Control+Home', 'ArrowRight', 'Alt+ArrowDown');
await screenshot(page, 'grid-menu');
await faults('grid-menu');
await keys('Escape');
await page.locator('[data-line="4"] [data-column="8"]').click();
await keys('F2');
await keys('Control+a', 'x', 'Enter');
await screenshot(page, 'grid-error');
await faults('grid-error');
await keys('Escape');
await page.locator('[data-line="5"] [data-column="4"]').click();
await keys('Enter');
await screenshot(page, 'grid-choice');
await faults('grid-choice');
await keys('Escape', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Shift+Space');
await screenshot(page, 'grid-checked');
await page.getByRole('button', { name: 'Colonnes…' }).click();
await settle();
await screenshot(page, 'grid-chooser');
await faults('grid-chooser');
await keys('Escape');
await show({ scheme: 'dark' });
await screenshot(page, 'grid-dark');
await faults('grid-dark');
await show({ scheme: 'light', groupBy: 'town' });
await page.locator('[data-line="0"]').first().click();
await screenshot(page, 'grid-grouped');
await faults('grid-grouped');
await show({ scheme: 'dark', groupBy: 'town' });
await screenshot(page, 'grid-grouped-dark');
await show({ scheme: 'light', groupBy: null, textSize: 200, language: 'en' });
await page.locator('[data-line="2"] [data-column="2"]').click();
await screenshot(page, 'grid-200');
await faults('grid-200');
await show({ textSize: 100, language: 'fr' });
await size(900, 640);
await page.locator('[data-line="2"] [data-column="2"]').click();
await screenshot(page, 'grid-900');
await office.close();
