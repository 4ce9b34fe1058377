import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realPostgresUrl } from '../support/test-store.ts';
import { type WrongVariant, wrongVariants } from './wrong-variants.ts';

const mostHistories = 120;
const seed = 7;

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('../../../central/store/feeds.ts');
  vi.doUnmock('../../../central/sync/push.ts');
  vi.doUnmock('../../../central/store/client-mutations.ts');
  vi.doUnmock('../../../central/sync/working-set.ts');
  vi.doUnmock('../../../central/sync/record-conflict.ts');
  vi.doUnmock('#shared/sync/merge.ts');
});

// Where there is one connection, as on PGlite, the first of them cannot be found at all.
const sought = wrongVariants.filter(
  ({ isQuick = false }) => isQuick || realPostgresUrl !== undefined,
);

describe('the histories find', () => {
  it.each(sought.map((variant) => [variant.name, variant] as const))(
    '%s',
    async (_name, variant) => {
      await expect(playWith(variant)).rejects.toThrow(variant.isFoundAs);
    },
    240_000,
  );
});

/** Everything is loaded anew, so that the fault is in place before anything that uses it. */
async function playWith(variant: WrongVariant): Promise<void> {
  variant.arrange?.();
  const { startTestCentral } = await import('../support/test-central.ts');
  const { playHistories } = await import('./histories.ts');
  const test = await startTestCentral();
  await variant.prepare?.(test.store);
  const rules = variant.rules === undefined ? {} : { rules: variant.rules };
  try {
    await playHistories(test, { histories: mostHistories, seed, shrinks: false, ...rules });
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  } finally {
    await test.close();
  }
}
