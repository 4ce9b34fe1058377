import { createTowns, type Towns } from '#shared/domain/places/towns.ts';

let loading: Promise<Towns> | null = null;

/** Every postcode and town of France, read from the application's own files the first time somebody needs one. */
export function loadTowns(): Promise<Towns> {
  loading ??= readTowns().catch((cause: unknown) => {
    // The next person who asks tries again.
    loading = null;
    throw cause;
  });
  return loading;
}

async function readTowns(): Promise<Towns> {
  const { frenchTowns } = await import('virtual:french-towns');
  return createTowns(frenchTowns);
}
