import type { Page } from 'playwright';

/** Speaks with main as the page would, without the page's own client. */
export function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([request, content]) => Reflect.get(globalThis, 'bridge').request(request, content),
    [name, input] as const,
  );
}

export const bridgeType = (page: Page): Promise<string> =>
  page.evaluate(() => typeof Reflect.get(globalThis, 'bridge'));
