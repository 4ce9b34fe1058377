import { expect } from 'vitest';
import type { Office } from '../harness/office.ts';
import { screenshot } from '../harness/screenshot.ts';
import { accessibilityFaults, colours, everything } from './axe.ts';

/** The theme is chosen as the system would: no setting is touched, the same screen is looked at twice. */
export function lookAt(office: Office) {
  return async (name: string): Promise<void> => {
    for (const theme of ['light', 'dark'] as const) {
      await office.page.emulateMedia({ colorScheme: theme });
      await office.page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
      await office.page.waitForTimeout(60);
      // Colours go over into each other, and what fades in is to be there.
      await office.page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      );
      await screenshot(office.page, `${name}-${theme}`);
      // All the screens are looked at, also after one has a fault. What is not a colour is the same in the dark.
      const faults = await accessibilityFaults(
        office.page,
        theme === 'dark' ? colours : everything,
      );
      expect.soft(faults, `${name}, ${theme}`).toEqual([]);
    }
  };
}
