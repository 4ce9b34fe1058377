import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
};
type Axe = {
  run(context: Document, options: unknown): Promise<{ readonly violations: readonly Violation[] }>;
};

export const everything: readonly string[] = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
];
export const colours: readonly string[] = ['color-contrast'];

/** What WCAG 2.2 A and AA forbid and a program can see, as lines a person can act on. */
export async function accessibilityFaults(
  page: Page,
  rules: readonly string[] = everything,
): Promise<readonly string[]> {
  // Playwright evaluates outside of the page's policy.
  await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly });
    return found.violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
  );
}
