import { Present } from '#shared/api/presence-routes.ts';

/** Somebody else who is there, as central says it. */
export const aPresent = (n: number, said: Partial<Record<keyof Present, unknown>> = {}): Present =>
  Present.parse({
    clientId: `0198b2f4-0000-7000-8000-${String(n).padStart(12, '0')}`,
    name: 'Camille Martin',
    isYou: false,
    page: null,
    chosen: [],
    secondsAgo: 0,
    ...said,
  });
